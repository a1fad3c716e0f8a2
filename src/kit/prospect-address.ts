import { isJourneyId } from '~/domain/journal/journey-id.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { localizedPath, pages } from './localized-path.ts';
import type { Locale } from './locales.ts';

/** The page of a prospect. The id stands behind the `#`, so no server learns which one is looked at. */
export function prospectAddress(locale: Locale, journey: JourneyId): string {
  return `${localizedPath(locale, pages.prospect)}#${journey}`;
}

/** The prospect that the address of its page names. */
export function prospectOfPage(): JourneyId | undefined {
  const id = location.hash.slice(1);
  return isJourneyId(id) ? id : undefined;
}

/** The composer with a prospect chosen: behind the `#`, for the same reason. */
export function shareAddress(locale: Locale, journey: JourneyId): string {
  return `${localizedPath(locale, pages.share)}#journey=${journey}`;
}

/** The prospect that an address of `shareAddress` names. */
export function prospectIn(hash: string): JourneyId | undefined {
  const journey = new URLSearchParams(hash.slice(1)).get('journey');
  return isJourneyId(journey) ? journey : undefined;
}

/** What works over all prospects. Not among `pages`, which every page of the site loads. */
export const WHAT_WORKS = 'sales/what-works/';
