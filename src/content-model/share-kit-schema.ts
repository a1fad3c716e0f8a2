import { z } from 'astro/zod';
import { charactersLeft, LONGEST_NOTE } from '../domain/link/label.ts';
import { LOCALES } from '../kit/locales.ts';
import { bilingual, ids } from './schema-parts.ts';

/** More than a buyer reads before the next meeting. */
const MOST_ASSETS = 10;

const note = bilingual.superRefine((texts, problems) => {
  for (const locale of LOCALES) {
    const over = -charactersLeft(texts[locale], LONGEST_NOTE);
    if (over > 0)
      problems.addIssue({
        code: 'custom',
        path: [locale],
        message: `${over} characters too many for a link, which carries ${LONGEST_NOTE} → shorten it`,
      });
  }
});

/** content/kits/{n-name}.yaml: assets that a rep sends together, in the order in which they are read. */
export const shareKitSchema = z.strictObject({
  title: bilingual,
  /** The words that go out above the list. */
  note,
  phases: ids.min(1),
  /** Whom it is for; empty: anybody. */
  roles: ids.default([]),
  assets: ids.min(1).max(MOST_ASSETS),
});
export type ShareKitFile = z.output<typeof shareKitSchema>;
