import { foldForms } from '~/kit/fold-text.ts';
import type { Locale } from '~/kit/locales.ts';

export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

const bare = (text: string) => foldForms(text).replace(/\s/g, '');
/** Words in Latin letters and numbers are found by their beginning. */
const isInsideWord = (before: string, first: string) =>
  /[a-z]/.test(before + first) ? /^[a-z]{2}$/.test(before + first) : /^\d{2}$/.test(before + first);

/** Where a text says what is looked for, from and to, whichever way it is written. */
function matchesIn(text: string, query: string): (readonly [from: number, to: number])[] {
  const wanted = bare(query);
  if (wanted === '') return [];
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const added = bare(sign);
    for (let i = 0; i < added.length; i++) places.push(at);
    folded += added;
    at += sign.length;
  }
  places.push(at);
  const found: (readonly [number, number])[] = [];
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    const start = places[from] ?? 0;
    const last = places[from + wanted.length - 1] ?? start;
    const isInside = start > 0 && isInsideWord(text.charAt(start - 1).toLowerCase(), wanted.charAt(0));
    const [, before = 0] = found.at(-1) ?? [];
    if (!isInside && start >= before)
      found.push([start, last + String.fromCodePoint(text.codePointAt(last) ?? 0).length]);
  }
  return found;
}

/** A text with what is looked for in parts of its own. */
export function markedText(text: string, query: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of matchesIn(text, query)) {
    parts.push(
      { text: text.slice(done, from), isMatch: false },
      { text: text.slice(from, to), isMatch: true },
    );
    done = to;
  }
  parts.push({ text: text.slice(done), isMatch: false });
  return parts.filter((part) => part.text !== '');
}

/** The stretch around the first match, or the beginning where the text does not say it. */
export function excerpt(text: string, query: string, locale: Locale): Part[] {
  const isDense = locale === 'ja';
  const line = text.replace(/\s*\n\s*/g, isDense ? '　' : ' · ');
  const first = matchesIn(line, query)[0]?.[0] ?? 0;
  const wanted = Math.max(0, first - (isDense ? 24 : 60));
  // Begins at a word.
  const space = isDense ? 0 : line.indexOf(' ', wanted) + 1;
  const from = wanted > 0 && space > 0 && space <= first ? space : wanted;
  const to = Math.min(line.length, from + (isDense ? 110 : 220));
  const cut = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
  return markedText(cut, query);
}
