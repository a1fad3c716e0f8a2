import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { bilingual, id } from './schema-parts.ts';

/**
 * content/registry.json gives every id that a link may name a permanent small number. It is append-only: the position in
 * the list is the code, so an entry is never removed, moved or given to another id. `length` and `seal` (of the ids in
 * their order) tell when somebody did so by hand, or a merge did.
 */
export const REGISTERED = [
  'question',
  'asset',
  'phase',
  'role',
  'motion',
  'accountType',
  'segment',
  'entryMode',
  'planStep',
] as const;
export type RegisteredKind = (typeof REGISTERED)[number];

export const REGISTRY_FILE = 'registry.json';

/** What helps against every damage: the file holds nothing that a person could type again. */
export const TAKE_BACK = 'take the file back from version control, then run "npm run content:registry"';

const entry = z.discriminatedUnion('state', [
  z.strictObject({ id, state: z.literal('live') }),
  z.strictObject({ id, state: z.literal('renamed'), to: id }),
  z.strictObject({ id, state: z.literal('merged-into'), to: id }),
  z.strictObject({ id, state: z.literal('retired'), title: bilingual }),
]);

const list = z.strictObject({
  length: z.number().int().min(0),
  /** Absent in files of version 0.1; the command adds it. */
  seal: z.string().optional(),
  entries: z.array(entry),
});

export const registrySchema = z.strictObject({
  /** Names this content in links: each company that publishes its own content takes a number of its own. */
  pack: z.number().int().min(1).max(65_535),
  revision: z.number().int().min(1),
  question: list,
  asset: list,
  phase: list,
  role: list,
  motion: list,
  accountType: list,
  segment: list,
  entryMode: list,
  /** Absent in files of version 0.1; the command adds it. */
  planStep: list.default({ length: 0, entries: [] }),
});
export type Registry = z.output<typeof registrySchema>;
type RegistryList = Registry[RegisteredKind];
type RegistryEntry = RegistryList['entries'][number];

/** Changes with every id that is removed, moved or put between others. */
export function sealOf(entries: readonly RegistryEntry[]): string {
  const ids = entries.map((it) => it.id).join('\n');
  return createHash('sha256').update(ids).digest('hex').slice(0, 16);
}

function listWith(entries: RegistryList['entries']): RegistryList {
  return { length: entries.length, seal: sealOf(entries), entries };
}

/** The code of each id of a kind. */
export function codesOf(registry: Registry, kind: RegisteredKind): ReadonlyMap<string, number> {
  return new Map(registry[kind].entries.map((item, code) => [item.id, code]));
}

export type LiveIds = Readonly<Record<RegisteredKind, ReadonlySet<string>>>;

/** The registry with the missing ids at the end of their lists; the entries it has stay as they are. */
export function withNewIds(registry: Registry, live: LiveIds): Registry {
  const next: Registry = { ...registry };
  let grown = false;
  let sealed = true;
  for (const kind of REGISTERED) {
    const { entries, seal } = registry[kind];
    const known = new Set(entries.map((item) => item.id));
    const fresh = [...live[kind]].filter((name) => !known.has(name));
    if (fresh.length === 0 && seal !== undefined) continue;
    grown ||= fresh.length > 0;
    sealed &&= seal !== undefined;
    next[kind] = listWith([...entries, ...fresh.map((name) => ({ id: name, state: 'live' as const }))]);
  }
  if (grown) return { ...next, revision: registry.revision + 1 };
  return sealed ? registry : next;
}

/** The registry of a company that has published nothing yet. */
export function newRegistry(pack: number): Registry {
  const none = listWith([]);
  return {
    pack,
    revision: 1,
    question: none,
    asset: none,
    phase: none,
    role: none,
    motion: none,
    accountType: none,
    segment: none,
    entryMode: none,
    planStep: none,
  };
}
