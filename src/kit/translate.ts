import { localeOf, type Locale } from './locales.ts';

/** One area of messages in both languages. */
export type Translations<Area> = Readonly<Record<Locale, Area>>;

/** The messages for the language an element stands in. */
export function messagesFor<Area>(element: Element, translations: Translations<Area>): Area {
  return translations[localeOf(element)];
}
