import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import htmlRules from '../../.htmlvalidate.mjs';
import { base, folder, offences, pages, type BuiltPage } from './support/site.ts';

test('the site has more than 100 pages', () => {
  expect(pages.length).toBeGreaterThan(100);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const reports = await Promise.all(pages.map(({ file }) => validator.validateFile(path.join(folder, file))));
  // The same mistake on many pages is reported once, with the first place and the number of places.
  const places = Map.groupBy(
    reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, ...message }))),
    ),
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );
  const problems = [...places].map(([problem, found]) => {
    const file = path.relative(folder, found[0]?.filePath ?? '');
    return `${problem} (${found.length} times, first in ${file}: ${found[0]?.selector ?? ''})`;
  });
  expect(problems).toEqual([]);
});

test('every page has one main heading, and no heading skips a level', () => {
  const wrong = offences(({ elements }) => {
    const headings = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
    const mains = headings.filter(({ tag }) => tag === 'h1').length;
    const skips = headings.flatMap(({ tag, text }, index) => {
      const before = Number(headings[index - 1]?.tag.slice(1) ?? 0);
      return Number(tag.slice(1)) > before + 1
        ? [`<${tag}> "${text}" follows ${before === 0 ? 'nothing' : `<h${before}>`}`]
        : [];
    });
    return [...(mains === 1 ? [] : [`${mains} main headings`]), ...skips];
  });
  expect(wrong).toEqual([]);
});

test('on every page the layers of the styles come in one order, whichever sheet is linked first', () => {
  const order = ['reset', 'tokens', 'base', 'layout', 'components', 'pages', 'utilities', 'print'];
  const namesIn = (sheet: string) => {
    const css = readFileSync(path.join(folder, sheet.slice(base.length)), 'utf8');
    return [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) => names.split(/, ?/));
  };
  const wrong = offences(({ elements }) => {
    const sheets = elements.filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
    const found = [...new Set(sheets.flatMap(({ attributes }) => namesIn(attributes.get('href') ?? '')))];
    const right = order.filter((name) => found.includes(name));
    return found.join() === right.join() ? [] : [found.join()];
  });
  expect(wrong).toEqual([]);
});

test('every group of fields has a legend', () => {
  const wrong = offences(({ elements }) =>
    elements.flatMap(({ tag, attributes }, index) =>
      tag === 'fieldset' && attributes.get('role') !== 'none' && elements[index + 1]?.tag !== 'legend'
        ? ['a <fieldset> without a legend']
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('titles and descriptions are there, and titles are unique within a language', () => {
  const seen = new Map<string, string>();
  const wrong = offences(({ file, locale, elements }) => {
    const title = elements.find(({ tag }) => tag === 'title')?.text.trim() ?? '';
    const description =
      elements
        .find(({ attributes }) => attributes.get('name') === 'description')
        ?.attributes.get('content') ?? '';
    const key = `${locale ?? ''} ${title}`;
    const other = seen.get(key);
    seen.set(key, file);
    return [
      ...(title === '' ? ['no title'] : []),
      ...(description.trim() === '' && file !== '404.html' ? ['no description'] : []),
      ...(other === undefined ? [] : [`the same title as ${other}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('no Markdown is left in what a reader reads', () => {
  const wrong = offences(({ text }) => {
    const left = /.{0,12}(\*\*|\]\(|<\/?[A-Z]\w+).{0,12}/u.exec(text);
    return left ? [`"${left[0]}"`] : [];
  });
  expect(wrong).toEqual([]);
});

test('no missing value is printed on a page', () => {
  const wrong = offences(({ text }) => {
    const found = /.{0,12}(\[object \w+\]|\bundefined\b|\bNaN\b).{0,12}/u.exec(text);
    return found ? [`"${found[0]}"`] : [];
  });
  expect(wrong).toEqual([]);
});

/** Addresses without the language that links on a page lead to, as often as they do. */
function targetsOf({ elements, locale }: BuiltPage): string[] {
  const start = `${base}${locale ?? ''}/`;
  const hrefs = elements.flatMap(({ tag, attributes }) =>
    tag === 'a' ? [attributes.get('href') ?? ''] : [],
  );
  return hrefs.flatMap((href) => (href.startsWith(start) ? [href.slice(start.length)] : []));
}

test('every page leads to the guides, and those of buyers to the part of the seller by header and footer alone', () => {
  // The two maps show one process from either side, and the others are about how the site is made.
  const isOfBuyers = ({ file }: BuiltPage) =>
    !/^..\/(?:sales|about|content-report|learn\/process-map)\//.test(file);
  const wrong = offences((page) => {
    if (page.locale === undefined) return [];
    const targets = targetsOf(page);
    const toSeller = targets.filter((target) => target.startsWith('sales/')).join(' ');
    return [
      ...(targets.includes('phases/') ? [] : ['no link to the guides']),
      ...(isOfBuyers(page) && toSeller !== 'sales/ sales/' ? [`seller's part: ${toSeller}`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a buyer sends on and prints from the top of every guide, content asset and role, and nothing stands twice', () => {
  const handed = pages.filter(({ file }) => /^..\/(phases|assets|roles)\/[^/]+\/index\.html$/.test(file));
  expect(handed.length).toBeGreaterThan(60);
  const wrong = offences((page) => {
    if (!handed.includes(page)) return [];
    const offered = page.elements.flatMap(({ attributes }) => attributes.get('data-hand-on') ?? []);
    return ['send', 'print'].filter((what) => offered.filter((it) => it === what).length !== 1);
  });
  expect(wrong).toEqual([]);
});
