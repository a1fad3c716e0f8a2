import type { AssetId, Brand, ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import { compactJson, parseCompactJson } from '../shared/compact-json.ts';
import { isId, isIdList, isText, listOf, mapOf, record, type Guard } from '../shared/shape.ts';
import { isArrival } from './arrival.ts';
import { isBuyingJob, isBuyingPhase } from './buying-phase.ts';
import type { Catalogue } from './catalogue.ts';
import { isContentAsset } from './content-asset.ts';
import { isAccountType, isEntryMode, isMotion, isSegment } from './process-variant.ts';
import { isQuestion } from './question.ts';
import { isRegistryCodes, type RegistryCodes } from './registry-codes.ts';
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

/** A catalogue with the texts of one language: what a page fetches when its first island needs it. */
export interface LocalCatalogue {
  readonly catalogue: Catalogue;
  readonly texts: CatalogueTexts;
  readonly codes: RegistryCodes;
}

const names = <Id extends Brand<string>>(): Guard<ReadonlyMap<Id, string>> => mapOf(isId<Id>, isText);

const isLocalCatalogue = record<LocalCatalogue>({
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
  texts: record<CatalogueTexts>({
    phases: names(),
    jobs: names(),
    concerns: names(),
    roles: names(),
    questions: names(),
    assets: names(),
  }),
  codes: isRegistryCodes,
});

/** The file a page fetches. Written and read by the same build. */
export function writeCatalogue(local: LocalCatalogue): string {
  return compactJson(local);
}

/** Undefined for anything that is no catalogue of this build: a half-deployed site can serve another. */
export function readCatalogue(text: string): LocalCatalogue | undefined {
  const value = parseCompactJson(text);
  return isLocalCatalogue(value) ? value : undefined;
}
