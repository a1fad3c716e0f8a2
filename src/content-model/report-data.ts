import { assetsAnswering, type Catalogue } from '../domain/catalogue/catalogue.ts';
import type { ContentAsset } from '../domain/catalogue/content-asset.ts';
import type { Question } from '../domain/catalogue/question.ts';
import type { AssetId } from '../domain/shared/brand.ts';
import { isoDay, type DayNumber } from '../domain/shared/calendar-day.ts';
import type { Locale } from '../kit/locales.ts';

/** With more assets for one question a reader has to choose, and each must be kept true. */
const MANY = 4;

/** Why an editor should look at a question. */
export const QUESTION_FINDINGS = ['unanswered', 'samples-only', 'single-answer', 'over-served'] as const;
export type QuestionFinding = (typeof QUESTION_FINDINGS)[number];

/** What the report reads of the files of an asset. */
export interface AssetFacts {
  readonly owner: string;
  readonly languages: readonly Locale[];
}

export interface ReportSources {
  readonly catalogue: Catalogue;
  readonly languages: readonly Locale[];
  readonly today: DayNumber;
  readonly factsOf: (asset: AssetId) => AssetFacts;
}

function findingOf(assets: readonly ContentAsset[]): QuestionFinding | null {
  if (assets.length === 0) return 'unanswered';
  if (assets.every(({ sample }) => sample)) return 'samples-only';
  if (assets.length === 1) return 'single-answer';
  return assets.length > MANY ? 'over-served' : null;
}

/** Each question with the assets that answer it, shortest first. */
export function questionFindings(catalogue: Catalogue) {
  return [...catalogue.questions.values()].map((question) => {
    const assets = assetsAnswering(catalogue, question.id);
    return { question, assets, finding: findingOf(assets) };
  });
}

const asks = (asset: ContentAsset, { phase, roles }: Question) =>
  asset.phases.includes(phase) && asset.roles.some((role) => roles.includes(role));

/** Each asset with what may be wrong with it. Nothing leads to an asset that is meant for no phase and role of its questions. */
export function assetFindings({ catalogue, today, factsOf }: ReportSources) {
  return [...catalogue.assets.values()].map((asset) => {
    const questions = asset.answers.flatMap((id) => catalogue.questions.get(id) ?? []);
    const lastDay = asset.expiresOn ?? asset.reviewedOn + catalogue.weights.reviewLimitDays;
    return {
      asset,
      ...factsOf(asset.id),
      lastDay,
      isStale: lastDay < today,
      isUnreachable: asset.audience === 'buyer' && !questions.some((question) => asks(asset, question)),
    };
  });
}

/** The content report for machines: ids, no texts; days as `2026-11-22`. */
export function reportData(sources: ReportSources) {
  const { catalogue, languages, today, factsOf } = sources;
  const questions = questionFindings(catalogue);
  return {
    format: 'shirube-content-report',
    version: 1,
    day: isoDay(today),
    questions: questions.map(({ question, assets, finding }) => ({
      id: question.id,
      phase: question.phase,
      owner: question.owner,
      answeredBy: assets.map(({ id }) => id),
      samples: assets.filter(({ sample }) => sample).map(({ id }) => id),
      finding,
    })),
    // How many assets answer the question for this role in this language.
    coverage: questions.flatMap(({ question, assets }) =>
      question.roles.flatMap((role) =>
        languages.map((language) => ({
          question: question.id,
          role,
          phase: question.phase,
          language,
          assets: assets.filter(
            ({ id, roles }) => roles.includes(role) && factsOf(id).languages.includes(language),
          ).length,
        })),
      ),
    ),
    assets: assetFindings(sources).map(({ asset, owner, languages: in_, lastDay, ...findings }) => ({
      id: asset.id,
      owner,
      languages: in_,
      minutes: asset.minutes,
      isSample: asset.sample,
      lastDay: isoDay(lastDay),
      ...findings,
    })),
  };
}
