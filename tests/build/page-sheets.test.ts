import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { base, filesOf, folder, offences, type BuiltPage } from './support/site.ts';

const sheetsOf = ({ elements }: BuiltPage) =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'link' && attributes.get('rel') === 'stylesheet' ? [attributes.get('href') ?? ''] : [],
  );

test('a page links at most three style sheets, each of them there', () => {
  const wrong = offences((page) => {
    const sheets = sheetsOf(page);
    return [
      ...(sheets.length > 3 ? [`${sheets.length} sheets`] : []),
      ...sheets.filter((sheet) => !existsSync(path.join(folder, sheet.slice(base.length)))),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every style sheet that is published is linked by a page or fetched by a script, and no script names one that is not', () => {
  const named = new Set<string>();
  offences((page) => {
    for (const sheet of sheetsOf(page)) named.add(path.basename(sheet));
    return [];
  });
  for (const script of filesOf('_astro/*.js'))
    for (const [, sheet = ''] of readFileSync(script, 'utf8').matchAll(/_astro\/([\w.-]+\.css)/g))
      named.add(sheet);
  const published = filesOf('_astro/*.css').map((file) => path.basename(file));
  expect(published.length).toBeGreaterThan(10);
  expect([...named].sort()).toEqual(published.sort());
});
