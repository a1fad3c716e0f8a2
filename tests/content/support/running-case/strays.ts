import type { Locale } from '~/kit/locales.ts';
import type { RunningCase } from '~/content-model/running-case.ts';
import { dayEn, dayJa, fullEn, fullJa } from './write.ts';

/** Figures of the kinds that the case decides. A page of the case may hold no other of these. */
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const KINDS: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /JPY \d[\d,.]*\d|JPY \d/g,
    /\d[\d,.]* million/g,
    /\b\d{1,3}(?:,\d{3})+\b/g,
    /(?<![\d,])[\d,]{3,} (?:users|staff|people)\b/g,
    /\b\d+ (?:person-days|own days)\b/g,
    /\b(?:\d+|one|two|three) years?(?: and)? (?:\d+|one|two|three|five|six) months?\b|after \d+ months/g,
  ],
  ja: [
    /\d[\d,]*万/g,
    /\d[\d,]*円/g,
    /(?<!\d)\d{1,3}(?:,\d{3})+/g,
    /(?<![\d,])[\d,]{3,}[名人]/g,
    /\d+人日/g,
    /\d+年\d+か月|\d+か月で回収/g,
  ],
};
const DATES: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(`\\b\\d{1,2} (?:${MONTH})(?: \\d{4})?`, 'g'),
  ja: /(?:\d{4}年)?\d{1,2}月\d{1,2}日/g,
};

/** What stands on a page of the case without belonging to it: page → pieces of text. */
export type Apart = Readonly<Record<string, readonly string[]>>;

function without(text: string, pieces: readonly string[]): string {
  const longestFirst = [...pieces].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, piece) => rest.replaceAll(piece, '…'), text);
}

export function strayFigures(text: string, locale: Locale, allowed: readonly string[]): readonly string[] {
  const rest = without(text, allowed);
  return KINDS[locale].flatMap((kind) => rest.match(kind) ?? []);
}

export function strayDates(
  text: string,
  locale: Locale,
  { dates }: RunningCase,
  allowed: readonly string[],
): readonly string[] {
  const days = Object.values(dates).flat();
  const write = locale === 'en' ? [dayEn, fullEn] : [dayJa, fullJa];
  const known = new Set(days.flatMap((day) => write.map((each) => each(day))));
  return (without(text, allowed).match(DATES[locale]) ?? []).filter((date) => !known.has(date));
}
