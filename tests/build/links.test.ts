import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, folder, offences, pages, type BuiltPage } from './support/site.ts';

const HOST = 'https://shirube.invalid';
const SCHEMES = ['http:', 'https:', 'mailto:'];

const byAddress = new Map(pages.map((page) => [page.address, page]));
const anchors = new Map(
  pages.map((page) => [page, new Set(page.elements.map(({ attributes }) => attributes.get('id')))]),
);

function linksOf(page: BuiltPage): string[] {
  return page.elements.flatMap(({ tag, attributes }) =>
    tag === 'a' || tag === 'area' ? (attributes.get('href') ?? []) : [],
  );
}

/** What is wrong with a link, if anything. */
function wrongWith(page: BuiltPage, href: string): string | undefined {
  const url = URL.parse(href, HOST + page.address);
  if (!url) return `"${href}" is no address`;
  if (!SCHEMES.includes(url.protocol)) return `"${href}" has a scheme that is not allowed`;
  if (url.origin !== HOST) return undefined;
  if (!url.pathname.startsWith(base)) return `"${href}" leaves the sub-path ${base}`;
  const target = byAddress.get(url.pathname);
  if (!target) {
    const file = path.join(folder, decodeURIComponent(url.pathname.slice(base.length)));
    const isFile = path.extname(file) !== '' && existsSync(file);
    return isFile
      ? undefined
      : `"${href}" leads nowhere${existsSync(file) ? ' (the slash at the end is missing)' : ''}`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.get(target)?.has(anchor)
    ? undefined
    : `"${href}": the page has no "${anchor}"`;
}

test('every link leads to an existing page and anchor of this site, or to another site', () => {
  expect(offences((page) => linksOf(page).flatMap((href) => wrongWith(page, href) ?? []))).toEqual([]);
});

test('links of a page stay in its language, except the language switch', () => {
  const other = { en: `${base}ja/`, ja: `${base}en/` } as const;
  const wrong = offences(({ locale, elements, address }) =>
    elements.flatMap(({ tag, attributes }) => {
      const href = attributes.get('href') ?? '';
      if (tag !== 'a' || locale === undefined || attributes.has('hreflang')) return [];
      return new URL(href, HOST + address).pathname.startsWith(other[locale])
        ? [`"${href}" changes the language`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

/** The attribute that names what an element loads. */
const LOADS: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  use: 'href',
  link: 'href',
};
/** Links in the head that only name another page. */
const NAMES = ['canonical', 'alternate'];

function loadedBy({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ tag, attributes }) =>
    NAMES.includes(attributes.get('rel') ?? '') ? [] : (attributes.get(LOADS[tag] ?? '') ?? []),
  );
}

test('nothing is loaded from another host', () => {
  const wrong = offences((page) =>
    loadedBy(page).flatMap((address) =>
      /^([a-z]+:)?\/\//i.test(address) ? [`"${address}" is on another host`] : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('every file that a page loads is there', () => {
  const loaded = pages.flatMap(loadedBy);
  expect(loaded.filter((address) => /\.(js|css)$/.test(address)).length).toBeGreaterThan(pages.length * 2);
  const wrong = offences((page) =>
    loadedBy(page).flatMap((address) => {
      const { pathname } = new URL(address, HOST + page.address);
      const isThere = pathname.startsWith(base) && existsSync(path.join(folder, pathname.slice(base.length)));
      return isThere || address.startsWith('#') ? [] : [`"${address}" is not there`];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('languages', () => {
  const otherVersion = (page: BuiltPage) =>
    page.address.replace(`${base}${page.locale ?? ''}/`, page.locale === 'en' ? `${base}ja/` : `${base}en/`);
  const localised = pages.filter((page) => page.locale !== undefined);

  test('every page exists in the other language', () => {
    expect(localised.filter((page) => !byAddress.has(otherVersion(page))).map((page) => page.file)).toEqual(
      [],
    );
  });

  test('both versions of a page and the language chooser are named with hreflang', () => {
    const wrong = offences(({ locale, address, elements }) => {
      if (locale === undefined) return [];
      const alternates = new Map(
        elements.flatMap(({ tag, attributes }) => {
          const language = attributes.get('hreflang');
          return tag === 'link' && language !== undefined
            ? [[language, new URL(attributes.get('href') ?? '').pathname]]
            : [];
        }),
      );
      const inside = address.slice(`${base}${locale}/`.length);
      const expected = { en: `${base}en/${inside}`, ja: `${base}ja/${inside}`, 'x-default': base };
      return Object.entries(expected).flatMap(([language, wanted]) =>
        alternates.get(language) === wanted
          ? []
          : [`hreflang="${language}" is ${alternates.get(language) ?? 'missing'}, not ${wanted}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('every page declares its language and its own canonical address', () => {
    const wrong = offences(({ locale, address, elements }) => {
      const lang = elements.find(({ tag }) => tag === 'html')?.attributes.get('lang');
      const canonical = elements
        .find(({ attributes }) => attributes.get('rel') === 'canonical')
        ?.attributes.get('href');
      return [
        ...(locale === undefined || lang === locale ? [] : [`lang is "${lang ?? ''}"`]),
        ...(locale === undefined || (canonical !== undefined && new URL(canonical).pathname === address)
          ? []
          : [`canonical is ${canonical ?? 'missing'}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

/** What buyers read and use; the lessons and the pages about the site speak to everybody. */
const FOR_BUYERS =
  /^(en|ja)\/((assets|compare|journey|p|papers|phases|questions|roles|steps)\/|index\.html$)/;

test('a page for buyers leads to the part of the seller by its header and its footer, and nowhere else', () => {
  const wrong = offences(({ file, locale, elements }) => {
    if (!FOR_BUYERS.test(file)) return [];
    const toSales = elements.filter(({ attributes }) =>
      attributes.get('href')?.startsWith(`${base}${locale ?? ''}/sales/`),
    );
    return toSales.length === 2 ? [] : [`${toSales.length} links to the part of the seller`];
  });
  expect(wrong).toEqual([]);
});
