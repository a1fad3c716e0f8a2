import type { APIRoute } from 'astro';
import { content } from '~/content-model/content.ts';
import { aiModule, frameworksOf, kitRows, questionsUpTo } from '~/content-model/security-kit.ts';
import { csvText } from '~/domain/journal/csv.ts';
import {
  sheetForReview,
  sheetName,
  sheetToSend,
  type SheetPart,
  type SheetPurpose,
} from '~/features/security-kit/sheet.ts';
import { LOCALES, type Locale } from '~/kit/locales.ts';

const kit = content.sources.securityKit;
const PARTS: readonly SheetPart[] = [...kit.tiers.tiers.map(({ tier }) => tier), 'ai'];
const PURPOSES: readonly SheetPurpose[] = ['send', 'review'];

interface Sheet {
  readonly locale: Locale;
  readonly part: SheetPart;
  readonly purpose: SheetPurpose;
}

function textOf({ locale, part, purpose }: Sheet): string {
  const questions = part === 'ai' ? aiModule(kit) : questionsUpTo(kit, part);
  const rows = kitRows(kit, questions, locale);
  if (purpose === 'send') return csvText(sheetToSend(rows, locale));
  const frameworks = frameworksOf(kit, questions).map(({ id, name }) => ({ id, name: name[locale] }));
  return csvText(sheetForReview(rows, frameworks, locale));
}

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    PARTS.flatMap((part) =>
      PURPOSES.map((purpose) => ({
        params: { locale, sheet: sheetName(part, purpose).replace('.csv', '') },
        props: { locale, part, purpose },
      })),
    ),
  );
}

export const GET: APIRoute<Sheet> = ({ props }) =>
  new Response(textOf(props), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
