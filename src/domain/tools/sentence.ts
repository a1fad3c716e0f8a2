/** `{net}`, `{net.low}`: the place of a result in a sentence that a writer wrote. */
const PLACE = /\{([a-z][a-z0-9-]*)(?:\.(low|high))?\}/g;

export interface SentencePlace {
  readonly name: string;
  readonly of: 'low' | 'likely' | 'high';
}

const placeOf = (name: string, of: string | undefined): SentencePlace => ({
  name,
  of: of === 'low' || of === 'high' ? of : 'likely',
});

/** What a sentence asks for, in its order. */
export function placesIn(sentence: string): readonly SentencePlace[] {
  return [...sentence.matchAll(PLACE)].map(([, name = '', of]) => placeOf(name, of));
}

/** The sentence with its figures; undefined while one of them is missing. */
export function filledIn(
  sentence: string,
  textOf: (place: SentencePlace) => string | undefined,
): string | undefined {
  const texts = placesIn(sentence).map(textOf);
  if (texts.includes(undefined)) return undefined;
  let next = 0;
  return sentence.replaceAll(PLACE, () => String(texts[next++]));
}
