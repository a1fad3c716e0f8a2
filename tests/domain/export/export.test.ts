import { describe, expect, test } from 'vitest';
import { activitiesOf, type Activity } from '../../../src/domain/export/activity.ts';
import { activityJson } from '../../../src/domain/export/activity-json.ts';
import { hubspotRows, plainRows, salesforceRows } from '../../../src/domain/export/crm-tables.ts';
import { xapiStatements } from '../../../src/domain/export/xapi.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import {
  anEvent,
  dismiss,
  journalOfEvents,
  mark,
  opened,
  read,
  sent,
  set,
  told,
  undo,
} from '../support/journals.ts';
import { nodeDigest, wording } from './support.ts';

const JOURNEY = toId<JourneyId>('0123456789abcdef');
const KEY = `${JOURNEY}/0123456789ab`;

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

describe('tables for a CRM', () => {
  test('for Salesforce are completed tasks, with the record to be filled in', () => {
    const rows = salesforceRows(activities, wording);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.slice(0, 5)).toEqual(['Subject', 'ActivityDate', 'Status', 'Priority', 'TaskSubtype']);
    expect(rows[4]).toEqual([
      'Told: The price',
      '2023-11-14',
      'Completed',
      'Normal',
      'Call',
      'on a call\nthey asked',
      '',
      'Aoba',
      `${KEY}.5`,
    ]);
    expect(rows[2]?.[5]).toBe('Security');
    expect(rows[2]?.[4]).toBe('Task');
  });

  test('for Salesforce keep a subject within its 255 characters, and cut none in half', () => {
    const long: Activity = { ...activities[0]!, about: { type: 'asset', id: '𠮷'.repeat(300) } };
    const subject = salesforceRows([long], wording)[1]?.[0] ?? '';
    expect([...subject]).toHaveLength(255);
    expect(subject).toMatch(/^Sent: The 𠮷+…$/u);
  });

  test('for HubSpot are notes with their company', () => {
    const rows = hubspotRows(activities, wording);
    expect(rows[0]).toEqual(['Company name', 'Activity date', 'Note body', 'Event ID']);
    expect(rows[1]).toEqual(['Aoba', '2023-11-14', 'Sent: The pack', `${KEY}.2`]);
    expect(rows[4]?.[2]).toBe('Told: The price\non a call\nthey asked');
  });

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
      at: '2023-11-14T22:13:25.000Z',
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
  const statements = JSON.parse(xapiStatements(activities, wording, frame, nodeDigest)) as Record<
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
      timestamp: '2023-11-14T22:13:23.000Z',
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

  test('have ids that follow from the events, in the form of a UUID, so that a second copy is noticed', () => {
    const ids = statements.map(({ id }) => String(id));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
    const again = JSON.parse(xapiStatements(activities, wording, frame, nodeDigest)) as unknown;
    expect(again).toEqual(statements);
  });
});
