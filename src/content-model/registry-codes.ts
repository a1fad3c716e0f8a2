import type { RegistryCodes } from '../domain/catalogue/registry-codes.ts';
import { toId, type Brand } from '../domain/shared/brand.ts';
import type { Locale } from '../kit/locales.ts';
import type { RegisteredKind, Registry } from './registry.ts';

type RegistryEntry = Registry['asset']['entries'][number];

/** The id in use today; undefined for what was retired. Renamings may follow each other. */
export function presentId(entries: readonly RegistryEntry[], entry: RegistryEntry): string | undefined {
  let found: RegistryEntry | undefined = entry;
  for (let steps = 0; steps <= entries.length && found; steps++) {
    if (found.state === 'live') return found.id;
    if (found.state === 'retired') return undefined;
    const { to }: { readonly to: string } = found;
    found = entries.find(({ id }) => id === to);
  }
  return undefined;
}

function inOrder<Id extends Brand<string>>(registry: Registry, kind: RegisteredKind): readonly Id[] {
  const { entries } = registry[kind];
  return entries.map((entry) => toId<Id>(presentId(entries, entry) ?? ''));
}

function moved<Id extends Brand<string>>(
  registry: Registry,
  kind: 'asset' | 'question',
): readonly (readonly [number, Id])[] {
  const { entries } = registry[kind];
  return entries.flatMap((entry, code) => {
    const id = entry.state === 'live' ? undefined : presentId(entries, entry);
    return id === undefined ? [] : [[code, toId<Id>(id)] as const];
  });
}

/** What the islands need of the registry to read and write links, in one language. */
export function registryCodes(registry: Registry, locale: Locale): RegistryCodes {
  return {
    pack: registry.pack,
    revision: registry.revision,
    phases: inOrder(registry, 'phase'),
    roles: inOrder(registry, 'role'),
    motions: inOrder(registry, 'motion'),
    accountTypes: inOrder(registry, 'accountType'),
    segments: inOrder(registry, 'segment'),
    entryModes: inOrder(registry, 'entryMode'),
    movedAssets: moved(registry, 'asset'),
    movedQuestions: moved(registry, 'question'),
    retiredAssets: registry.asset.entries.flatMap((entry, code) =>
      entry.state === 'retired' ? [[code, entry.title[locale]] as const] : [],
    ),
  };
}
