import { z } from 'astro/zod';
import type { ContentProblem } from './problem.ts';
import { bilingual, id } from './schema-parts.ts';

/**
 * content/registry.json gives every id that a link may name a permanent small number. It is append-only: the position
 * in the list is the code, so an entry is never removed, moved or given to another id. `length` repeats the length of
 * the list, so that cutting its end is noticed too.
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
] as const;
export type RegisteredKind = (typeof REGISTERED)[number];

const entry = z.discriminatedUnion('state', [
  z.strictObject({ id, state: z.literal('live') }),
  z.strictObject({ id, state: z.literal('renamed'), to: id }),
  z.strictObject({ id, state: z.literal('merged-into'), to: id }),
  z.strictObject({ id, state: z.literal('retired'), title: bilingual }),
]);

const list = z.strictObject({ length: z.number().int().min(0), entries: z.array(entry) });

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
});
export type Registry = z.output<typeof registrySchema>;

const FILE = 'registry.json';

function checkKind(
  kind: RegisteredKind,
  registry: Registry,
  live: ReadonlySet<string>,
  problems: ContentProblem[],
): void {
  const { entries, length } = registry[kind];
  if (entries.length !== length) {
    problems.push({
      file: FILE,
      field: kind,
      wrong: `the list has ${entries.length} entries but says ${length}: an entry was removed or added by hand`,
      mend: 'take the file back from the last release, then run "npm run content:registry"',
    });
  }
  const seen = new Set<string>();
  for (const [code, { id: name, state }] of entries.entries()) {
    const field = `${kind}.entries[${code}]`;
    if (seen.has(name)) {
      problems.push({ file: FILE, field, wrong: `"${name}" has two codes`, mend: 'remove the later one' });
    }
    seen.add(name);
    if (state === 'live' && !live.has(name)) {
      problems.push({
        file: FILE,
        field,
        wrong: `"${name}" is registered but no longer in the content`,
        mend: 'never delete an id: bring it back, or set its state to renamed, merged-into (with "to") or retired (with "title")',
      });
    }
  }
  for (const name of live) {
    if (!seen.has(name)) {
      problems.push({
        file: FILE,
        field: kind,
        wrong: `"${name}" has no code yet`,
        mend: 'run "npm run content:registry"',
      });
    }
  }
  for (const item of entries) {
    if ((item.state === 'renamed' || item.state === 'merged-into') && !seen.has(item.to)) {
      problems.push({
        file: FILE,
        field: kind,
        wrong: `"${item.id}" leads to the unknown "${item.to}"`,
        mend: 'name a registered id',
      });
    }
  }
}

/** The registry must hold every id of the content, and no code may have been removed or used again. */
export function checkRegistry(
  registry: Registry,
  live: Readonly<Record<RegisteredKind, ReadonlySet<string>>>,
  problems: ContentProblem[],
): void {
  for (const kind of REGISTERED) checkKind(kind, registry, live[kind], problems);
}

/** The code of each live id of a kind. */
export function codesOf(registry: Registry, kind: RegisteredKind): ReadonlyMap<string, number> {
  return new Map(registry[kind].entries.map((item, code) => [item.id, code]));
}

/** The registry with the missing ids appended; the old entries stay as they are. */
export function withNewIds(
  registry: Registry,
  live: Readonly<Record<RegisteredKind, ReadonlySet<string>>>,
): Registry {
  const next: Registry = { ...registry };
  let added = false;
  for (const kind of REGISTERED) {
    const known = new Set(registry[kind].entries.map((item) => item.id));
    const fresh = [...live[kind]].filter((name) => !known.has(name));
    if (fresh.length === 0) continue;
    added = true;
    const entries = [
      ...registry[kind].entries,
      ...fresh.map((name) => ({ id: name, state: 'live' as const })),
    ];
    next[kind] = { length: entries.length, entries };
  }
  return added ? { ...next, revision: registry.revision + 1 } : registry;
}

export function emptyRegistry(): Registry {
  const none = { length: 0, entries: [] };
  return {
    pack: 1,
    revision: 1,
    question: none,
    asset: none,
    phase: none,
    role: none,
    motion: none,
    accountType: none,
    segment: none,
    entryMode: none,
  };
}
