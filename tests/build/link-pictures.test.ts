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
  const own = linked.filter(({ file }) => /^..\/(phases|assets)\/([^/]+\/)?index\.html$/.test(file));
  expect(own.length).toBeGreaterThan(5);
  expect(new Set(own.map((page) => property(page, 'og:image'))).size).toBe(own.length);
  for (const { file } of linked.filter((page) => page.file.endsWith('/questions/index.html'))) {
    const locale = file.slice(0, 2);
    expect(pictureOf(`${locale}/p`)).toBe(pictureOf(locale));
    const list = linked.find((page) => page.file.startsWith(`${locale}/assets/phases/`));
    expect(list && property(list, 'og:image')).toBe(pictureOf(`${locale}/assets`));
  }
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
