import { toId } from '../../src/domain/shared/brand.ts';
import type {
  AccountTypeId,
  AssetId,
  ConcernId,
  EntryModeId,
  JobId,
  MotionId,
  PhaseId,
  QuestionId,
  RoleId,
  SegmentId,
} from '../../src/domain/shared/brand.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { ContentAsset } from '../../src/domain/catalogue/content-asset.ts';
import { ASSET_FORMS } from '../../src/domain/catalogue/content-asset.ts';
import type { Question } from '../../src/domain/catalogue/question.ts';

/** A number from 0 up to and without 1. */
export type Chance = () => number;

/** mulberry32: small, fast, the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<Item>(chance: Chance, list: readonly Item[]): Item {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new RangeError('empty list');
  return item;
}

export const PHASES = [
  'before-buying',
  'solution-development',
  'evaluation',
  'commitment',
  'after-purchase',
].map((id) => toId<PhaseId>(id));
const WEIGHTS = [
  [3, 2, 1, 1],
  [3, 2, 1, 1],
  [1, 1, 3, 2],
  [1, 2, 1, 3],
  [2, 1, 3, 2],
];
const CONCERNS = ['needs', 'cost', 'proof', 'risk'].map((id) => toId<ConcernId>(id));
const JOBS = ['problem', 'exploration', 'requirements', 'selection', 'validation', 'consensus'].map((id) =>
  toId<JobId>(id),
);
export const ROLES = [
  'sponsor',
  'buyer',
  'champion',
  'user',
  'it',
  'security',
  'legal',
  'procurement',
  'finance',
].map((id) => toId<RoleId>(id));
const TOPIC_SIZE = 10;

export interface Shape {
  readonly assets: number;
  readonly questions: number;
  /** Share of assets with a prerequisite. */
  readonly prerequisites: number;
  /** Seller-only, expired, conditional and other-phase assets, as in a real library. */
  readonly withGates: boolean;
}

/**
 * Questions come in topics of ten that share a phase; an asset answers some questions of one topic and sometimes one
 * of the next; the more it answers, the longer it is, with scatter.
 */
export function structuredCatalogue(shape: Shape, chance: Chance): Catalogue {
  const questions = new Map<QuestionId, Question>();
  for (let n = 0; n < shape.questions; n += 1) {
    const question = questionAt(n, shape, chance);
    questions.set(question.id, question);
  }
  const list = [...questions.values()];
  const assets = new Map<AssetId, ContentAsset>();
  for (let n = 0; n < shape.assets; n += 1) {
    const asset = assetAt(n, shape, list, [...assets.values()], chance);
    assets.set(asset.id, asset);
  }
  return { ...frame(), questions, assets };
}

function questionAt(n: number, shape: Shape, chance: Chance): Question {
  const topics = Math.ceil(shape.questions / TOPIC_SIZE);
  const phaseAt = shape.withGates ? Math.floor((Math.floor(n / TOPIC_SIZE) / topics) * PHASES.length) : 2;
  const owner = oneOf(chance, ROLES);
  return {
    id: toId<QuestionId>(`question-${n}`),
    code: n,
    phase: PHASES[phaseAt] ?? oneOf(chance, PHASES),
    job: oneOf(chance, JOBS),
    concern: oneOf(chance, CONCERNS),
    owner,
    roles: [...new Set([owner, oneOf(chance, ROLES)])],
    about: 'us',
  };
}

function assetAt(
  n: number,
  shape: Shape,
  questions: readonly Question[],
  earlier: readonly ContentAsset[],
  chance: Chance,
): ContentAsset {
  const topic = Math.floor(chance() * Math.ceil(questions.length / TOPIC_SIZE)) * TOPIC_SIZE;
  const wanted = 1 + Math.floor(chance() * chance() * 6);
  const answers = new Set<Question>();
  for (let tries = 0; tries < wanted; tries += 1) {
    const near = topic + Math.floor(chance() * (chance() < 0.15 ? 2 * TOPIC_SIZE : TOPIC_SIZE));
    const question = questions[near % questions.length];
    if (question !== undefined) answers.add(question);
  }
  const gated = (share: number) => shape.withGates && chance() < share;
  const prerequisite =
    chance() < shape.prerequisites ? earlier[Math.floor(chance() * earlier.length)] : undefined;
  const phases = [...new Set([...answers].map(({ phase }) => phase))];
  return {
    id: toId<AssetId>(`asset-${n}`),
    code: n,
    type: gated(0.02) ? 'demo' : 'guide',
    form: oneOf(chance, ASSET_FORMS),
    phases,
    jobs: [...new Set([...answers].map(({ job }) => job))],
    roles: [...new Set([...answers].flatMap(({ roles }) => roles))],
    answers: [...answers].map(({ id }) => id),
    prerequisites: prerequisite === undefined ? [] : [prerequisite.id],
    minutes: Math.max(1, Math.round(answers.size * 1.6 + chance() * 6)),
    audience: gated(0.05) ? 'seller' : 'buyer',
    conditions: gated(0.05) ? { segments: [toId<SegmentId>('b2c')] } : {},
    reviewedOn: gated(0.03) ? 20000 : 20700,
    ...(gated(0.03) ? { expiresOn: 20750 } : {}),
    updatedOn: 20700,
    sample: false,
  };
}

function frame(): Omit<Catalogue, 'questions' | 'assets'> {
  return {
    phases: PHASES.map((id, at) => ({
      id,
      kind: 'core',
      concernWeights: new Map(CONCERNS.map((concern, column) => [concern, WEIGHTS[at]?.[column] ?? 1])),
      exitCriteria: [],
    })),
    jobs: JOBS.map((id) => ({ id, alwaysOn: id === 'validation' || id === 'consensus' })),
    concerns: CONCERNS,
    roles: ROLES.map((id) => ({ id, code: id.slice(0, 2) })),
    motions: [
      { id: toId<MotionId>('new'), phases: PHASES.map((phase) => ({ phase, length: 'full' })), skips: [] },
    ],
    arrivals: [],
    accountTypes: [{ id: toId<AccountTypeId>('major'), skips: [], rolesExpected: [] }],
    segments: [{ id: toId<SegmentId>('b2b'), skipsPhases: [], shortens: [], skips: [] }],
    entryModes: [{ id: toId<EntryModeId>('open'), startsIn: oneOf(() => 0, PHASES) }],
    weights: {
      state: { open: 1, received: 0.4, reopened: 1 },
      role: { ownerPresent: 1.5, anyPresent: 1, nonePresent: 0.6 },
      otherPhase: { alwaysOnJob: 0.3 },
      earlyVeto: { bonus: 0.5, roles: ['security', 'legal', 'procurement'].map((id) => toId<RoleId>(id)) },
      reviewLimitDays: 365,
      riskBeforePrice: {
        phase: toId<PhaseId>('commitment'),
        risk: toId<ConcernId>('risk'),
        price: toId<ConcernId>('cost'),
      },
      notBefore: { questions: [toId<QuestionId>('question-0')], types: ['demo'], answers: [] },
      formOrder: new Map(),
      mostShown: 3,
    },
  };
}
