import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registryRefusal } from '~/content-model/registry-refusal.ts';
import {
  codesOf,
  REGISTERED,
  registrySchema,
  withNewIds,
  type RegisteredKind,
} from '~/content-model/registry.ts';

const text = readFileSync(new URL('../../content/registry.json', import.meta.url), 'utf8');
const registry = registrySchema.parse(JSON.parse(text));

type Live = Record<RegisteredKind, ReadonlySet<string>>;
const live = (assets: readonly string[] = []): Live => ({
  ...(Object.fromEntries(REGISTERED.map((kind) => [kind, new Set<string>()])) as unknown as Live),
  asset: new Set(assets),
});

describe('no code is given', () => {
  test.each([
    ['to a registry that is missing', undefined, [], 'content/registry.json is missing'],
    ['over the marks of a merge conflict', `<<<<<<< HEAD\n${text}`, [], 'the marks of a merge conflict'],
    ['to half a file', text.slice(0, 500), [], 'is not JSON'],
    ['to an empty file', '', [], 'is not JSON'],
    ['to a list', '[]', [], 'content/registry.json'],
    ['without its pack', text.replace(/"pack": \d+,/, ''), [], 'pack'],
    [
      'after an entry was cut out',
      text.replace(/\{[^{}]*"goal-menu"[^{}]*\},/, ''),
      [],
      'asset: the list has',
    ],
    ['to a folder that cannot be an id', text, ['New One'], 'the folder content/assets/New One'],
    ['to a name in capital letters', text, ['Goal-Menu'], 'Goal-Menu'],
  ])('%s', (_, file, assets, sentence) => {
    expect(registryRefusal(file, live(assets))).toContain(sentence);
  });
});

test('codes are given where the registry and the ids are as they should be', () => {
  expect(registryRefusal(text, live(['a-new-asset']))).toBeUndefined();
});

test('no set of ids makes an existing code change', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 })), (names) => {
      const next = withNewIds(registry, live(names));
      for (const kind of REGISTERED) {
        const after = codesOf(next, kind);
        for (const [name, code] of codesOf(registry, kind)) expect(after.get(name)).toBe(code);
      }
    }),
  );
});
