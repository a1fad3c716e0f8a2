import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { readContentFolder } from '~/content-model/read-content-folder.ts';
import { adopted, adoptionOf } from '../../scripts/content/adopt/adoption.ts';
import { textOf } from '../../scripts/content/new/kind.ts';

const files = readContentFolder(path.resolve(import.meta.dirname, '../../content'));
const SITE = 'site.yaml';

test('a site adopted in English is asked, when Japanese comes, for what the company has written itself', () => {
  const ours = adopted(
    files,
    adoptionOf(files, {
      name: { en: 'Guides' },
      company: { en: 'Example Works' },
      languages: ['en'],
      address: 'https://guides.example.com',
      pack: 7,
      today: '2026-11-27',
    }),
  );
  expect(checkContent(ours).problems).toEqual([]);
  const site = textOf(ours, SITE).replace(/^languages: .*$/m, 'languages: [en, ja]');
  const { problems } = checkContent(new Map([...ours, [SITE, site]]));
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    [SITE, 'name.ja'],
    ['supplier.yaml', 'facts.supplier.ja'],
    ['supplier.yaml', 'facts.supplier-short.ja'],
    ['owners.yaml', 'editors.name.ja'],
    ['owners.yaml', 'supplier.name.ja'],
  ]);
});
