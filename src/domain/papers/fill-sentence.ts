const PLACE = /\{(\w+)\}/g;
const STOP = /[。．.]$/u;
const STOP_FOLLOWS = /^[。．.]/u;

/** The names of the places in a sentence: `{answer}` → answer. */
export function placesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACE)].map(([, name = '']) => name);
}

/** Puts words into the places of a sentence. A full stop of the words gives way to the one of the sentence. */
export function fillSentence(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(PLACE, (place, name: string, at: number) => {
    const word = (words[name] ?? '').trim();
    const rest = sentence.slice(at + place.length);
    return STOP_FOLLOWS.test(rest) ? word.replace(STOP, '') : word;
  });
}
