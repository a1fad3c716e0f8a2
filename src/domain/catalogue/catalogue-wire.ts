import {
  toId,
  type AssetId,
  type Brand,
  type ConcernId,
  type JobId,
  type PhaseId,
  type QuestionId,
  type RoleId,
} from '../shared/brand.ts';
import type { Arrival } from './arrival.ts';
import type { Catalogue } from './catalogue.ts';
import { ASSET_FORMS, type ContentAsset } from './content-asset.ts';
import type { Question } from './question.ts';
import type { RegistryCodes } from './registry-codes.ts';
import type { SuggestionWeights } from './suggestion-weights.ts';

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

/**
 * The compact form. Rows are tuples; phases, jobs, concerns, roles, questions and assets are named by their position,
 * so that the file stays small without a compressor of our own. It is written and read by the same build.
 */
export interface CatalogueWire {
  readonly v: 1;
  readonly concerns: readonly (readonly [id: string, name: string])[];
  readonly phases: readonly (readonly [
    id: string,
    name: string,
    core: 0 | 1,
    weights: readonly number[],
    exit: readonly string[],
  ])[];
  readonly jobs: readonly (readonly [id: string, name: string, alwaysOn: 0 | 1])[];
  readonly roles: readonly (readonly [id: string, name: string, code: string])[];
  readonly questions: readonly (readonly [
    id: string,
    text: string,
    code: number,
    phase: number,
    job: number,
    concern: number,
    roles: readonly number[],
  ])[];
  readonly assets: readonly AssetWire[];
  readonly arrivals: readonly (Omit<Arrival, 'questions'> & { readonly questions: readonly number[] })[];
  readonly variants: Pick<Catalogue, 'motions' | 'accountTypes' | 'segments' | 'entryModes'>;
  readonly weights: Omit<SuggestionWeights, 'formOrder'> & {
    readonly formOrder: readonly (readonly [string, readonly string[]])[];
  };
  readonly codes: RegistryCodes;
}

type AssetWire = readonly [
  id: string,
  title: string,
  code: number,
  type: string,
  form: number,
  phases: readonly number[],
  jobs: readonly number[],
  roles: readonly number[],
  answers: readonly number[],
  prerequisites: readonly number[],
  minutes: number,
  flags: number,
  reviewedOn: number,
  updatedOn: number,
  rest: Partial<Pick<ContentAsset, 'conditions' | 'expiresOn'>>,
];

const SELLER = 1;
const SAMPLE = 2;

/** Positions of ids in their list; every id is known, because the catalogue was checked. */
function positions(ids: Iterable<string>): (id: string) => number {
  const map = new Map([...ids].map((id, index) => [id, index]));
  return (id) => map.get(id) ?? 0;
}

export function packCatalogue({ catalogue, texts, codes }: LocalCatalogue): CatalogueWire {
  const phase = positions(catalogue.phases.map(({ id }) => id));
  const job = positions(catalogue.jobs.map(({ id }) => id));
  const concern = positions(catalogue.concerns);
  const role = positions(catalogue.roles.map(({ id }) => id));
  const question = positions(catalogue.questions.keys());
  const asset = positions(catalogue.assets.keys());
  const { motions, accountTypes, segments, entryModes, weights } = catalogue;
  return {
    v: 1,
    concerns: catalogue.concerns.map((id) => [id, texts.concerns.get(id) ?? '']),
    phases: catalogue.phases.map((it) => [
      it.id,
      texts.phases.get(it.id) ?? '',
      it.kind === 'core' ? 1 : 0,
      catalogue.concerns.map((id) => it.concernWeights.get(id) ?? 0),
      it.exitCriteria,
    ]),
    jobs: catalogue.jobs.map((it) => [it.id, texts.jobs.get(it.id) ?? '', it.alwaysOn ? 1 : 0]),
    roles: catalogue.roles.map((it) => [it.id, texts.roles.get(it.id) ?? '', it.code]),
    questions: [...catalogue.questions.values()].map((it) => [
      it.id,
      texts.questions.get(it.id) ?? '',
      it.code,
      phase(it.phase),
      job(it.job),
      concern(it.concern),
      it.roles.map(role),
    ]),
    assets: [...catalogue.assets.values()].map((it) => [
      it.id,
      texts.assets.get(it.id) ?? '',
      it.code,
      it.type,
      ASSET_FORMS.indexOf(it.form),
      it.phases.map(phase),
      it.jobs.map(job),
      it.roles.map(role),
      it.answers.map(question),
      it.prerequisites.map(asset),
      it.minutes,
      (it.audience === 'seller' ? SELLER : 0) + (it.sample ? SAMPLE : 0),
      it.reviewedOn,
      it.updatedOn,
      {
        ...(Object.keys(it.conditions).length === 0 ? {} : { conditions: it.conditions }),
        ...(it.expiresOn === undefined ? {} : { expiresOn: it.expiresOn }),
      },
    ]),
    arrivals: catalogue.arrivals.map((it) => ({ ...it, questions: it.questions.map(question) })),
    variants: { motions, accountTypes, segments, entryModes },
    weights: { ...weights, formOrder: [...weights.formOrder] },
    codes,
  };
}

function idsAt<Id extends Brand<string>>(
  rows: readonly (readonly [string, ...unknown[]])[],
  at: readonly number[],
): Id[] {
  return at.flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : [toId<Id>(row[0])];
  });
}

function idAt<Id extends Brand<string>>(
  rows: readonly (readonly [string, ...unknown[]])[],
  index: number,
): Id {
  return toId<Id>(rows[index]?.[0] ?? '');
}

function textMap<Id extends Brand<string>>(
  rows: readonly (readonly [string, string, ...unknown[]])[],
): ReadonlyMap<Id, string> {
  return new Map(rows.map(([id, text]) => [toId<Id>(id), text]));
}

function unpackQuestions(wire: CatalogueWire): Map<QuestionId, Question> {
  return new Map(
    wire.questions.map(([name, , code, phase, job, concern, roles]) => {
      const all = idsAt<RoleId>(wire.roles, roles);
      const question: Question = {
        id: toId(name),
        code,
        phase: idAt(wire.phases, phase),
        job: idAt(wire.jobs, job),
        concern: idAt(wire.concerns, concern),
        owner: all[0] ?? toId(''),
        roles: all,
      };
      return [question.id, question] as const;
    }),
  );
}

function unpackAssets(wire: CatalogueWire): Map<AssetId, ContentAsset> {
  return new Map(
    wire.assets.map((row) => {
      const [
        name,
        ,
        code,
        type,
        form,
        phases,
        jobs,
        roles,
        answers,
        prerequisites,
        minutes,
        flags,
        reviewedOn,
        updatedOn,
        rest,
      ] = row;
      const asset: ContentAsset = {
        id: toId(name),
        code,
        type,
        form: ASSET_FORMS[form] ?? 'practical',
        phases: idsAt(wire.phases, phases),
        jobs: idsAt(wire.jobs, jobs),
        roles: idsAt(wire.roles, roles),
        answers: idsAt(wire.questions, answers),
        prerequisites: idsAt(wire.assets, prerequisites),
        minutes,
        audience: (flags & SELLER) === 0 ? 'buyer' : 'seller',
        conditions: {},
        reviewedOn,
        updatedOn,
        sample: (flags & SAMPLE) !== 0,
        ...rest,
      };
      return [asset.id, asset] as const;
    }),
  );
}

/** The catalogue and its texts out of the compact form. */
export function unpackCatalogue(wire: CatalogueWire): LocalCatalogue {
  const { formOrder, ...weights } = wire.weights;
  return {
    catalogue: {
      phases: wire.phases.map(([id, , core, values, exitCriteria]) => ({
        id: toId(id),
        kind: core === 1 ? 'core' : 'bookend',
        concernWeights: new Map(wire.concerns.map(([concern], index) => [toId(concern), values[index] ?? 0])),
        exitCriteria,
      })),
      jobs: wire.jobs.map(([id, , alwaysOn]) => ({ id: toId(id), alwaysOn: alwaysOn === 1 })),
      concerns: wire.concerns.map(([id]) => toId(id)),
      roles: wire.roles.map(([id, , code]) => ({ id: toId(id), code })),
      questions: unpackQuestions(wire),
      assets: unpackAssets(wire),
      arrivals: wire.arrivals.map((it) => ({ ...it, questions: idsAt(wire.questions, it.questions) })),
      ...wire.variants,
      weights: {
        ...weights,
        formOrder: new Map(
          formOrder.map(([phase, forms]) => [
            toId(phase),
            ASSET_FORMS.filter((form) => forms.includes(form)).sort(
              (a, b) => forms.indexOf(a) - forms.indexOf(b),
            ),
          ]),
        ),
      },
    },
    texts: {
      phases: textMap(wire.phases),
      jobs: textMap(wire.jobs),
      concerns: textMap(wire.concerns),
      roles: textMap(wire.roles),
      questions: textMap(wire.questions),
      assets: textMap(wire.assets),
    },
    codes: wire.codes,
  };
}

/** True if a fetched value is a compact catalogue of this version; a half-deployed site can serve another. */
export function isCatalogueWire(value: unknown): value is CatalogueWire {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1 && 'arrivals' in value;
}
