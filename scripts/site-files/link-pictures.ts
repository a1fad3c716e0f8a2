import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { BuiltPage } from './built-pages.ts';
import { stationSign, type SignWords } from './station-sign.ts';

/** A font of this repository's packages with Latin and Japanese letters: what a machine has installed does not count. */
const FONT = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
);
const FOLDER = 'pictures';
/** Pages that are sent on by name. All others show the sign of their part of the site, or of the site. */
const HAS_OWN = /^((phases|assets)\/([^/]+\/)?|questions\/|roles\/|learn\/)?$/;
/** A picture takes a fortieth of a second, once: a very large library keeps the sign of the library for the rest. */
const MOST_PICTURES = 400;
/** As large as the pages of chats show it; at 1,200 it takes half as long again to draw. */
const WIDTH = 960;
const NO_LINE = '#0b7350';

/** The colours of the lines on a light ground, as the style sheets of the site have them; its own go over ours. */
function lineColours(folder: string): ReadonlyMap<string, string> {
  const sheets = globSync('_astro/*.css', { cwd: folder }).map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const found = sheets.flatMap((css) => [...css.matchAll(/--line-(\d):\s*light-dark\((#[\da-f]+)/gi)]);
  return new Map(found.map(([, number = '', colour = '']) => [number, colour]));
}

/** Draws a sign, or takes it from the last build that drew the same one. Returns the name of its file. */
function draw(words: SignWords, folder: string, kept: string): string {
  const svg = stationSign(words);
  const hash = createHash('sha256')
    .update(svg)
    .update(`${WIDTH} ${statSync(FONT).size}`);
  const name = `${hash.digest('hex').slice(0, 12)}.png`;
  const drawn = path.join(kept, name);
  if (!existsSync(drawn)) {
    const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'BIZ UDPGothic' };
    writeFileSync(drawn, new Resvg(svg, { font, fitTo: { mode: 'width', value: WIDTH } }).render().asPng());
  }
  copyFileSync(drawn, path.join(folder, FOLDER, name));
  return name;
}

const nameOf = (page: BuiltPage) => `${page.locale}/${page.path}`;

/**
 * The pictures that chats and mail programs show beside a link: the station sign of the page. Returns for each page the
 * file of its picture, inside the built folder. `kept` holds what was drawn, from build to build.
 */
export function drawLinkPictures(
  folder: string,
  pages: readonly BuiltPage[],
  kept: string,
): (page: BuiltPage) => string | undefined {
  mkdirSync(kept, { recursive: true });
  mkdirSync(path.join(folder, FOLDER), { recursive: true });
  const colours = lineColours(folder);
  const inOther = (page: BuiltPage) => pages.find((it) => it.path === page.path && it.locale !== page.locale);
  const drawn = new Map(
    pages
      .filter(({ path: inside }) => HAS_OWN.test(inside))
      .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
      .slice(0, MOST_PICTURES)
      .map((page) => {
        const words = {
          locale: page.locale,
          title: page.title,
          other: inOther(page)?.title,
          site: page.siteName,
          number: /^phases\/./.test(page.path) ? page.line?.padStart(2, '0') : undefined,
          line: colours.get(page.line ?? '') ?? NO_LINE,
        };
        return [nameOf(page), `${FOLDER}/${draw(words, folder, kept)}`] as const;
      }),
  );
  return (page) => {
    const [part = ''] = page.path.split('/');
    return [nameOf(page), `${page.locale}/${part}/`, `${page.locale}/`]
      .map((name) => drawn.get(name))
      .find((file) => file !== undefined);
  };
}
