const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    e: 'é',
    g: 'ğ',
    i: 'í',
    l: 'ļ',
    n: 'ñ',
    o: 'ó',
    r: 'ŕ',
    s: 'š',
    u: 'ú',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Á',
    C: 'Ç',
    E: 'É',
    G: 'Ğ',
    I: 'Í',
    L: 'Ļ',
    N: 'Ñ',
    O: 'Ó',
    R: 'Ŕ',
    S: 'Š',
    U: 'Ú',
    Y: 'Ý',
    Z: 'Ž',
  },
};
const VOWEL = /[aeiouyáéíóúý]/i;
/** Names of values and numbers keep their letters: `{answer}`, `{0}`, "JPY #". */
const KEPT = /(\{[^}]*\}|https?:\/\/\S+|mailto:\S+)/;
/** How much longer than English a translation may come to be. */
const LONGER = 0.4;

function word(plain: string): string {
  const accented = [...plain].map((letter) => ACCENTED[letter] ?? letter);
  const wanted = Math.ceil(plain.length * LONGER);
  let added = 0;
  // Vowels are drawn out: a word stays one that lines can break before and after.
  const longer = accented.flatMap((letter, index) => {
    const isLast = index === accented.length - 1;
    const more = !isLast && added < wanted && VOWEL.test(letter) ? Math.min(2, wanted - added) : 0;
    added += more;
    return [letter, ...Array.from({ length: more }, () => letter.toLowerCase())];
  });
  return longer.join('') + 'é'.repeat(Math.max(0, wanted - added));
}

/** A stretch of English with accents, two fifths longer. */
export function pseudoProse(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Za-z]{2,}/g, word)))
    .join('');
}

/** A short text of its own: with brackets, so that one that is cut off or put together of pieces is seen. */
export function pseudoText(text: string): string {
  return `[${pseudoProse(text)}]`;
}

/** Components, what stands in code or braces, and the targets of links. */
const MARKUP = /(<\/?[A-Za-z](?:"[^"]*"|[^>"])*>|`[^`]*`|\{[^}]*\}|\]\([^)]*\)|https?:\/\/\S+)/;

/** A text in MDX: its sentences change, what it is built of does not. */
export function pseudoMdx(text: string): string {
  return text
    .split(MARKUP)
    .map((part, index) => (index % 2 === 1 ? part : pseudoProse(part)))
    .join('');
}
