import { describe, expect, test } from 'vitest';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import { activityJson } from '../../../src/domain/export/activity-json.ts';
import { detailsOf } from '../../../src/domain/export/export-wording.ts';
import { plainRows } from '../../../src/domain/export/crm-tables.ts';
import { xapiStatements } from '../../../src/domain/export/xapi.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import {
  anEvent,
  dismiss,
  eventId,
  journalOfEvents,
  mark,
  opened,
  read,
  sent,
  set,
  told,
  undo,
} from '../support/journals.ts';
import { sha1, wording } from './support.ts';

const JOURNEY = toId<JourneyId>('0123456789abcdef');

const journal = journalOfEvents(
  anEvent(1, set('label', 'Aoba')),
  anEvent(2, sent('pack')),
  anEvent(3, opened('pack'), { by: 'Security' }),
  anEvent(4, read('pack')),
  anEvent(5, told('price', 'they asked')),
  anEvent(6, { ...mark('why-now', 'answered'), why: 'in the board' } as never),
  anEvent(7, mark('must-haves', 'reopened')),
  anEvent(8, mark('must-haves', 'open')),
  anEvent(9, sent('mistake')),
  anEvent(10, undo(9)),
  anEvent(11, dismiss('other', 'later')),
);
const activities = activitiesOf(JOURNEY, 'Aoba', journal);

describe('activities', () => {
  test('are what reached or came from the prospect and was not taken back, in the order of events', () => {
    expect(activities.map(({ kind, about }) => `${kind} ${about.type} ${about.id}`)).toEqual([
      'sent asset pack',
      'opened asset pack',
      'read asset pack',
      'told asset price',
      'answered question why-now',
      'reopened question must-haves',
    ]);
    expect(activities[1]).toMatchObject({ by: 'Security', at: 1_700_000_003, prospect: 'Aoba' });
    expect(activities[3]).toMatchObject({ via: 'call', why: 'they asked' });
    expect(activities[4]).toMatchObject({ why: 'in the board' });
  });
});

test('what a second receipt says again of the same day is no second activity', () => {
  const day = 20_779 * 86_400;
  const told = journalOfEvents(
    anEvent(1, read('pack'), { at: day }),
    anEvent(2, read('pack'), { at: day }),
    anEvent(3, read('pack'), { at: day, by: 'Security' }),
    anEvent(4, read('pack'), { at: day + 86_400 }),
    anEvent(5, read('pack'), { at: day + 1 }),
    anEvent(6, read('pack'), { at: day + 1 }),
  );
  const events = activitiesOf(JOURNEY, '', told).map(({ event }) => event);
  expect(events).toEqual([1, 3, 4, 5, 6].map((n) => eventId(n)));
});

test('a conversation is told on its own day, a day alone, with whom it was', () => {
  const talks = journalOfEvents(
    anEvent(1, { ...told('price', ''), on: '2023-10-02', to: 'Sato' } as never),
    anEvent(2, { ...mark('why-now', 'answered'), on: '2023-10-03', via: 'mail', to: 'Ono' } as never),
  );
  const found = activitiesOf(JOURNEY, 'Aoba', talks);
  expect(found).toMatchObject([
    { at: 1_696_204_800, via: 'call', to: 'Sato' },
    { at: 1_696_291_200, via: 'mail', to: 'Ono' },
  ]);
  expect(activityJson(found, wording, '')).toContain('"at":"2023-10-02"');
  expect(detailsOf(wording, found[0]!)).toMatch(/\nSato$/);
});

describe('the table', () => {
  test('for people have a column for each fact, and name those without a name', () => {
    const rows = plainRows(activitiesOf(JOURNEY, '', journal), wording, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(rows[4]).toEqual([
      'Without a name',
      '2023-11-14',
      'Told',
      'The price',
      'on a call',
      'they asked',
      '',
    ]);
    expect(rows[2]?.[6]).toBe('Security');
  });
});

describe('JSON for programs', () => {
  test('is versioned and has one activity a line, with titles and ISO times', () => {
    const text = activityJson(activities, wording, '2026-11-22T09:00:00.000Z');
    const file = JSON.parse(text) as { activities: Record<string, unknown>[] };
    expect(file).toMatchObject({
      format: 'shirube-activities',
      version: 1,
      exportedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(file.activities).toHaveLength(6);
    expect(file.activities[3]).toMatchObject({
      about: { type: 'asset', id: 'price', title: 'The price' },
      at: '2023-11-14T22:13:25Z',
      via: 'call',
    });
    expect(text.split('\n')).toHaveLength(9);
  });
});

describe('xAPI statements', () => {
  const frame = {
    site: 'https://example.com/',
    addressOf: (asset: string) => `https://example.com/en/assets/${asset}/`,
    profile: 'https://example.com/en/about/xapi/',
    locale: 'en',
  };
  const statements = JSON.parse(xapiStatements(activities, wording, frame, sha1)) as Record<
    string,
    unknown
  >[];

  test('say received, experienced and completed, and nothing of what was only sent or answered', () => {
    expect(statements.map(({ verb }) => (verb as { display: { en: string } }).display.en)).toEqual([
      'experienced',
      'completed',
      'received',
    ]);
  });

  test('name the group by an account, never by a mail address', () => {
    expect(statements[0]).toMatchObject({
      actor: {
        objectType: 'Agent',
        account: { homePage: 'https://example.com/', name: JOURNEY },
        name: 'Security',
      },
      object: { id: 'https://example.com/en/assets/pack/', definition: { name: { en: 'The pack' } } },
      timestamp: '2023-11-14T22:13:23Z',
    });
    expect(JSON.stringify(statements)).not.toContain('mbox');
  });

  test('tell how and why in extensions of the profile, where there is something to tell', () => {
    const contexts = statements.map(({ context }) => (context as { extensions?: unknown }).extensions);
    expect(contexts).toEqual([
      undefined,
      undefined,
      { [`${frame.profile}#via`]: 'call', [`${frame.profile}#why`]: 'they asked' },
    ]);
  });

  test('tell the day, and no time, of what is known by its day alone', () => {
    const [activity] = activities.filter(({ kind }) => kind === 'read');
    const [statement] = JSON.parse(
      xapiStatements(activity ? [{ ...activity, at: 20_779 * 86_400 }] : [], wording, frame, sha1),
    ) as Record<string, unknown>[];
    expect(statement).not.toHaveProperty('timestamp');
    expect(statement?.['context']).toMatchObject({ extensions: { [`${frame.profile}#day`]: '2026-11-22' } });
    expect(activityJson(activity ? [{ ...activity, at: 20_779 * 86_400 }] : [], wording, '')).toContain(
      '"at":"2026-11-22"',
    );
  });

  test('have ids that follow from the events, in the form of a UUID, so that a second copy is noticed', () => {
    const ids = statements.map(({ id }) => String(id));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
    const again = JSON.parse(xapiStatements(activities, wording, frame, sha1)) as unknown;
    expect(again).toEqual(statements);
  });
});
