import type { Locale } from '~/kit/locales.ts';
import { content, isShown } from './content.ts';

/** What the composer of links gets of the kits (features/share/kits.ts). Drafts are left out; a kit of drafts only, too. */
export function shareKitData(locale: Locale): string {
  const kits = [...content.sources.shareKits.values()]
    .map(({ title, note, phases, roles, assets }) => ({
      title: title[locale],
      notes: note,
      phases,
      roles,
      assets: assets.filter(isShown),
    }))
    .filter(({ assets }) => assets.length > 0);
  return JSON.stringify(kits);
}
