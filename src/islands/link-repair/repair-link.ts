import { findPayloads } from '~/domain/link/finder.ts';
import { localizedPath, pages } from '~/i18n/localized-path.ts';
import { isLocale, type Locale } from '~/i18n/locales.ts';

/** A payload is at least this long: shorter beginnings are chance. */
const SHORTEST = 24;

/** The language an address stands in; without one, the reader's. */
function localeIn(path: string): Locale {
  const found = path.split('/').find(isLocale);
  if (found) return found;
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}

/**
 * Mail gateways turn `#` into `%23`, so that the plan lands in the path and the host finds no such page. Gives the
 * address the link was meant to be; undefined if no payload stands in the text.
 */
export function repairedAddress(text: string, path: string): string | undefined {
  const found = findPayloads(text);
  const payload = found.ok ? found.value.find((one) => one.length >= SHORTEST) : undefined;
  return payload === undefined ? undefined : `${localizedPath(localeIn(path), pages.plan)}#${payload}`;
}
