import type { CatalogueTexts } from '~/domain/catalogue/catalogue-wire.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import type { Locale } from './locales.ts';

/** Language and names that a sentence needs; `choices` names motions, account types, segments, entry modes and arrivals. */
export interface HistoryWording {
  readonly locale: Locale;
  readonly texts: CatalogueTexts | undefined;
  readonly choices: ReadonlyMap<string, string>;
  /** Names the options, requirements and steps. */
  readonly view: JourneyView;
}
