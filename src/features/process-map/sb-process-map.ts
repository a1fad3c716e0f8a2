import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { mapRows, mapSum, type MapRow } from '~/domain/process-map/map-rows.ts';
import type { Milestone, MilestoneStanding } from '~/domain/process-map/milestone.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { stateWords } from '~/kit/state-words.ts';
import { processMapWords } from './words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { milestoneAt } from './milestones.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { startJourneys } from '~/state/shown-journey.ts';

type Inside = Extract<MilestoneStanding, { kind: 'inside' }>;

/** A milestone of the map: what its element says of itself, and the parts of it that follow the purchase. */
interface Stop {
  readonly element: HTMLElement;
  readonly milestone: Milestone;
  readonly notYet: string;
  readonly fill: Element | null;
  readonly words: DrawnPart;
  readonly verdict: DrawnPart;
}

function stopAt(element: HTMLElement): Stop {
  return {
    element,
    milestone: milestoneAt(element),
    notYet: element.dataset['notYet'] ?? '',
    fill: element.querySelector('.route-map__fill'),
    words: new DrawnPart(element, '[data-words]'),
    verdict: new DrawnPart(element, '[data-verdict]'),
  };
}

/** A question under a milestone, and the word for its state. */
interface Need {
  readonly item: HTMLElement;
  readonly question: QuestionId;
  readonly state: DrawnPart;
}

function needAt(item: HTMLElement): Need {
  const question = toId<QuestionId>(item.dataset['question'] ?? '');
  return { item, question, state: new DrawnPart(item, '[data-state-word]') };
}

/**
 * Puts the coverage of the active purchase into the map, and says whether a milestone counts. The map is content of the
 * whole page and stays as the server sent it: what the purchase does not have is hidden; counts, verdicts, states and the
 * sum are drawn.
 */
export class SbProcessMap extends StoreElement {
  #stops: readonly Stop[] = [];
  #needs: readonly Need[] = [];
  #phases: readonly HTMLElement[] = [];
  #sum: DrawnPart | undefined;

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    if (this.#stops.length === 0) this.#findParts();
    this.follow($shownJourney, (journey) => {
      if (journey) this.#show(journey);
    });
  }

  #findParts(): void {
    this.#stops = [...this.querySelectorAll<HTMLElement>('.milestone')].map(stopAt);
    this.#needs = [...this.querySelectorAll<HTMLElement>('li[data-question]')].map(needAt);
    this.#phases = [...this.querySelectorAll<HTMLElement>('.process-map__phase')];
    this.#sum = new DrawnPart(this, '[data-sum]');
  }

  get #words() {
    return processMapWords[pageLocale()];
  }

  #show(journey: Journey): void {
    const isTracked = journey.hasBegun;
    const milestones = this.#stops.map(({ milestone }) => milestone);
    const rows = mapRows(milestones, journey);
    for (const [at, stop] of this.#stops.entries()) this.#showStop(stop, isTracked ? rows[at] : undefined);
    for (const phase of this.#phases) {
      const own = this.#stops.filter(({ element }) => phase.contains(element));
      phase.hidden = own.every(({ element }) => element.hidden);
    }
    for (const need of this.#needs) this.#showNeed(need, journey, isTracked);
    this.#sum?.draw(isTracked ? this.#summary(journey, rows) : this.#words.noJourney);
  }

  /** Without a purchase, everything is shown and nothing judged. */
  #showStop({ element, milestone, notYet, fill, words, verdict }: Stop, row: MapRow | undefined): void {
    const t = this.#words;
    const standing = row?.standing.kind === 'inside' ? row.standing : undefined;
    element.hidden = row?.standing.kind === 'outside';
    element.toggleAttribute('data-next', row?.isNext ?? false);
    element.toggleAttribute('data-counts', standing?.counts ?? false);
    const percent = Math.round((standing?.coverage.ratio ?? (standing ? 1 : 0)) * 100);
    fill?.setAttribute('stroke-dasharray', `${percent} 100`);
    const { answered = 0, applicable = 0 } = standing?.coverage ?? {};
    words.draw(standing ? t.answered(answered, applicable) : t.questions(milestone.needs.length));
    verdict.drawOrHide(standing ? this.#verdict(standing, notYet) : '');
  }

  #verdict({ coverage, open, counts }: Inside, notYet: string): string {
    const t = this.#words;
    const isSeller = this.dataset['viewOf'] === 'seller';
    if (coverage.applicable === 0) return t.nothingLeft;
    if (counts) return isSeller ? t.counts(coverage.applicable) : t.youHave(coverage.applicable);
    return isSeller ? t.stillOpen(open, coverage.applicable, notYet) : '';
  }

  #showNeed({ item, question, state: word }: Need, { states }: Journey, isTracked: boolean): void {
    const state = states.get(question) ?? 'not-asked';
    const isSettled = state === 'answered' || state === 'not-applicable' || state === 'not-asked';
    item.toggleAttribute('data-settled', isTracked && isSettled);
    word.draw(isTracked ? stateWords[pageLocale()].state[state] : '');
  }

  #summary({ view }: Journey, rows: readonly MapRow[]): string {
    const t = this.#words;
    const { counting, inside, outside } = mapSum(rows);
    const label = valueOf(view, FIELD.label);
    return t.sum(counting, inside, label === '' ? t.unnamed : label) + t.leftOut(outside);
  }
}

define('sb-process-map', SbProcessMap);
