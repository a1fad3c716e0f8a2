import { localizedPath, pages } from './localized-path.ts';
import type { Locale } from './locales.ts';

/** The page that opens links, with its origin. */
export function planPage(locale: Locale): string {
  return `${location.origin}${localizedPath(locale, pages.plan)}`;
}

/** The link of a payload: exactly one `#`, because mail programs break on a second one. */
export function planAddress(locale: Locale, payload: string): string {
  return `${planPage(locale)}#${payload}`;
}

/** The page of the plan of both sides, with its origin. */
export function stepsPage(locale: Locale): string {
  return `${location.origin}${localizedPath(locale, pages.steps)}`;
}
