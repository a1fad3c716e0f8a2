import type { ContentSources } from './content-sources.ts';

/** Everything that has an id, in the words of the messages → where it is defined. */
const WHERE = {
  question: 'questions/',
  asset: 'assets/',
  phase: 'buying-phases.yaml',
  role: 'roles.yaml',
  motion: 'processes.yaml',
  'account type': 'processes.yaml',
  segment: 'processes.yaml',
  'entry mode': 'processes.yaml',
  job: 'buying-jobs.yaml',
  concern: 'concerns.yaml',
  'asset type': 'asset-types.yaml',
  owner: 'owners.yaml',
  figure: 'figures.yaml',
  term: 'glossary.yaml',
  fact: 'supplier.yaml',
  clause: 'clauses/',
  'law date': 'law-dates.yaml',
  tool: 'tools/',
  system: 'order-flow/systems.yaml',
  object: 'order-flow/objects.yaml',
  'order step': 'order-flow/steps.yaml',
  'funnel stage': 'process-map.yaml',
  'seller role': 'process-map.yaml',
  milestone: 'process-map.yaml',
  'plan step': 'plans/',
} as const;
export type IdKind = keyof typeof WHERE;

/**
 * The ids of one kind. They are not complete if a file that holds some of them is unread, or if one stands twice, probably
 * over another one: then nothing can be called unknown.
 */
export interface KnownIds {
  readonly what: string;
  readonly where: string;
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

const NAMED_BY_FILE: ReadonlySet<IdKind> = new Set(['asset', 'clause', 'tool']);

const named = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function idsOf(sources: ContentSources): Readonly<Record<IdKind, readonly string[]>> {
  const { processes, processMap, orderFlow } = sources;
  return {
    question: named(sources.questions),
    asset: [...sources.assetFolders],
    phase: named(sources.phases),
    role: named(sources.roles),
    motion: named(processes.motions),
    'account type': named(processes.accountTypes),
    segment: named(processes.segments),
    'entry mode': named(processes.entryModes),
    job: named(sources.jobs),
    concern: named(sources.concerns),
    'asset type': named(sources.assetTypes),
    owner: named(sources.owners),
    figure: named(sources.figures),
    term: named(sources.glossary),
    fact: Object.keys(sources.facts),
    clause: [...sources.clauseNames],
    'law date': named(sources.lawDates),
    tool: [...sources.toolNames],
    system: named(orderFlow.systems),
    object: named(orderFlow.objects),
    'order step': named(orderFlow.steps),
    'funnel stage': named(processMap.funnel),
    'seller role': named(processMap.sellerRoles),
    milestone: named(processMap.milestones),
    'plan step': [...sources.plans.values()].flatMap(({ steps }) => named(steps)),
  };
}

export class IdIndex {
  readonly #ids: Readonly<Record<IdKind, readonly string[]>>;
  readonly #known = new Map<IdKind, KnownIds>();
  readonly #unread: ReadonlySet<string>;

  constructor(sources: ContentSources) {
    this.#ids = idsOf(sources);
    this.#unread = sources.unread;
  }

  known(kind: IdKind): KnownIds {
    const known = this.#known.get(kind) ?? this.#make(kind);
    this.#known.set(kind, known);
    return known;
  }

  #make(kind: IdKind): KnownIds {
    const where = WHERE[kind];
    const ids = new Set(this.#ids[kind]);
    // Assets, clauses and tools are named by their folder or file, so their ids are known even if their texts are not.
    const isRead = NAMED_BY_FILE.has(kind) || ![...this.#unread].some((file) => file.startsWith(where));
    return { what: kind, where, ids, complete: isRead && ids.size === this.#ids[kind].length };
  }

  /** Those ids of a kind that also belong to something: "object of b2b". */
  among(kind: IdKind, what: string, ids: Iterable<string>, complete: boolean): KnownIds {
    const all = this.known(kind);
    return { ...all, what, ids: new Set(ids), complete: all.complete && complete };
  }
}
