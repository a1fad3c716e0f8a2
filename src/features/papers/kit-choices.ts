import type { SecurityKit } from '~/domain/answers/questionnaire.ts';
import type { KitWords, Questionnaire } from '~/domain/papers/paper-questionnaire.ts';
import type { HeadTemplate } from '~/domain/papers/paper-template.ts';
import { factsText } from '~/kit/answer-text.ts';
import { CLEARED, TICKED } from '~/domain/journal/fields.ts';
import type { Locale } from '~/kit/locales.ts';
import type { HeadChoice } from './paper-fields.ts';
import { papersWords } from './words.ts';

export function kitWords(locale: Locale): KitWords {
  const { tierOf, withAi } = papersWords[locale];
  return { facts: (answer) => factsText(locale, answer), tier: tierOf, ai: withAi };
}

/** Whose answers the paper holds, and how much of the questionnaire it asks. */
export function headChoices(
  locale: Locale,
  kind: HeadTemplate['kind'],
  kit: SecurityKit | undefined,
  questionnaire: Questionnaire | undefined,
): readonly HeadChoice[] {
  const t = papersWords[locale];
  const { supplier, suppliers = [], depth } = questionnaire ?? {};
  switch (kind) {
    case 'option':
      return suppliers.length === 0
        ? [{ value: '', label: t.noSupplier, isChosen: true }]
        : suppliers.map(({ id, name }) => ({ value: id, label: name, isChosen: id === supplier?.id }));
    case 'tier':
      return (kit?.tiers ?? []).map(({ tier, name }) => ({
        value: String(tier),
        label: name,
        isChosen: tier === depth?.tier,
      }));
    case 'ai':
      return [
        { value: CLEARED, label: t.aiNo, isChosen: depth?.withAi !== true },
        { value: TICKED, label: t.aiYes, isChosen: depth?.withAi === true },
      ];
    default:
      return [];
  }
}
