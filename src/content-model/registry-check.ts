import type { ContentSources } from './content-sources.ts';
import { nearest } from './did-you-mean.ts';
import type { IdKind, KnownIds } from './id-index.ts';
import { planFile } from './plan-sources.ts';
import type { ContentProblem } from './problem.ts';
import type { Place, ReferenceCheck } from './reference-check.ts';
import {
  REGISTERED,
  REGISTRY_FILE as file,
  sealOf,
  TAKE_BACK,
  type RegisteredKind,
  type Registry,
} from './registry.ts';
import { asId } from './schema-parts.ts';

const WHAT: Readonly<Record<RegisteredKind, IdKind>> = {
  question: 'question',
  asset: 'asset',
  phase: 'phase',
  role: 'role',
  motion: 'motion',
  accountType: 'account type',
  segment: 'segment',
  entryMode: 'entry mode',
  planStep: 'plan step',
};

function listFaults(kind: RegisteredKind, registry: Registry): ContentProblem[] {
  const { entries, length, seal } = registry[kind];
  const faults: ContentProblem[] = [];
  const report = (wrong: string, fix: string, field: string = kind) =>
    faults.push({ file, field, wrong, fix });
  if (entries.length !== length)
    report(
      `the list has ${entries.length} entries but says ${length}: some were removed or added by hand`,
      TAKE_BACK,
    );
  else if (seal !== undefined && seal !== sealOf(entries))
    report('the entries are not those, or not in the order, that the codes were given for', TAKE_BACK);
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) report(`"${id}" has two codes`, TAKE_BACK, `${kind}.${id}`);
    seen.add(id);
  }
  for (const item of entries) {
    if ((item.state !== 'renamed' && item.state !== 'merged-into') || seen.has(item.to)) continue;
    report(`"${item.id}" leads to the unknown "${item.to}"`, 'name a registered id', `${kind}.${item.id}`);
  }
  return faults;
}

/** What is wrong with the registry itself. No code may be added to one that is not as the command wrote it. */
export function registryFaults(registry: Registry): ContentProblem[] {
  return REGISTERED.flatMap((kind) => listFaults(kind, registry));
}

/** Where an id is defined. */
function placeOf(kind: RegisteredKind, id: string, known: KnownIds, sources: ContentSources): Place {
  if (kind === 'asset') return { file: `assets/${id}/`, field: id };
  if (kind === 'planStep') {
    const plan = [...sources.plans].find(([, { steps }]) => steps.some((step) => step.id === id));
    return { file: plan === undefined ? known.where : planFile(plan[0]), field: id };
  }
  const phase = kind === 'question' ? sources.questions.find((it) => it.id === id)?.phase : undefined;
  return { file: phase === undefined ? known.where : `questions/${phase}.yaml`, field: id };
}

/** The ids of assets whose folders have them with capitals, blanks or the like, so that they were not read. */
function misnamedAssets({ unread }: ContentSources): ReadonlySet<string> {
  const names = [...unread].flatMap((folder) => /^assets\/([^/]+)\/$/.exec(folder)?.[1] ?? []);
  return new Set(names.map(asId));
}

/** Ids that are explained: of references to them nothing more needs to be said. */
export class Explained {
  readonly #ids = new Set<string>();

  add(what: string, ...ids: readonly string[]): void {
    for (const id of ids) this.#ids.add(`${what} ${id}`);
  }

  has(what: string, id: string): boolean {
    return this.#ids.has(`${what} ${id}`);
  }
}

/** The registry holds every id of the content, and every id of the registry is in the content. */
export function checkRegistry(
  sources: ContentSources,
  check: ReferenceCheck,
  problems: ContentProblem[],
): Explained {
  const explained = new Explained();
  const { registry } = sources;
  if (registry === undefined) return explained;
  const faults = registryFaults(registry);
  problems.push(...faults);
  // What a damaged registry lacks would be told for everything in it.
  if (faults.length > 0) return explained;
  const misnamed = misnamedAssets(sources);
  for (const kind of REGISTERED) {
    const known = check.index.known(WHAT[kind]);
    if (!known.complete) continue;
    const { what, ids } = known;
    const { entries } = registry[kind];
    const registered = new Set(entries.map(({ id }) => id));
    const fresh = new Set([...ids].filter((id) => !registered.has(id)));
    const gone = entries.filter(({ id, state }) => state === 'live' && !ids.has(id)).map(({ id }) => id);
    // One that is gone and one that is new are the same one, renamed.
    const only = gone.length === 1 && fresh.size === 1 ? [...fresh][0] : undefined;
    for (const id of gone) {
      explained.add(what, id);
      // It is there, in a folder whose name has been reported.
      if (kind === 'asset' && misnamed.has(id)) continue;
      const renamed = nearest(id, fresh) ?? only;
      if (renamed !== undefined) {
        fresh.delete(renamed);
        explained.add(what, renamed);
        check.report(placeOf(kind, renamed, known, sources), renamed, {
          wrong: `the ${what} "${id}" is now called "${renamed}", but ids are permanent`,
          fix: `write "${id}" again; CONTRIBUTING.md, "Retire something", says how to rename on purpose`,
        });
        continue;
      }
      const uses = check.uses(what, id);
      check.report({ file, field: `${kind}.entries.${id}` }, id, {
        wrong: `the ${what} "${id}" has a code but is no longer in the content${uses === 0 ? '' : `, where ${uses} places still name it`}`,
        fix: 'bring it back, or set its state here to renamed, merged-into (with "to") or retired (with "title")',
      });
    }
    for (const id of fresh) {
      check.report(placeOf(kind, id, known, sources), id, {
        wrong: `the ${what} "${id}" has no permanent code yet`,
        fix: 'run "npm run content:registry" when everything else is right',
      });
    }
  }
  return explained;
}
