import { expect, test } from 'vitest';
import { ownersSchema } from '~/content-model/model-schemas.ts';
import { codeOwners } from '../../scripts/content/owners/code-owners.ts';

const name = { en: 'Name', ja: '名前' };
const asset = (owner: string) => ({ owner }) as never;

test('a CODEOWNERS file has a line for each asset whose owner has reviewers, and says whose has none', () => {
  const owners = ownersSchema.parse([
    { id: 'legal', name, reviewers: ['@company/legal', 'counsel@company.example'] },
    { id: 'editors', name },
  ]);
  const assets = new Map([
    ['terms', asset('legal')],
    ['first-steps', asset('editors')],
    ['data-terms', asset('legal')],
  ]);
  expect(codeOwners({ owners, assets }, 'content').split('\n').slice(1)).toEqual([
    '# legal',
    '/content/assets/data-terms/ @company/legal counsel@company.example',
    '/content/assets/terms/ @company/legal counsel@company.example',
    '# editors (assets: 1): no reviewers in owners.yaml',
    '',
  ]);
});

test.each(['company/legal', '@', '@a/b/c', 'two people', ''])('%j is no reviewer', (reviewer) => {
  const read = ownersSchema.safeParse([{ id: 'legal', name, reviewers: [reviewer] }]);
  expect(read.error?.issues[0]?.message).toContain('@company/team');
});
