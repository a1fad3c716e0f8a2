import { expect, test } from 'vitest';
import { FIELD } from '../../../src/domain/journal/fields.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { isLinkSent } from '../../../src/domain/plan/link-sent.ts';
import type { AssetId } from '../../../src/domain/shared/brand.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { viewAfter } from '../support/journals.ts';

const ASSETS = ['goal-menu', 'case-study'].map((id) => toId<AssetId>(id));
const link = (value: string): EventBody => ({ kind: 'set', field: FIELD.plan, value });
const sent = (asset: string): EventBody => ({ kind: 'sent', asset: toId(asset) });

test.each([
  ['nothing was kept', [], false],
  ['the link was only kept', [link('g1.a')], false],
  ['everything in it was logged with it', [link('g1.a'), sent('goal-menu'), sent('case-study')], true],
  ['one of its assets was never logged', [link('g1.a'), sent('goal-menu')], false],
  [
    'the assets went out with an earlier link',
    [link('g1.b'), sent('goal-menu'), sent('case-study'), link('g1.a')],
    false,
  ],
  ['another link was kept since', [link('g1.a'), sent('goal-menu'), sent('case-study'), link('g1.b')], false],
] as const)('a link was handed over or not: %s', (_, bodies, isSent) => {
  expect(isLinkSent(viewAfter(...bodies), 'g1.a', ASSETS)).toBe(isSent);
});
