import { localeOf, type Locale } from './locales.ts';

/** The shape of the words of one feature: the English gives it, the Japanese must fill it, or it is a type error. */
export type SameWords<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Area[Key] extends string
      ? string
      : SameWords<Area[Key]>;
};

/** The words of one feature in every language. */
export type Words<Area> = Readonly<Record<Locale, SameWords<Area>>>;

/** The words for the language an element stands in. */
export function wordsFor<Area>(element: Element, words: Readonly<Record<Locale, Area>>): Area {
  return words[localeOf(element)];
}
