import type { Locale } from '../../src/kit/locales.ts';

/** What the station sign of a page says, as pictures of links show it. */
export interface SignWords {
  readonly locale: Locale;
  readonly title: string;
  /** The title in the other language, as on a sign at a station; none on a site of one language. */
  readonly other: string | undefined;
  /** Stands in the band: the name of the site. */
  readonly site: string;
  /** The number of a buying phase, only on the sign of its guide. */
  readonly number: string | undefined;
  /** The colour of the line. */
  readonly line: string;
}

/** What services that show links ask for: 1.91 to 1. */
const WIDTH = 1200;
const HEIGHT = 630;
const INK = '#15191e';
const SOFT = '#4b545d';
const LEFT = 120;
const OTHER_SIZE = 36;
/** The largest size of letters that brings a title into so many lines. */
const SIZES = [
  [104, 1],
  [84, 2],
  [68, 3],
  [52, 4],
] as const;

const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => CODES[sign] ?? sign);

/** Widths in letters of full width, a little more than the font takes. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\u0000-\u024f]/.test(sign) ? (/[A-Zmw@%]/.test(sign) ? 0.85 : 0.66) : 1),
    0,
  );

/** A text in lines, broken between words only; what closes a part stays behind its word. */
function linesOf(text: string, locale: Locale, most: number): string[] {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(
    (it) => it.segment,
  );
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const isClosing = /^[\p{Pe}\p{Pf}\p{Po}ー～\s]+$/u.test(word);
    if (line !== '' && !isClosing && widthOf(line + word) > most) lines.push(word.trimStart());
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim());
}

const words = (text: string, x: number, y: number, size: number, more: string) =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" ${more}>${xml(text)}</text>`;

/** The sign of a page as SVG: its name on a plate with two posts, and a band in the colour of its line. */
export function stationSign({ locale, title, other, site, number, line }: SignWords): string {
  const right = number === undefined ? LEFT : 330;
  const room = WIDTH - LEFT - right;
  const fitting = SIZES.map(([size, most]) => ({ size, most, lines: linesOf(title, locale, room / size) }));
  const found = fitting.find(({ most, lines }) => lines.length <= most) ?? fitting.at(-1);
  const { size = 52, lines = [title] } = found ?? {};
  const isRoom = lines.length < 3 && widthOf(other ?? '') * OTHER_SIZE < room;
  const below = isRoom ? other : undefined;
  const step = size * 1.2;
  const height = lines.length * step + (below === undefined ? 0 : 56);
  const first = 204 - height / 2 + size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-weight="700">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f0f1ee"/>`,
    `<path d="M240 490v140M960 490v140" stroke="${INK}" stroke-width="24"/>`,
    `<rect x="60" y="44" width="1080" height="456" rx="20" fill="#fff" stroke="${INK}" stroke-width="10"/>`,
    `<path d="M65 376h1070v119H65z" fill="${line}"/>`,
    ...lines.map((text, index) => words(text, LEFT, first + index * step, size, `fill="${INK}"`)),
    ...(below === undefined
      ? []
      : [words(below, LEFT, first + (lines.length - 1) * step + 68, OTHER_SIZE, `fill="${SOFT}"`)]),
    ...(number === undefined
      ? []
      : [
          `<circle cx="990" cy="212" r="84" fill="none" stroke="${line}" stroke-width="18"/>`,
          words(number, 990, 238, 72, `fill="${INK}" text-anchor="middle"`),
        ]),
    words(site, LEFT, 452, 48, 'fill="#fff"'),
    '</svg>',
  ].join('');
}
