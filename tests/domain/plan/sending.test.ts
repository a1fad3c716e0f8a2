import { describe, expect, test } from 'vitest';
import { FIELD, isSalesSide, receiptField } from '../../../src/domain/journal/fields.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import type { RegistryCodes } from '../../../src/domain/catalogue/registry-codes.ts';
import { toHex } from '../../../src/domain/link/bytes.ts';
import { codeNames } from '../../../src/domain/plan/code-names.ts';
import { editionsOf, receiptPayloads, secretOf } from '../../../src/domain/plan/editions.ts';
import { keptPlanBodies } from '../../../src/domain/plan/kept-plan.ts';
import { contentsOf } from '../../../src/domain/plan/plan-contents.ts';
import { toId, type AssetId } from '../../../src/domain/shared/brand.ts';
import { defaultChoice } from '../../../src/domain/process/process.ts';
import { digest } from '~/state/digest.ts';
import { planWith, SECRET } from '../link/support/samples.ts';
import { anEvent, journalOf, journalOfEvents, sent, set, undo, viewAfter } from '../support/journals.ts';
import { DEVELOP, EVALUATE, ids, TODAY } from '../support/small-catalogue.ts';

import { local, NOTHING, payloadOf, planFrom, planOf } from './support/plans.ts';

const { catalogue } = local;
const withCodes = (changes: Partial<RegistryCodes>) => ({ ...local, codes: { ...local.codes, ...changes } });

describe('a plan to send', () => {
  test('says in codes what was chosen, and comes back the same', () => {
    const plan = planOf({}, set(FIELD.phase, EVALUATE), set(FIELD.roles, 'security nobody'));
    const contents = contentsOf(local, plan);
    expect(contents).toEqual({
      choice: defaultChoice(catalogue),
      phase: EVALUATE,
      meeting: undefined,
      roles: ['security'],
      assets: ['goal-menu', 'requirements'],
      isOrdered: false,
      retired: [],
      unknown: 0,
    });
  });

  test('carries the meeting, the words, the names and the date only if they are given', () => {
    const bare = planOf();
    expect([bare.meeting, bare.note, bare.label, bare.sender, bare.expires]).toEqual(
      Array(5).fill(undefined),
    );
    const plan = planOf({ meeting: EVALUATE, note: 'Hello', label: 'Green', sender: 'Ann', validDays: 30 });
    expect(plan).toMatchObject({ note: 'Hello', label: 'Green', sender: 'Ann', expires: TODAY + 30 });
    expect(contentsOf(local, plan)?.meeting).toBe(EVALUATE);
  });

  test('carries the order only if somebody chose it, and links only if there are some', () => {
    const links = [{ title: 'Quote', address: 'https://docs.example.com/q' }];
    expect(planOf()).toMatchObject({ ordered: false });
    expect('links' in planOf({ links: [] })).toBe(false);
    const plan = planOf({ isOrdered: true, links, assets: ids('requirements', 'goal-menu') });
    expect(plan).toMatchObject({ ordered: true, links });
    expect(contentsOf(local, plan)).toMatchObject({ isOrdered: true, assets: ['requirements', 'goal-menu'] });
  });

  test('tells on which day an asset was sent before, but not what is sent today, and leaves out unknown assets', () => {
    const day = 86_400;
    const journal = journalOfEvents(
      anEvent(1, sent('goal-menu'), { at: (TODAY - 3) * day + 5 }),
      anEvent(2, sent('requirements'), { at: TODAY * day + 5 }),
    );
    const plan = planFrom(journal, { assets: ids('goal-menu', 'requirements', 'unheard-of') });
    expect(plan.assets).toEqual([{ code: 0, sentDaysBefore: 3 }, { code: 1 }]);
  });

  test('counts those days in the calendar of the person who sends: before nine in Japan, UTC still has yesterday', () => {
    const eightInJapan = TODAY * 86_400 - 3600;
    const journal = journalOfEvents(anEvent(1, sent('goal-menu'), { at: eightInJapan }));
    const inJapan = (seconds: number) => Math.floor((seconds + 9 * 3600) / 86_400);
    expect(planFrom(journal, {}, local.codes, inJapan).assets).toEqual([{ code: 0 }, { code: 1 }]);
  });

  test('takes the first entry where the registry does not know a choice', () => {
    const codes = { ...local.codes, motions: [] };
    expect(planOf({ codes }, set(FIELD.motion, 'renewal')).motion).toBe(0);
  });
});

describe('what a plan holds', () => {
  test('is nothing of ours if it was made for other content', () => {
    expect(contentsOf(local, planWith({ pack: 8 }))).toBeUndefined();
  });

  test('follows renamed assets, names retired ones, counts newer ones, and never shows what is only for sellers', () => {
    const moved = withCodes({
      movedAssets: [[20, toId<AssetId>('goal-menu')]],
      retiredAssets: [[21, 'The old price list']],
    });
    const plan = planWith({ pack: 7, assets: [0, 20, 21, 22, 2].map((code) => ({ code })) });
    expect(contentsOf(moved, plan)).toMatchObject({
      assets: ['goal-menu'],
      retired: ['The old price list'],
      unknown: 1,
    });
  });

  test('falls back to the first choice and to no phase for codes of a newer site', () => {
    const newer = {
      motion: 99,
      accountType: 99,
      segment: 99,
      entryMode: 99,
      phase: 99,
      meeting: 99,
      roles: [99],
    };
    expect(contentsOf(local, planWith({ pack: 7, ...newer }))).toMatchObject({
      choice: defaultChoice(catalogue),
      phase: undefined,
      meeting: undefined,
      roles: [],
    });
  });

  test('names roles in words, and says nothing for a code it does not know', () => {
    expect(codeNames(local).role(3)).toBe('The security');
    expect(codeNames(local).role(99)).toBeUndefined();
    expect(codeNames(withCodes({ movedQuestions: [[50, toId('why-now')]] })).question(50)).toBe('why-now');
  });
});

describe('keeping a plan', () => {
  const plan = planOf({ label: 'Green' }, set(FIELD.roles, 'security'));
  const contents = contentsOf(local, plan);
  const bodies = (view = NOTHING, payload = 'g1.a') => {
    if (!contents) throw new Error('another pack');
    return keptPlanBodies(plan, payload, contents, view);
  };

  test('takes over how they buy, and logs every asset as sent', () => {
    expect(bodies()).toEqual([
      set(FIELD.secret, toHex(SECRET)),
      set(FIELD.label, 'Green'),
      set(FIELD.motion, 'new'),
      set(FIELD.accountType, 'major'),
      set(FIELD.segment, 'b2b'),
      set(FIELD.entryMode, 'open'),
      set(FIELD.phase, DEVELOP),
      set(FIELD.roles, 'security'),
      set(FIELD.plan, 'g1.a'),
      sent('goal-menu'),
      sent('requirements'),
    ]);
  });

  test('leaves what the people said, and adds only what is new', () => {
    const view = viewAfter(...bodies(), set(FIELD.phase, EVALUATE));
    expect(bodies(view)).toEqual([]);
    expect(bodies(view, 'g1.b')).toEqual([set(FIELD.plan, 'g1.b')]);
  });

  test('says nothing of names, roles and phases that the link does not give', () => {
    const unnamed = { ...planOf(), phase: 99 };
    const known = contentsOf(local, unnamed);
    if (!known) throw new Error('another pack');
    const fields = keptPlanBodies(unnamed, 'g1.a', known, NOTHING).map((body) =>
      body.kind === 'set' ? body.field : body.kind,
    );
    expect(fields).not.toContain(FIELD.label);
    expect(fields).not.toContain(FIELD.phase);
    expect(fields).not.toContain(FIELD.roles);
  });
});

describe('the editions of a journey', () => {
  const first = payloadOf(planWith());
  const second = payloadOf(planWith({ assets: [{ code: 1 }] }));

  test('are all links ever kept or passed on, oldest first, also those taken back', () => {
    const journal = journalOf(
      set(FIELD.plan, first),
      set(FIELD.passedOn, second),
      undo(1),
      set(FIELD.plan, 'broken'),
    );
    expect(editionsOf(journal, digest).map(({ payload, isPassedOn }) => [payload, isPassedOn])).toEqual([
      [first, false],
      [second, true],
    ]);
  });

  test('still tell the secret after its register was taken back', () => {
    expect(secretOf(emptyJournal, digest)).toBeUndefined();
    expect(secretOf(journalOf(set(FIELD.secret, 'ff'.repeat(16))), digest)).toEqual(
      new Uint8Array(16).fill(255),
    );
    expect(
      secretOf(journalOf(set(FIELD.secret, 'ff'.repeat(16)), undo(1), set(FIELD.plan, first)), digest),
    ).toEqual(SECRET);
  });

  test('stand beside the receipts that were taken in', () => {
    const field = receiptField('0123456789ab', 4);
    expect([...receiptPayloads(journalOf(set(field, 'r1.x'), set(FIELD.label, 'A')))]).toEqual([
      [field, 'r1.x'],
    ]);
  });

  test('belong to the book only where the journey says so', () => {
    expect(isSalesSide(NOTHING)).toBe(false);
    expect(isSalesSide(viewAfter(set(FIELD.side, 'sales')))).toBe(true);
  });
});
