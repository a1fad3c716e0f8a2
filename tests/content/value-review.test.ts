import { expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { textOf, whole } from './support/broken-content.ts';

const { statements, bands } = checkContent(whole).sources.renewal;

test.each(['en', 'ja'] as const)('the page and the tool score the same ten statements (%s)', (locale) => {
  const page = textOf(whole, `assets/value-review/${locale}.mdx`);
  const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| .+? \|$/gm)].map(([, number, text]) => [
    number,
    text,
  ]);
  expect(rows).toEqual(statements.map(({ text }, index) => [String(index + 1), text[locale]]));
  const keys = statements.flatMap(({ key }, index) => (key ? [index + 1] : []));
  expect(page).toContain(locale === 'en' ? `statement ${keys.join(' or ')}` : `${keys.join('番か')}番が0点`);
});

test.each(['en', 'ja'] as const)('the bands of the tool are those of the page (%s)', (locale) => {
  const page = textOf(whole, `assets/value-review/${locale}.mdx`);
  const most = statements.length * 2;
  const named = bands.map(({ atLeast, name }, index) => {
    const from = (atLeast * most) / 100;
    const to = index === 0 ? most : (bands[index - 1]!.atLeast * most) / 100 - 1;
    return locale === 'en'
      ? `**${from} to ${to}: ${name.en.toLowerCase()}.**`
      : `**${from}〜${to}点：${name.ja}**`;
  });
  for (const band of named) expect(page).toContain(band);
});
