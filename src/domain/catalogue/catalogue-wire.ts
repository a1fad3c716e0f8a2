import type { AssetId, Brand, ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import { compactJson, parseCompactJson } from '../shared/compact-json.ts';
import { isId, isIdList, isText, listOf, mapOf, record, type Guard } from '../shared/shape.ts';
import { isArrival } from './arrival.ts';
import { isBuyingJob, isBuyingPhase } from './buying-phase.ts';
import type { Catalogue } from './catalogue.ts';
import { isContentAsset } from './content-asset.ts';
import { isAccountType, isEntryMode, isMotion, isSegment } from './process-variant.ts';
import { isQuestion } from './question.ts';
import type { RegistryCodes } from './registry-codes.ts';
import { isRole } from './role.ts';
import { isSuggestionWeights } from './suggestion-weights.ts';

/** The short texts of one language that islands show. */
export interface CatalogueTexts {
  readonly phases: ReadonlyMap<PhaseId, string>;
  readonly jobs: ReadonlyMap<JobId, string>;
  readonly concerns: ReadonlyMap<ConcernId, string>;
  readonly roles: ReadonlyMap<RoleId, string>;
  readonly questions: ReadonlyMap<QuestionId, string>;
  readonly assets: ReadonlyMap<AssetId, string>;
}

/** The model, and the buying phases by name: all that marks and states need. */
export interface NamedModel {
  readonly catalogue: Catalogue;
  readonly phases: ReadonlyMap<PhaseId, string>;
}

/** What everything in it is called in one language, and its numbers in links. */
export interface CatalogueNames {
  readonly texts: CatalogueTexts;
  readonly codes: RegistryCodes;
}

/** A catalogue with the texts of one language. */
export interface LocalCatalogue extends CatalogueNames {
  readonly catalogue: Catalogue;
}

export const names = <Id extends Brand<string>>(): Guard<ReadonlyMap<Id, string>> => mapOf(isId<Id>, isText);

const isNamedModel = record<NamedModel>({
  catalogue: record<Catalogue>({
    phases: listOf(isBuyingPhase),
    jobs: listOf(isBuyingJob),
    concerns: isIdList,
    roles: listOf(isRole),
    questions: mapOf(isId<QuestionId>, isQuestion),
    assets: mapOf(isId<AssetId>, isContentAsset),
    motions: listOf(isMotion),
    accountTypes: listOf(isAccountType),
    segments: listOf(isSegment),
    entryModes: listOf(isEntryMode),
    arrivals: listOf(isArrival),
    weights: isSuggestionWeights,
  }),
  phases: names(),
});

/*
 * The two files that a page fetches, written and read by the same build: the model by every page with marks, the names only
 * where questions or assets are named (names-file.ts). Reading gives undefined for anything that is no file of this build: a half-deployed
 * site can serve another.
 */
export function writeModel({ catalogue, texts }: LocalCatalogue): string {
  return compactJson({ catalogue, phases: texts.phases });
}

export function readModel(text: string): NamedModel | undefined {
  const value = parseCompactJson(text);
  return isNamedModel(value) ? value : undefined;
}

export function writeNames({ texts, codes }: LocalCatalogue): string {
  return compactJson({ texts, codes });
}
