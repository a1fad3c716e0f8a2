import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageName } from '../../src/kit/languages.ts';
import type { Locale } from '../../src/kit/locales.ts';
import { addressOf, type BuiltPage } from './built-pages.ts';
import { oneLine } from './page-elements.ts';

type Sections = readonly (readonly [string, RegExp])[];

const SECTIONS: Readonly<Partial<Record<string, Sections>>> = {
  en: [
    ['Guides (English)', /^phases\/./],
    ['Content assets (English)', /^assets\/[^/]+\/$/],
    ['Roles (English)', /^roles\/./],
    ['Everything else (English)', /^(?!(phases|roles)\/.|assets\/[^/]+\/$)/],
  ],
  ja: [
    ['ガイド（日本語）', /^phases\/./],
    ['コンテンツ（日本語）', /^assets\/[^/]+\/$/],
    ['役割（日本語）', /^roles\/./],
    ['その他（日本語）', /^(?!(phases|roles)\/.|assets\/[^/]+\/$)/],
  ],
};

/** Of a further language in English, with its own name. */
const sectionsOf = (locale: Locale): Sections =>
  SECTIONS[locale] ??
  (SECTIONS['en'] ?? []).map(([name, pattern]) => [name.replace('English', languageName(locale)), pattern]);

const ofLocale = (pages: readonly BuiltPage[], locale: Locale) =>
  pages.filter((page) => page.locale === locale);
const inLink = (text: string) => oneLine(text).replace(/[[\]\\]/g, String.raw`\$&`);

/** `llms.txt` (llmstxt.org): what the site is, and all its pages as Markdown. */
export function writeLlmsText(
  folder: string,
  pages: readonly BuiltPage[],
  home: string,
  locales: readonly Locale[],
): void {
  const front = locales.flatMap((locale) =>
    ofLocale(pages, locale).filter(({ path: inside }) => inside === ''),
  );
  const sections = locales.flatMap((locale) =>
    sectionsOf(locale).flatMap(([name, pattern]) => {
      const lines = ofLocale(pages, locale)
        .filter((page) => pattern.test(page.path))
        .map(
          (page) =>
            `- [${inLink(page.title)}](${addressOf(page, home)}index.md): ${oneLine(page.description)}`,
        );
      return lines.length === 0 ? [] : [`## ${name}\n\n${lines.join('\n')}\n`];
    }),
  );
  const [name = ''] = front.map(({ siteName }) => siteName);
  const says = front.map(({ description }) => `> ${oneLine(description)}`).join('\n>\n');
  writeFileSync(path.join(folder, 'llms.txt'), `# ${name}\n\n${says}\n\n${sections.join('\n')}`);
}

const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => oneLine(text).replace(/[&<>"]/g, (sign) => CODES[sign] ?? sign);
const instant = (day: string) => `${day}T00:00:00Z`;
const MOST_ENTRIES = 50;

/** `updates.xml` (Atom) of a language: the texts that changed, last first. An entry is its page, so its id stays. */
export function writeFeed(folder: string, pages: readonly BuiltPage[], home: string, locale: Locale): void {
  const own = ofLocale(pages, locale);
  const changed = own
    .flatMap((page) => (page.updatedOn === undefined ? [] : [{ page, day: page.updatedOn }]))
    .sort((a, b) => b.day.localeCompare(a.day) || a.page.path.localeCompare(b.page.path))
    .slice(0, MOST_ENTRIES);
  const [first] = changed;
  const front = own.find(({ path: inside }) => inside === '');
  if (!first || !front) return;
  const address = new URL(`${locale}/`, home).href;
  const entries = changed.map(({ page, day }) => {
    const link = xml(addressOf(page, home));
    return `<entry><id>${link}</id><title>${xml(page.title)}</title><link href="${link}"/><updated>${instant(day)}</updated><summary>${xml(page.description)}</summary></entry>`;
  });
  const head = [
    `<id>${xml(address)}</id><title>${xml(front.siteName)}</title><author><name>${xml(front.siteName)}</name></author>`,
    `<link rel="self" href="${xml(address)}updates.xml"/><link href="${xml(address)}"/><updated>${instant(first.day)}</updated>`,
  ];
  writeFileSync(
    path.join(folder, locale, 'updates.xml'),
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">\n${[...head, ...entries].join('\n')}\n</feed>\n`,
  );
}

/** The day of the last change behind each address of the sitemap that tells one. */
export function addLastChanges(folder: string, pages: readonly BuiltPage[], home: string): void {
  const days = new Map(pages.map((page) => [addressOf(page, home), page.updatedOn]));
  for (const file of globSync('sitemap-[0-9]*.xml', { cwd: folder }).map((name) => path.join(folder, name))) {
    const text = readFileSync(file, 'utf8').replace(/<loc>([^<]*)<\/loc>/g, (loc, address: string) => {
      const day = days.get(address);
      return day === undefined ? loc : `${loc}<lastmod>${day}</lastmod>`;
    });
    writeFileSync(file, text);
  }
}
