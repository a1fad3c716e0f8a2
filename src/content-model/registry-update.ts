import type { ContentFiles } from './content-files.ts';
import { checkContent, liveIds } from './load-content.ts';
import type { ContentProblem } from './problem.ts';
import { registryFaults } from './registry-check.ts';
import { newRegistry, REGISTRY_FILE, withNewIds } from './registry.ts';

export type RegistryUpdate =
  | { readonly kind: 'refused'; readonly problems: readonly ContentProblem[] }
  | { readonly kind: 'complete' }
  | { readonly kind: 'new'; readonly text: string; readonly revision: number };

/**
 * The registry with codes for the new ids, as the text of its file. Codes are permanent, so they are given to sound content
 * only, and only on top of a registry that could be read: nothing is made up for one that could not.
 */
export function registryUpdate(files: ContentFiles, newPack?: number): RegistryUpdate {
  const { sources, problems } = checkContent(files);
  const isNew = newPack !== undefined && !files.has(REGISTRY_FILE);
  const registry = isNew ? newRegistry(newPack) : sources.registry;
  if (registry === undefined)
    return { kind: 'refused', problems: problems.filter(({ file }) => file === REGISTRY_FILE) };
  const faults = registryFaults(registry);
  if (faults.length > 0) return { kind: 'refused', problems: faults };
  const next = withNewIds(registry, liveIds(sources));
  const isComplete = next === registry && !isNew;
  const text = `${JSON.stringify(next, null, 2)}\n`;
  const left = isComplete ? problems : checkContent(new Map([...files, [REGISTRY_FILE, text]])).problems;
  if (left.length > 0) return { kind: 'refused', problems: left };
  return isComplete ? { kind: 'complete' } : { kind: 'new', text, revision: next.revision };
}
