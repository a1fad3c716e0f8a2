import { expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { edited, type Edits } from './support/broken-content.ts';
import { ASSET } from './support/places.ts';

const today = Date.parse('2026-11-22') / 86_400_000;
const SLA = toId<AssetId>('sla-sheet');
const added = (line: string) => (text: string) => `${text}${line}\n`;

const assetsOf = (edits: Edits, drafts = false) =>
  loadContent(edited(edits), '', { drafts, today }).catalogue.assets;

test.each([
  ['state: draft', false],
  ['state: published', true],
  ['publishOn: 2026-11-23', false],
  ['publishOn: 2026-11-22', true],
])('an asset with "%s" is shown on 22 November: %s; a preview shows it in any case', (line, shown) => {
  expect(assetsOf({ [ASSET]: added(line) }).has(SLA)).toBe(shown);
  expect(assetsOf({ [ASSET]: added(line) }, true).has(SLA)).toBe(true);
});

test('what an asset asks its reader to read first leaves out drafts', () => {
  const edits = {
    [ASSET]: added('state: draft'),
    'assets/contract-guide/asset.yaml': added('prerequisites: [sla-sheet]'),
  };
  expect(assetsOf(edits).get(toId('contract-guide'))?.prerequisites).toEqual([]);
  expect(assetsOf(edits, true).get(toId('contract-guide'))?.prerequisites).toEqual([SLA]);
});
