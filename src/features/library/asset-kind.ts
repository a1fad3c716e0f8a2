import type { Locale } from '~/kit/locales.ts';
import { siteWords } from '~/kit/site-words.ts';
import { workWords } from '~/kit/work-words.ts';

interface Kind {
  /** Its name in the language. */
  readonly type: string;
  readonly minutes: number;
  /** What using it takes, beside reading. */
  readonly work: Parameters<(typeof workWords)[Locale]['time']> | undefined;
}

/** What kind of thing an asset is, and how long it takes: "Checklist · 6 min". */
export function assetKind(locale: Locale, { type, minutes, work }: Kind): string {
  const own = workWords[locale];
  const using = work ? ` + ${own.card(own.time(...work))}` : '';
  return `${type} · ${siteWords[locale].minutes(minutes)}${using}`;
}
