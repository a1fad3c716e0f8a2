/** How each language writes an amount or a day; the texts are searched for exactly this. */
const grouped = new Intl.NumberFormat('en');

export const num = (value: number): string => grouped.format(value);
export const yen = (value: number): string => `JPY ${num(value)}`;
export const yenJa = (value: number): string => `${num(value)}円`;
/** 10,760,000 → "10.76"; trailing zeros stay as many as asked for. */
export const million = (value: number, digits: number): string => (value / 1_000_000).toFixed(digits);
/** 10,760,000 → "1,076万" */
export const man = (value: number): string => `${num(Math.round(value / 10_000))}万`;
/** Rounded to ten times ten thousand, as a range is told: 2,422,000 → "240万" */
export const roundMan = (value: number): string => `${num(Math.round(value / 100_000) * 10)}万`;
export const thousand = (value: number): string => num(Math.round(value / 1000)).replace('-', '−');
export const rounded = (value: number): string => num(Math.round(value));

type Range = readonly [low: number, high: number];
export const range = ([low, high]: Range): string => `${million(low, 1)} to ${million(high, 1)} million`;
export const rangeJa = ([low, high]: Range): string => `${roundMan(low)}〜${roundMan(high)}円`;

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** 26 months → "two years and two months", "2 years and 2 months", "約2年2か月" */
export function paybackIn(months: number) {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return {
    inWords: `${WORDS[years]!} years and ${WORDS[rest]!} months`,
    inYears: `${years} years and ${rest} months`,
    inYearsJa: `約${years}年${rest}か月`,
  };
}

const MS_PER_DAY = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function parts(day: number): { readonly day: number; readonly month: number; readonly year: number } {
  const date = new Date(day * MS_PER_DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
}

export const dayEn = (day: number): string => `${parts(day).day} ${MONTHS[parts(day).month]!}`;
export const dayJa = (day: number): string => `${parts(day).month + 1}月${parts(day).day}日`;
export const fullEn = (day: number): string => `${dayEn(day)} ${parts(day).year}`;
export const fullJa = (day: number): string => `${parts(day).year}年${dayJa(day)}`;
