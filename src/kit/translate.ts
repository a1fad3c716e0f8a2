import type { Locale } from './locales.ts';

/** The shape of the words of one feature: the English gives it, the Japanese must fill it, or it is a type error. */
export type SameWords<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Area[Key] extends string
      ? string
      : SameWords<Area[Key]>;
};

/**
 * The words of one feature in every language. In the browser only the language of the page is there
 * (scripts/vite/page-words.ts), so islands ask for `words[pageLocale()]` and nothing else.
 */
export type Words<Area> = Readonly<Record<Locale, SameWords<Area>>>;
