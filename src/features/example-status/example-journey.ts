import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { questionsOfPhase } from '~/domain/catalogue/catalogue.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { supposing } from '~/domain/journal/supposing.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { journeyOf } from '~/domain/journey/journey.ts';
import { nextWithin, type NextWithin } from '~/domain/suggestion/next-within.ts';

/** How far along the example is: in the middle of its route, where there is most to see. */
const PLACE = 2;
const MINUTES = 15;
/** Of ten questions of the phase it is in, so many are answered. */
const ANSWERED_OF_TEN = 4;

/** A purchase in the middle: what lies behind is answered but for one question each, what is ahead is open. */
export function exampleJourney(catalogue: Catalogue, today: number): Journey {
  const phase = catalogue.phases[Math.min(PLACE, catalogue.phases.length - 1)]?.id;
  const answered = catalogue.phases.slice(0, PLACE + 1).flatMap(({ id }) => {
    const questions = questionsOfPhase(catalogue, id);
    const most =
      id === phase
        ? Math.round((questions.length * ANSWERED_OF_TEN) / 10)
        : Math.max(0, questions.length - 1);
    return questions.slice(0, most);
  });
  const marks = answered.map(({ id }): EventBody => ({ kind: 'question', question: id, mark: 'answered' }));
  const stand: EventBody = { kind: 'set', field: 'phase', value: phase ?? '' };
  return journeyOf(catalogue, supposing(emptyJournal, [stand, ...marks]), today);
}

/** What it should read next, in a quarter of an hour. */
export function exampleNext(journey: Journey): NextWithin {
  return nextWithin(journey, MINUTES);
}
