import { z } from 'astro/zod';
import { isLanguage, isSpoken } from '../kit/languages.ts';
import { SPOKEN, type Locale } from '../kit/locales.ts';
import { contrast, LEAST_CONTRAST, THEMES } from './colour-contrast.ts';
import { bilingual, id } from './schema-parts.ts';

type Theme = keyof typeof THEMES;

const COLOUR = /^#[0-9a-f]{6}$/i;
const NO_COLOUR = 'a colour is written like "#0a5c8a" → write # and six digits of 0-9 a-f, in quotes';

/** A colour that can be read on the ground of its theme, and on which the ink of the theme can be read. */
function colourOf(theme: Theme) {
  const { ground, ink } = THEMES[theme];
  const darker = theme === 'light' ? 'darker' : 'lighter';
  return z
    .string()
    .regex(COLOUR, NO_COLOUR)
    .superRefine((colour, context) => {
      if (!COLOUR.test(colour)) return;
      for (const other of [ground, ink]) {
        const found = contrast(colour, other);
        if (found >= LEAST_CONTRAST) continue;
        const shown = (Math.floor(found * 10) / 10).toFixed(1);
        context.addIssue({
          code: 'custom',
          message: `"${colour}" cannot be read in the ${theme} theme: its contrast with ${other} is ${shown} : 1, and text needs ${LEAST_CONTRAST} : 1 → take a ${darker} colour`,
        });
        return;
      }
    });
}

const colour = z.strictObject({ light: colourOf('light'), dark: colourOf('dark') });
export type Colour = z.output<typeof colour>;

const LINK = /^(https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/;
const link = z
  .string()
  .regex(LINK, 'it is no address → write one that begins with https:// or mailto:, in quotes');
const links = z.strictObject({ en: link, ja: link });

export const SITE_FILE = 'site.yaml';

/** content/site.yaml: whose site this is. */
export const siteSchema = z.strictObject({
  address: z
    .string()
    .regex(
      /^https?:\/\/[^\s/]+\/?$/,
      'it is no address of a site → write it like https://guides.example.com; a path goes into BASE_PATH',
    ),
  name: bilingual,
  tagline: bilingual,
  languages: z
    .array(
      z.custom<Locale>(
        isLanguage,
        'it is no code of a language → write its code of ISO 639 in small letters: ja, en, ko',
      ),
    )
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'a language is listed twice → write each once')
    .refine(
      (all) => all.length === 0 || all.some(isSpoken),
      `neither ${SPOKEN.join(' nor ')} is in the list → add one of them: it is shown where the others lack a text`,
    ),
  defaultProcess: z.strictObject({ motion: id, accountType: id, segment: id, entryMode: id }),
  logo: z
    .string()
    .regex(
      /^[\w-]+(\/[\w-]+)*\.(svg|png|webp|avif|jpe?g)$/,
      'it is no name of a picture → put the picture into public/ and write its name, like logo.svg',
    )
    .optional(),
  colours: z.strictObject({ accent: colour.optional(), lines: z.array(colour).default([]) }).optional(),
  contact: links.optional(),
  imprint: links.optional(),
  privacy: links.optional(),
});
export type SiteFile = z.output<typeof siteSchema>;
