import type { SecurityKit } from '../domain/answers/questionnaire.ts';
import type { Locale } from '../kit/locales.ts';
import type { KitAiQuestionFile, KitFramework } from './security-kit-schemas.ts';
import type { SecurityKitSources } from './security-kit-sources.ts';

/** One question as it is shown. Its number stays the same in every tier that holds it. */
export interface KitQuestion extends KitAiQuestionFile {
  readonly number: number;
  readonly tier: number | undefined;
  readonly area: string | undefined;
}

/** The questions of the tiers: the first tier first, inside a tier by area. */
export function kitQuestions({ questions, tiers }: SecurityKitSources): readonly KitQuestion[] {
  return tiers.tiers
    .flatMap(({ tier }) => questions.filter((question) => question.tier === tier))
    .map((question, index) => ({ ...question, number: index + 1 }));
}

/** Tier n holds all questions of the tiers below it. */
export function questionsUpTo(kit: SecurityKitSources, tier: number): readonly KitQuestion[] {
  return kitQuestions(kit).filter((question) => question.tier !== undefined && question.tier <= tier);
}

export function aiModule({ aiQuestions }: SecurityKitSources): readonly KitQuestion[] {
  return aiQuestions.map((question, index) => ({
    ...question,
    number: index + 1,
    tier: undefined,
    area: undefined,
  }));
}

/** The frameworks that at least one of these questions points to, in the order of frameworks.yaml. */
export function frameworksOf(
  { frameworks }: SecurityKitSources,
  questions: readonly KitQuestion[],
): readonly KitFramework[] {
  return frameworks.filter(({ id }) => questions.some(({ maps }) => maps[id] !== undefined));
}

/** `ISO 27001 A.5.16, A.8.5` or `個人情報保護法23、25条`; empty where the question does not point there. */
export function citation(framework: KitFramework, { maps }: KitQuestion, locale: Locale): string {
  const codes = maps[framework.id] ?? [];
  if (codes.length === 0) return '';
  const names = new Map(framework.codes.map(({ code, name }) => [code, name?.[locale]]));
  const shown = codes.map((code) => (framework.spelledOut ? (names.get(code) ?? code) : code));
  return framework.cite[locale].replace('#', () => shown.join(locale === 'ja' ? '、' : ', '));
}

/** One question in one language, as the page and the sheets show it. */
export interface KitRow {
  readonly id: string;
  readonly number: number;
  readonly tier: number | undefined;
  readonly area: string;
  readonly areaName: string;
  readonly ask: string;
  readonly good: string;
  readonly weak: string;
  readonly evidence: string;
  readonly check: string;
  readonly points: readonly { readonly framework: string; readonly text: string }[];
}

export function kitRows(
  kit: SecurityKitSources,
  questions: readonly KitQuestion[],
  locale: Locale,
): readonly KitRow[] {
  const areas = new Map(kit.areas.map(({ id, name }) => [id, name[locale]]));
  return questions.map((question) => ({
    id: question.id,
    number: question.number,
    tier: question.tier,
    area: question.area ?? '',
    areaName: areas.get(question.area ?? '') ?? '',
    ask: question.ask[locale],
    good: question.good[locale],
    weak: question.weak[locale],
    evidence: question.evidence[locale],
    check: question.check?.[locale] ?? '',
    points: kit.frameworks
      .map((framework) => ({ framework: framework.id, text: citation(framework, question, locale) }))
      .filter(({ text }) => text !== ''),
  }));
}

/** The questionnaire in one language, as the paper of its answers hands it to the browser: what is asked, and no more. */
export function securityKitFor(kit: SecurityKitSources, locale: Locale): SecurityKit {
  return {
    tiers: kit.tiers.tiers.map(({ tier, name }) => ({ tier, name: `${tier} ${name[locale]}` })),
    questions: [...kitQuestions(kit), ...aiModule(kit)].map(({ id, number, tier, ask, evidence }) => ({
      id,
      number,
      ...(tier === undefined ? {} : { tier }),
      text: ask[locale],
      evidence: evidence[locale],
    })),
  };
}
