import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { base, filesOf, folder, offences, pages, type BuiltPage } from './support/site.ts';

/* What the site says to machines: Markdown twins, data in the head, llms.txt, the feeds, the sitemap. */
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const isHidden = ({ elements }: BuiltPage) =>
  elements.some(
    ({ attributes }) =>
      attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex') === true,
  );
const open = pages.filter((page) => page.locale !== undefined && !isHidden(page));
const twinOf = ({ file }: BuiltPage) => file.replace(/html$/, 'md');
const canonicalOf = ({ elements }: BuiltPage) =>
  elements.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href') ?? '';
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const dataOf = ({ elements }: BuiltPage) =>
  elements.flatMap(({ attributes, text }) =>
    attributes.get('type') === 'application/ld+json' ? [text] : [],
  );

interface Data {
  '@graph': {
    '@type': string;
    lastReviewed?: string;
    dateModified?: string;
    mainEntity?: { name: string; url: string; acceptedAnswer: { text: string } }[];
  }[];
}
const graphOf = (page: BuiltPage) => dataOf(page).flatMap((text) => (JSON.parse(text) as Data)['@graph']);

/** Whether a whole address of this site leads to a file of it. */
const home = canonicalOf(open[0] as BuiltPage).replace(/(en|ja)\/.*$/, '');
function isThere(address: string): boolean {
  const inside = decodeURI(address.slice(home.length).replace(/[?#].*$/, ''));
  return existsSync(
    path.join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside),
  );
}

test('every page that search engines may list has its Markdown twin, and no other page has one', () => {
  expect(open.length).toBeGreaterThan(100);
  const twins = filesOf('**/index.md').map((file) => path.relative(folder, file).replaceAll('\\', '/'));
  expect(twins.sort()).toEqual(open.map(twinOf).sort());
  const unlinked = open.filter(
    ({ elements }) => !elements.some(({ attributes }) => attributes.get('type') === 'text/markdown'),
  );
  expect(unlinked).toEqual([]);
});

test('a twin names its page, is plain Markdown, and says no word of a control', () => {
  const CONTROLS = /Send to a colleague|同僚に送る|Copy as Markdown|Markdownでコピー|Clear filters/;
  const wrong = offences((page) => {
    if (!open.includes(page)) return [];
    const twin = read(twinOf(page));
    return [
      ...(twin.startsWith('---\ntitle: ') ? [] : ['no front matter']),
      ...(twin.includes(`\nlanguage: ${page.locale ?? ''}\n`) ? [] : ['another language']),
      ...(twin.includes(`\ncanonical: ${canonicalOf(page)}\n`) ? [] : ['another address']),
      ...(/<\/?(sb-|div|span|button|svg)/.test(twin) ? ['holds HTML'] : []),
      ...(CONTROLS.test(twin) ? ['holds a control'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('facts that stand in one line of a page are apart in its twin', () => {
  const assets = open.filter(({ file }) => /^[a-z]+\/assets\/[^/]+\/index\.html$/.test(file));
  expect(assets.length).toBeGreaterThan(50);
  const glued = assets.map(twinOf).filter((file) => !/^\S[^\n]* · \d/m.test(read(file)));
  expect(glued).toEqual([]);
});

test('the twin of a guide holds the short answer of each of its questions', () => {
  const answers = open
    .filter(({ address }) => address.endsWith('/questions/') && !address.includes('/assets/'))
    .flatMap((page) => graphOf(page).flatMap(({ mainEntity = [] }) => mainEntity));
  // Without the signs of Markdown, the addresses of links and the blanks.
  const bare = (text: string) => text.replace(/\]\([^)]*\)/g, '').replace(/[\s*_[\]\\<>~|-]/g, '');
  const missing = answers.filter(({ url, acceptedAnswer }) => {
    const file = `${url.slice(home.length).replace(/#.*/, '')}index.md`;
    return !bare(read(file)).includes(bare(acceptedAnswer.text));
  });
  expect(missing).toEqual([]);
});

test('all links of twins and of llms.txt to this site lead somewhere', () => {
  const texts = [...open.map(twinOf), 'llms.txt'];
  const broken = texts.flatMap((file) =>
    [...read(file).matchAll(/\]\(<?(http[^)\s>]*)/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(home) && !isThere(address))
      .map((address) => `${file}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('llms.txt begins with the name and what the site is, and leads to every twin', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# \S.*\n\n> \S/);
  const missing = open.filter((page) => !text.includes(`](${canonicalOf(page)}index.md)`));
  expect(missing.map(({ file }) => file)).toEqual([]);
});

test('the data in the head can be read, and says what its pages say', () => {
  const guides = new Map(open.map((page) => [canonicalOf(page), tidy(page.text)]));
  const wrong = offences((page) =>
    graphOf(page).flatMap(({ mainEntity = [] }) =>
      mainEntity
        .filter(({ name, url, acceptedAnswer }) => {
          const guide = guides.get(url.replace(/#.*/, '')) ?? '';
          return !guide.includes(name) || !guide.includes(acceptedAnswer.text);
        })
        .map(({ name }) => `${name}: its guide says something else`),
    ),
  );
  expect(wrong).toEqual([]);
  const questions = open.filter(
    ({ address }) => address.endsWith('/questions/') && !address.includes('/assets/'),
  );
  expect(questions).not.toEqual([]);
  for (const page of questions)
    expect(graphOf(page).flatMap(({ mainEntity = [] }) => mainEntity).length).toBeGreaterThan(20);
  expect(open.some((page) => graphOf(page).some(({ lastReviewed }) => lastReviewed !== undefined))).toBe(
    true,
  );
});

test('the feed of each language has entries with ids of their own, and leads to pages', () => {
  for (const locale of new Set(open.map((page) => page.locale))) {
    const feed = read(`${locale ?? ''}/updates.xml`);
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isThere(id))).toEqual([]);
    expect(unclosed(feed)).toEqual([]);
  }
});

/** Tags that are not closed in their order, and signs that XML does not allow. */
function unclosed(xml: string): string[] {
  const stack: string[] = [];
  const wrong = xml.match(/&(?!(amp|lt|gt|quot);)/g) ?? [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (close === '/') {
      if (stack.pop() !== name) return [...wrong, name];
    } else if (self !== '/') stack.push(name);
  }
  return [...wrong, ...stack];
}

test('every guide and asset tells machines when it was reviewed and changed, as its reader sees it', () => {
  const dated = open.filter(({ file }) => /^[a-z]+\/(phases|assets)\/[^/]+\/index\.html$/.test(file));
  expect(dated.length).toBeGreaterThan(60);
  const wrong = dated.filter((page) => {
    const shown = (what: string) =>
      page.elements.find(({ attributes }) => attributes.get('data-day') === what)?.attributes.get('datetime');
    const [told] = graphOf(page).filter(({ lastReviewed }) => lastReviewed !== undefined);
    return (
      shown('reviewed') === undefined ||
      told?.lastReviewed !== shown('reviewed') ||
      told?.dateModified !== shown('updated')
    );
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the footer of every page leads to the feed of its language', () => {
  const wrong = open.filter(
    ({ elements, locale }) =>
      !elements.some(
        ({ tag, attributes }) =>
          tag === 'a' && attributes.get('href') === `${base}${locale ?? ''}/updates.xml`,
      ),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the sitemap tells when texts changed, and robots.txt leads to it', () => {
  const map = read('sitemap-0.xml');
  expect(map).toMatch(/<loc>[^<]*<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
  expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  expect(home.endsWith(base)).toBe(true);
});

test('what is kept for reading offline holds no twin', () => {
  expect(read('offline.json')).not.toMatch(/\.md"|llms\.txt|updates\.xml/);
});
