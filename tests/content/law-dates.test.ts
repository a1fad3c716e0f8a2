import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ContentFiles } from '~/content-model/content-files.ts';
import { LOCALES } from '~/kit/locales.ts';
import { replace, textOf, whole } from './support/broken-content.ts';

interface Clause {
  readonly law: { readonly dates: readonly string[] };
}

/** What shows a date of law to somebody who did not look for it: a text of that language, or a clause. */
function uncitedIn(files: ContentFiles): readonly string[] {
  const entries = parse(textOf(files, 'law-dates.yaml')) as readonly { readonly id: string }[];
  const texts = [...files].flatMap(([file, text]) => (typeof text === 'string' ? [{ file, text }] : []));
  const clauses = texts
    .filter(({ file }) => file.startsWith('clauses/'))
    .flatMap(({ text }) => (parse(text) as Clause).law.dates);
  return entries.flatMap(({ id }) =>
    LOCALES.filter(
      (locale) =>
        !clauses.includes(id) &&
        !texts.some(
          ({ file, text }) => file.endsWith(`/${locale}.mdx`) && text.includes(`<LawDate id="${id}" />`),
        ),
    ).map(
      (locale) =>
        `law-dates.yaml, ${id}: no ${locale}.mdx and no clause names it → write <LawDate id="${id}" /> where a buyer needs it, or remove the entry`,
    ),
  );
}

test('every date of law is cited where a buyer needs it, in each language', () => {
  expect(uncitedIn(whole)).toEqual([]);
});

test('one that a text of one language has lost is named', () => {
  const file = 'assets/public-procurement-guide/ja.mdx';
  const lost = replace('<LawDate id="jp-small-contracts" />', 'ほかの決まり')(textOf(whole, file));
  expect(uncitedIn(new Map([...whole, [file, lost]]))).toEqual([
    'law-dates.yaml, jp-small-contracts: no ja.mdx and no clause names it → write <LawDate id="jp-small-contracts" /> where a buyer needs it, or remove the entry',
  ]);
});
