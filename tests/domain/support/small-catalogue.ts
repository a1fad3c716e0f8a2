import { toId } from '../../../src/domain/shared/brand.ts';
import type { Brand, ConcernId, PhaseId, QuestionId } from '../../../src/domain/shared/brand.ts';
import type { BuyingPhase } from '../../../src/domain/catalogue/buying-phase.ts';
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import type { ContentAsset } from '../../../src/domain/catalogue/content-asset.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import type { Process, ProcessChoice } from '../../../src/domain/process/process.ts';
import { defaultChoice, processOf } from '../../../src/domain/process/process.ts';

export const ids = <Id extends Brand<string>>(...list: readonly string[]): Id[] =>
  list.map((id) => toId<Id>(id));

export const BEFORE = toId<PhaseId>('before-buying');
export const DEVELOP = toId<PhaseId>('solution-development');
export const EVALUATE = toId<PhaseId>('evaluation');
export const COMMIT = toId<PhaseId>('commitment');
export const AFTER = toId<PhaseId>('after-purchase');

/** Day on which everything in the small catalogue is fresh. */
export const TODAY = 20800;

const CONCERN_WEIGHTS: readonly (readonly [PhaseId, readonly number[]])[] = [
  [BEFORE, [3, 2, 1, 1]],
  [DEVELOP, [3, 2, 1, 1]],
  [EVALUATE, [1, 1, 3, 2]],
  [COMMIT, [1, 2, 1, 3]],
  [AFTER, [2, 1, 3, 2]],
];
const CONCERNS = ids<ConcernId>('needs', 'cost', 'proof', 'risk');

interface QuestionParts {
  readonly id: string;
  readonly phase?: string;
  readonly job?: string;
  readonly concern?: string;
  /** The owner first. */
  readonly roles?: readonly string[];
  readonly about?: Question['about'];
}

/** By default a needs question of solution development, job "requirements", about us, owned by the champion. */
export function aQuestion(parts: QuestionParts): Question {
  const roles = parts.roles ?? ['champion'];
  return {
    id: toId(parts.id),
    code: 1,
    phase: toId(parts.phase ?? DEVELOP),
    job: toId(parts.job ?? 'requirements'),
    concern: toId(parts.concern ?? 'needs'),
    owner: toId(roles[0] ?? 'champion'),
    roles: ids(...roles),
    about: parts.about ?? 'us',
  };
}

interface AssetParts extends Partial<
  Pick<ContentAsset, 'type' | 'form' | 'minutes' | 'audience' | 'sample'>
> {
  readonly id: string;
  readonly answers?: readonly string[];
  readonly phases?: readonly string[];
  readonly prerequisites?: readonly string[];
  readonly motions?: readonly string[];
  readonly accountTypes?: readonly string[];
  readonly segments?: readonly string[];
  readonly reviewedOn?: number;
  readonly expiresOn?: number;
  readonly updatedOn?: number;
}

/** By default a five-minute prescriptive guide of solution development for buyers, reviewed a hundred days ago. */
export function anAsset(parts: AssetParts): ContentAsset {
  const { motions, accountTypes, segments, expiresOn } = parts;
  return {
    id: toId(parts.id),
    code: 1,
    type: parts.type ?? 'guide',
    form: parts.form ?? 'prescriptive',
    phases: ids(...(parts.phases ?? [DEVELOP])),
    jobs: ids('requirements'),
    roles: ids('champion'),
    answers: ids(...(parts.answers ?? [])),
    prerequisites: ids(...(parts.prerequisites ?? [])),
    minutes: parts.minutes ?? 5,
    audience: parts.audience ?? 'buyer',
    conditions: {
      ...(motions === undefined ? {} : { motions: ids(...motions) }),
      ...(accountTypes === undefined ? {} : { accountTypes: ids(...accountTypes) }),
      ...(segments === undefined ? {} : { segments: ids(...segments) }),
    },
    reviewedOn: parts.reviewedOn ?? TODAY - 100,
    ...(expiresOn === undefined ? {} : { expiresOn }),
    updatedOn: parts.updatedOn ?? TODAY - 100,
    sample: parts.sample ?? false,
  };
}

interface CatalogueParts extends Partial<Omit<Catalogue, 'questions' | 'assets' | 'weights'>> {
  readonly questions?: readonly Question[];
  readonly assets?: readonly ContentAsset[];
  readonly weights?: Partial<Catalogue['weights']>;
}

/** Five phases, four jobs, four concerns, five roles; questions and assets as the test needs them. */
export function aCatalogue(parts: CatalogueParts = {}): Catalogue {
  const { questions = [], assets = [], weights, ...rest } = parts;
  return {
    phases: phases(),
    jobs: [
      { id: toId('requirements'), alwaysOn: false },
      { id: toId('selection'), alwaysOn: false },
      { id: toId('validation'), alwaysOn: true },
      { id: toId('consensus'), alwaysOn: true },
    ],
    concerns: CONCERNS,
    roles: ['champion', 'user', 'finance', 'security', 'legal'].map((id) => ({
      id: toId(id),
      code: id.slice(0, 2),
    })),
    ...variants(),
    arrivals: [],
    ...rest,
    questions: new Map(questions.map((question) => [question.id, question])),
    assets: new Map(assets.map((asset) => [asset.id, asset])),
    weights: { ...defaultWeights(), ...weights },
  };
}

function phases(): BuyingPhase[] {
  return CONCERN_WEIGHTS.map(([id, row]) => ({
    id,
    kind: 'core',
    concernWeights: new Map(CONCERNS.map((concern, at) => [concern, row[at] ?? 0])),
    exitCriteria: [],
  }));
}

function variants(): Pick<Catalogue, 'motions' | 'accountTypes' | 'segments' | 'entryModes'> {
  const full = (...list: readonly PhaseId[]) => list.map((phase) => ({ phase, length: 'full' as const }));
  return {
    motions: [
      { id: toId('new'), phases: full(BEFORE, DEVELOP, EVALUATE, COMMIT, AFTER), skips: [] },
      {
        id: toId('renewal'),
        phases: [
          { phase: AFTER, length: 'full' },
          { phase: COMMIT, length: 'short' },
        ],
        skips: ids<QuestionId>('first-weeks'),
      },
    ],
    accountTypes: [
      { id: toId('major'), skips: [], rolesExpected: [] },
      { id: toId('small'), skips: ids<QuestionId>('shared-goal'), rolesExpected: [] },
    ],
    segments: [
      { id: toId('b2b'), skipsPhases: [], shortens: [], skips: [] },
      {
        id: toId('b2c'),
        skipsPhases: [EVALUATE],
        shortens: [BEFORE],
        skips: ids<QuestionId>('strategic-fit'),
      },
    ],
    entryModes: [
      { id: toId('open'), startsIn: DEVELOP },
      { id: toId('second'), startsIn: EVALUATE },
    ],
  };
}

function defaultWeights(): Catalogue['weights'] {
  return {
    state: { open: 1, received: 0.4, reopened: 1 },
    role: { ownerPresent: 1.5, anyPresent: 1, nonePresent: 0.6 },
    otherPhase: { alwaysOnJob: 0.3 },
    earlyVeto: { bonus: 0.5, roles: ids('security', 'legal') },
    reviewLimitDays: 365,
    riskBeforePrice: { phase: COMMIT, risk: toId('risk'), price: toId('cost') },
    notBefore: { questions: ids('success'), types: ['demo'], answers: ids('price-breakdown') },
    formOrder: new Map([
      [DEVELOP, ['practical', 'prescriptive', 'proof']],
      [EVALUATE, ['proof', 'practical', 'prescriptive']],
    ]),
    mostShown: 3,
  };
}

/** The process of the first motion, account type, segment and entry mode, or of another choice. */
export function aProcess(
  catalogue: Catalogue,
  choice: Partial<Record<keyof ProcessChoice, string>> = {},
): Process {
  const first = defaultChoice(catalogue);
  return processOf(catalogue, {
    motion: toId(choice.motion ?? first.motion),
    accountType: toId(choice.accountType ?? first.accountType),
    segment: toId(choice.segment ?? first.segment),
    entryMode: toId(choice.entryMode ?? first.entryMode),
  });
}
