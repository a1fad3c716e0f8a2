import { evaluate } from './arithmetic.ts';

/** An equation that stands in a text with its numbers, such as "120 users × JPY 18,000 = JPY 2,160,000". */
export interface Equation {
  readonly text: string;
  /** What its left side comes to, in the unit in which the right side is written. */
  readonly value: number;
  readonly typed: number;
  readonly holds: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '+': '+',
  '＋': '+',
  '−': '-',
  '–': '-',
};
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** "2.2 million", "216万", "13 %", "1億2,000万" */
const NUMBER = `(?:(?:${DIGITS})億)?(?:(?:${DIGITS})万)?(?:${DIGITS})?(?: ?(?:million|billion|%))?`;
/** Units and words beside a number: no digit, no sign, no end of a sentence. */
const WORDS = '[^\\d=＝×÷+＋−–*/.;:。；：?？()（）]{0,40}';
const TERM = `${WORDS}?(?=\\d)${NUMBER}${WORDS}`;
const EQUATION = new RegExp(
  `(?<![\\d×÷+＋−–/] ?|[.,])(${TERM}(?:[×÷+＋−–]${TERM})+)[=＝](${WORDS}?(?=[\\d])${NUMBER})`,
  'gu',
);
/** A result that is not meant exactly cannot be checked. */
const NEARLY = /about|around|roughly|almost|some |nearly|over|under|約|およそ|ほぼ|程度|弱|強|以上|以下/;

const UNITS: readonly (readonly [word: string, factor: number])[] = [
  ['億', 100_000_000],
  ['万', 10_000],
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
  ['%', 0.01],
];

interface WrittenNumber {
  readonly value: number;
  /** The value of its last digit: 0.1 million for "2.2 million". */
  readonly grain: number;
}

function readNumber(text: string): WrittenNumber | undefined {
  const parts = [...text.matchAll(new RegExp(`(${DIGITS}) ?(億|万|million|billion|%)?`, 'g'))];
  const last = parts.at(-1);
  if (!last) return undefined;
  const factorOf = (unit: string | undefined) => UNITS.find(([word]) => word === unit)?.[1] ?? 1;
  const value = parts.reduce(
    (sum, [, digits = '', unit]) => sum + Number(digits.replaceAll(',', '')) * factorOf(unit),
    0,
  );
  const decimals = /\.(\d+)/.exec(last[1] ?? '')?.[1]?.length ?? 0;
  return { value, grain: factorOf(last[2]) * 10 ** -decimals };
}

const number = new RegExp(`(?=\\d)${NUMBER}`, 'u');

/** "120 users × JPY 18,000" → "120*18000" */
function leftSide(text: string): string | undefined {
  const terms = text.split(/([×÷+＋−–])/u).map((part, index) => {
    if (index % 2 === 1) return SIGNS[part];
    const written = readNumber(number.exec(part)?.[0] ?? '');
    return written && String(written.value);
  });
  return terms.every((term) => term !== undefined) ? terms.join(' ') : undefined;
}

/** Amounts are often told in thousands, in 万 or in millions without saying so on both sides. */
const UNSAID = [1, 1e-3, 1e-4, 1e-6, 1e3, 1e4, 1e6, 100, 0.01];

/** A quick look that spares most texts the search. */
export function mayHoldEquation(text: string): boolean {
  return /[=＝]/u.test(text) && /[×÷+＋−–]/u.test(text);
}

/** The equations of a text whose every number is written. */
export function equationsIn(text: string): Equation[] {
  if (!mayHoldEquation(text)) return [];
  return [...text.matchAll(EQUATION)].flatMap(([whole, left = '', right = '']) => {
    if (NEARLY.test(right)) return [];
    const expression = leftSide(left);
    const typed = readNumber(number.exec(right)?.[0] ?? '');
    if (expression === undefined || !typed) return [];
    const worked = evaluate(expression, () => undefined);
    if (worked.kind !== 'value') return [];
    const { value } = worked;
    const isNear = (factor: number) => Math.abs(value * factor - typed.value) <= typed.grain / 2 + 1e-9;
    const text = whole.replace(/^[^\d]*?(?=(?:[A-Z]{3} )?\d)/u, '');
    return [{ text, value, typed: typed.value, holds: UNSAID.some(isNear) }];
  });
}
