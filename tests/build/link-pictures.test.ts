import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, folder, offences, pages, type BuiltPage } from './support/site.ts';

/* What a chat or a mail program shows of a link: title, sentence, picture. */
const property = ({ elements }: BuiltPage, name: string) =>
  elements
    .find(({ attributes }) => attributes.get('property') === name || attributes.get('name') === name)
    ?.attributes.get('content') ?? '';
const canonicalOf = ({ elements }: BuiltPage) =>
  elements.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href') ?? '';

/** The built file of a whole address of this site. */
const [front] = pages.filter(({ address }) => /\/(en|ja)\/$/.test(address));
const home = front ? canonicalOf(front).replace(/(en|ja)\/$/, '') : '';
const fileOf = (address: string) =>
  path.join(folder, address.startsWith(home) ? address.slice(home.length) : '-');

const linked = pages.filter(({ file }) => file.endsWith('index.html'));
const pictureOf = (address: string) =>
  property(linked.find((page) => page.file === `${address}/index.html`) as BuiltPage, 'og:image');

test('every page tells a title, a sentence, its own address and a picture that is there', () => {
  expect(linked.length).toBeGreaterThan(200);
  const wrong = offences((page) => {
    if (!linked.includes(page)) return [];
    const image = property(page, 'og:image');
    return [
      ...['og:title', 'og:description', 'og:type', 'twitter:card']
        .filter((name) => property(page, name).trim() === '')
        .map((name) => `no ${name}`),
      ...(property(page, 'og:url') === canonicalOf(page) ? [] : ['another address']),
      ...(page.locale === undefined || property(page, 'og:locale').startsWith(`${page.locale}_`)
        ? []
        : ['another language']),
      ...(image !== '' && existsSync(fileOf(image)) ? [] : [`no picture ${image}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a guide and an asset have a picture of their own in each language, other pages that of their part', () => {
  const own = ['ja', 'en'].flatMap((locale) =>
    ['phases/evaluation', 'phases/commitment', 'assets/sla-sheet', 'assets'].map((it) => `${locale}/${it}`),
  );
  const pictures = own.map(pictureOf);
  expect(new Set(pictures).size).toBe(own.length);
  expect(pictureOf('ja/assets/phases/evaluation')).toBe(pictureOf('ja/assets'));
  expect(pictureOf('ja/p')).toBe(pictureOf('ja'));
});

test('each picture is a PNG of the size that large previews ask for, and says something', () => {
  const files = filesOf('pictures/*.png');
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.filter((file) => {
    const png = readFileSync(file);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    // A sign without its letters, because the font was not found, takes less than 10 K.
    return png.toString('latin1', 1, 4) !== 'PNG' || width !== 960 || height !== 504 || png.length < 10_000;
  });
  expect(wrong.map((file) => path.basename(file))).toEqual([]);
});
