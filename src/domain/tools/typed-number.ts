/** A figure as somebody typed it. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: string }
  /** "1,5" or "1.234,50": half of Europe writes so, and here it would be another number. */
  | { readonly kind: 'decimal-comma'; readonly meant: string }
  | { readonly kind: 'unreadable' };

const UNITS: readonly (readonly [sign: string, zeros: number])[] = [
  ['億', 8],
  ['万', 4],
  ['千', 3],
];
const ENGLISH: readonly (readonly [word: RegExp, zeros: number])[] = [
  [/ ?(?:million|mn)$/i, 6],
  [/ ?thousand$/i, 3],
];
/** Signs of a unit that people write beside a number, which the field shows anyway. */
const BESIDE = /^(?:JPY|USD|EUR|GBP|[¥$€£]) ?|(?:円|¥|%|人|名|件|時間|分|日|年|か月)$/gi;
const GROUPED = /^\d{1,3}(?:[, '’]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$|^\.\d+$/;
const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;
const MOST_DIGITS = 15;

/** "12.50" × 10⁴ → "125000": moves the point without ever leaving the text. */
function shifted(plain: string, zeros: number): string {
  const [whole = '', part = ''] = plain.split('.');
  const digits = whole + part.slice(0, zeros).padEnd(zeros, '0');
  const rest = part.slice(zeros).replace(/0+$/, '');
  const start = digits.replace(/^0+(?=\d)/, '') || '0';
  return rest === '' ? start : `${start}.${rest}`;
}

/** "1億2,000万" → its parts added up. A part that reaches into the one before it is no number: "1万20000". */
function japanese(text: string): string | undefined {
  let rest = text;
  let sum: string | undefined = '';
  for (const [sign, zeros] of UNITS) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const part = plainOf(rest.slice(0, at));
    sum = part === undefined ? undefined : added(sum, shifted(part, zeros));
    if (sum === undefined) return undefined;
    rest = rest.slice(at + 1);
  }
  const last = plainOf(rest);
  if (rest === '') return sum;
  return last === undefined ? undefined : added(sum, shifted(last, 0));
}

/** Puts a part where the sum has only zeros. */
function added(sum: string, part: string): string | undefined {
  if (sum === '') return part;
  const [whole = '', rest] = part.split('.');
  const free = sum.slice(-whole.length);
  if (free.length >= sum.length || /[^0]/.test(free)) return undefined;
  return sum.slice(0, -whole.length) + whole + (rest === undefined ? '' : `.${rest}`);
}

function plainOf(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replaceAll(/[, '’]/g, '') : undefined;
}

/** Reads "12,000", "１２，０００", "1.2万" and the like; a decimal comma is told apart and never guessed. */
export function readNumber(typed: string): TypedNumber {
  const text = typed.normalize('NFKC').replaceAll(/[−‐–]/g, '-').replaceAll('、', ',').trim();
  if (text === '') return { kind: 'empty' };
  const sign = text.startsWith('-') ? '-' : '';
  const bare = text
    .replace(/^[-+] ?/, '')
    .replaceAll(BESIDE, '')
    .trim();
  if (COMMA.test(bare) && !GROUPED.test(bare))
    return { kind: 'decimal-comma', meant: sign + bare.replaceAll('.', '').replace(',', '.') };
  const english = ENGLISH.find(([word]) => word.test(bare));
  const value = /[億万千]/.test(bare)
    ? japanese(bare)
    : shiftedOrNone(plainOf(english ? bare.replace(english[0], '') : bare), english?.[1] ?? 0);
  if (value === undefined || value.replace('.', '').length > MOST_DIGITS) return { kind: 'unreadable' };
  return { kind: 'number', value: value === '0' ? value : sign + value };
}

const shiftedOrNone = (plain: string | undefined, zeros: number) =>
  plain === undefined ? undefined : shifted(plain, zeros);
