import { describe, expect, test } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { newsOf } from '../../../src/domain/journey/news.ts';
import { isoDay } from '../../../src/domain/shared/calendar-day.ts';
import { anEvent, answer, eventId, journalOfEvents, mark, read, undo } from '../support/journals.ts';
import { aCatalogue, anAsset, aQuestion, TODAY } from '../support/small-catalogue.ts';

const DAY = 86_400;
const dayOf = (at: number) => Math.floor(at / DAY);

const catalogue = aCatalogue({
  questions: ['why-now', 'must-haves', 'goal'].map((id) => aQuestion({ id })),
  assets: [
    anAsset({ id: 'old', updatedOn: TODAY - 90 }),
    anAsset({ id: 'changed', updatedOn: TODAY - 5 }),
    anAsset({ id: 'new', updatedOn: TODAY - 1 }),
    anAsset({ id: 'for-sellers', updatedOn: TODAY - 1, audience: 'seller' }),
  ],
});

describe('the news of a purchase', () => {
  test('of one that has not begun are none, however new the texts are', () => {
    const news = newsOf(journeyOf(catalogue, emptyJournal, TODAY), undefined, dayOf);
    expect(news).toEqual({ outdated: [], fresh: [], expired: [], others: new Map() });
  });

  test('tell what changed since it was read, what else is new since the last visit, the newest first, and nothing twice', () => {
    const journal = journalOfEvents(anEvent(1, read('changed', TODAY - 50)));
    const journey = journeyOf(catalogue, journal, TODAY);
    expect(newsOf(journey, TODAY - 10, dayOf)).toMatchObject({ outdated: ['changed'], fresh: ['new'] });
    expect(newsOf(journey, TODAY, dayOf)).toMatchObject({ outdated: ['changed'], fresh: [] });
    expect(newsOf(journeyOf(catalogue, emptyJournal, TODAY), TODAY - 10, dayOf).fresh).toEqual([
      'new',
      'changed',
    ]);
  });

  test('name questions whose answer is over, not those that somebody reopened', () => {
    const journal = journalOfEvents(
      anEvent(1, answer('why-now', 'Because.', { until: isoDay(TODAY - 1) })),
      anEvent(2, answer('must-haves', 'Ten.', { until: isoDay(TODAY + 1) })),
      anEvent(3, mark('goal', 'reopened')),
      anEvent(4, mark('why-now', 'answered')),
    );
    expect(newsOf(journeyOf(catalogue, journal, TODAY), undefined, dayOf).expired).toEqual(['why-now']);
  });

  test('count the marks of others since the day of the last visit, but for what was taken back', () => {
    const at = (TODAY - 3) * DAY;
    const journal = journalOfEvents(
      anEvent(1, mark('why-now', 'answered'), { at: at - 1, by: 'Nagai' }),
      anEvent(2, mark('why-now', 'answered'), { at, by: 'Nagai' }),
      anEvent(3, mark('goal', 'answered'), { at: at + 1, by: 'Nagai' }),
      anEvent(4, mark('must-haves', 'answered'), { at, by: 'Arai' }),
      anEvent(5, mark('must-haves', 'answered'), { at }),
      anEvent(6, mark('goal', 'open'), { at, by: 'Ito', id: eventId(6) }),
      anEvent(7, undo(6), { at }),
    );
    const { others } = newsOf(journeyOf(catalogue, journal, TODAY), TODAY - 3, dayOf);
    expect([...others]).toEqual([
      ['Nagai', 2],
      ['Arai', 1],
    ]);
  });

  test('count by the calendar of the reader: nine in the morning of Japan is no border', () => {
    const japan = (at: number) => Math.floor((at + 9 * 3_600) / DAY);
    const eightOClock = (TODAY - 4) * DAY + 23 * 3_600;
    const journal = journalOfEvents(
      anEvent(1, mark('goal', 'answered'), { at: eightOClock, by: 'Nagai' }),
      anEvent(2, mark('goal', 'answered'), { at: eightOClock - 9 * 3_600, by: 'Arai' }),
    );
    expect([...newsOf(journeyOf(catalogue, journal, TODAY), TODAY - 3, japan).others]).toEqual([
      ['Nagai', 1],
    ]);
  });
});
