import { LOCALES, type Locale } from '~/kit/locales.ts';
import { preferredLocale } from '~/kit/preferred-locale.ts';
import { findPayloads } from '~/domain/link/finder.ts';

/** A payload is at least this long: shorter beginnings are chance. */
const SHORTEST = 24;

/**
 * Mail gateways turn `#` into `%23`, so that the plan lands in the path and the host finds no such page. Gives the
 * payload that stands in a text, in whatever form it has come.
 */
export function payloadIn(text: string): string | undefined {
  const found = findPayloads(text);
  return found.ok ? found.value.find((payload) => payload.length >= SHORTEST) : undefined;
}

/** The page of plans in the language the address stands in; without one, in the reader's. */
export function planPageFor(pages: Readonly<Record<Locale, string>>, path: string, language: string): string {
  const locale = LOCALES.find((one) => path.startsWith(pages[one].slice(0, -'p/'.length)));
  return pages[locale ?? preferredLocale([language])];
}
