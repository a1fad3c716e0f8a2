import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';

/** What begins like a plan, a receipt, questions or answers behind the `#`, and like a whole purchase. */
const PAYLOAD = /^#[grqa]\d{1,2}\.[\w-]{16}/i;
const RECORD = /^#j\d{1,2}\.[\w-]{16}/i;
/** The elements that read such an address themselves. */
const READERS = 'sb-plan, sb-receipt-inbox, sb-steps';
const RECORD_READERS = 'sb-transfer, sb-take-over';

/** A link that lost its path on the way lands on a page that opens no plans: it is led to the one that does. */
export function leadPayload(locale: Locale): void {
  if (PAYLOAD.test(location.hash) && !document.querySelector(READERS))
    location.replace(localizedPath(locale, pages.plan) + location.hash);
  if (RECORD.test(location.hash) && !document.querySelector(RECORD_READERS))
    location.replace(localizedPath(locale, pages.journey) + location.hash);
}
