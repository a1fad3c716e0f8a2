import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent, liveIds } from '~/content-model/load-content.ts';
import { registryUpdate } from '~/content-model/registry-update.ts';
import { REGISTERED, withNewIds, type Registry } from '~/content-model/registry.ts';
import { edited, problemsAfter, sound, textOf, type Edits } from './support/broken-content.ts';
import { ASSET, ASSET_EN, ASSET_JA } from './support/places.ts';

const FILE = 'registry.json';
const { sources } = checkContent(sound);
const registry = sources.registry!;

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function withRegistry(change: (registry: Mutable<Registry>) => void): Edits {
  return {
    [FILE]: (text) => {
      const copy = JSON.parse(text) as Registry;
      change(copy);
      return JSON.stringify(copy);
    },
  };
}

/** A copy of an asset under another name. */
const newAsset = (name: string): Edits => ({
  [`assets/${name}/asset.yaml`]: () => textOf(sound, ASSET),
  [`assets/${name}/en.mdx`]: () => textOf(sound, ASSET_EN),
  [`assets/${name}/ja.mdx`]: () => textOf(sound, ASSET_JA),
});

describe('what is wrong in the registry', () => {
  test('an id with two codes', () => {
    const edits = withRegistry(({ asset }) => {
      asset.entries.push(asset.entries[0]!);
      (asset as Mutable<typeof asset>).length += 1;
      (asset as Mutable<typeof asset>).seal = undefined;
    });
    expect(problemsAfter(edits)).toEqual([
      expect.objectContaining({ file: FILE, wrong: expect.stringContaining('two codes') }),
    ]);
  });

  test('a new name that leads nowhere', () => {
    const edits = withRegistry(({ asset }) => {
      asset.entries.push({ id: 'old-name', state: 'renamed', to: 'nowhere' });
      (asset as Mutable<typeof asset>).length += 1;
      (asset as Mutable<typeof asset>).seal = undefined;
    });
    expect(problemsAfter(edits)).toEqual([
      expect.objectContaining({ file: FILE, wrong: expect.stringContaining('"nowhere"') }),
    ]);
  });
});

describe('new ids', () => {
  test('go to the end; no earlier code moves, and the revision grows', () => {
    const live = liveIds(sources);
    const grown = withNewIds(registry, { ...live, asset: new Set([...live.asset, 'new-one']) });
    expect(grown.asset.entries.slice(0, -1)).toEqual(registry.asset.entries);
    expect(grown.asset.entries.at(-1)).toEqual({ id: 'new-one', state: 'live' });
    expect(grown.asset.length).toBe(grown.asset.entries.length);
    expect(grown.revision).toBe(registry.revision + 1);
  });

  test('where there are none, nothing changes', () => {
    expect(registryUpdate(sound)).toEqual({ kind: 'complete' });
  });

  test('a registry of version 0.1 gets its seals, and keeps its revision', () => {
    const edits = withRegistry((old) => {
      for (const kind of REGISTERED) old[kind] = { length: old[kind].length, entries: old[kind].entries };
    });
    const update = registryUpdate(edited(edits));
    expect(update.kind).toBe('new');
    expect(update.kind === 'new' && JSON.parse(update.text)).toEqual(registry);
  });

  test('content that is otherwise wrong gets no code', () => {
    const update = registryUpdate(edited({ ...newAsset('new-one'), 'assets/new-one/ja.mdx': () => '# x' }));
    expect(update).toEqual({
      kind: 'refused',
      problems: [expect.objectContaining({ file: 'assets/new-one/ja.mdx' })],
    });
  });

  test.each([
    ['the marks of a merge conflict', (text: string) => `<<<<<<< HEAD\n${text}`],
    ['half a file', (text: string) => text.slice(0, 500)],
    ['nothing', () => ''],
    ['a list', () => '[]'],
    ['no pack', (text: string) => text.replace(/"pack":\d+,/, '')],
    ['an entry less', (text: string) => text.replace(/\{[^{}]*"sla-sheet"[^{}]*\},?/, '')],
    ['another encoding', () => ({ noText: 'UTF-16' as const })],
  ])('are not given over a registry with %s', (_name, damaged) => {
    const update = registryUpdate(edited({ ...newAsset('brand-new-thing'), [FILE]: damaged }));
    expect(update).toEqual({ kind: 'refused', problems: [expect.objectContaining({ file: FILE })] });
  });

  test('a folder that is no id is named, and nothing is given a code', () => {
    expect(problemsAfter(newAsset('New One'))).toEqual([
      expect.objectContaining({ file: 'assets/New One/' }),
    ]);
    expect(registryUpdate(edited(newAsset('New One'))).kind).toBe('refused');
    const both = registryUpdate(edited({ ...newAsset('New One'), ...newAsset('brand-new-thing') }));
    expect(both).toEqual({
      kind: 'refused',
      problems: [expect.objectContaining({ file: 'assets/New One/' })],
    });
  });

  test('a site without a registry gets one only if it asks for a new one', () => {
    const bare = edited({ [FILE]: undefined });
    expect(registryUpdate(bare)).toEqual({
      kind: 'refused',
      problems: [
        expect.objectContaining({ file: FILE, fix: expect.stringContaining('from version control') }),
      ],
    });
    const update = registryUpdate(bare, 4711);
    const text = update.kind === 'new' ? update.text : '';
    expect(JSON.parse(text)).toMatchObject({ pack: 4711, revision: 2 });
    expect(checkContent(new Map([...bare, [FILE, text]])).problems).toEqual([]);
  });

  test('a new one never takes the place of one that is there', () => {
    expect(registryUpdate(sound, 4711)).toEqual({ kind: 'complete' });
    expect(registryUpdate(edited({ [FILE]: () => 'no JSON' }), 4711).kind).toBe('refused');
  });
});

/** Whatever may have happened to the file. */
const damage = fc.oneof(
  fc.constant((text: string) => text),
  fc.constant((text: string) => `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> theirs\n`),
  fc.constant(() => ''),
  fc.tuple(fc.nat(), fc.nat(40)).map(([at, length]) => (text: string) => {
    const from = at % text.length;
    return text.slice(0, from) + text.slice(from + length);
  }),
  fc.tuple(fc.nat(), fc.string({ maxLength: 8 })).map(([at, piece]) => (text: string) => {
    const from = at % text.length;
    return text.slice(0, from) + piece + text.slice(from);
  }),
  fc.tuple(fc.constantFrom(...REGISTERED), fc.nat(), fc.nat()).map(([kind, a, b]) => (text: string) => {
    const copy = JSON.parse(text) as Registry;
    const { entries } = copy[kind];
    const [i, j] = [a % entries.length, b % entries.length];
    [entries[i], entries[j]] = [entries[j]!, entries[i]!];
    return JSON.stringify(copy);
  }),
  fc.tuple(fc.constantFrom(...REGISTERED), fc.nat()).map(([kind, a]) => (text: string) => {
    const copy = JSON.parse(text) as Registry;
    const { entries } = copy[kind];
    entries.splice(a % entries.length, 1);
    return JSON.stringify({ ...copy, [kind]: { ...copy[kind], length: entries.length } });
  }),
);

/** Whatever may have happened to the content. */
const change: fc.Arbitrary<Edits> = fc.oneof(
  fc.constant({}),
  fc.stringMatching(/^[a-z][a-zA-Z -]{0,11}$/).map(newAsset),
  fc.constantFrom('brand-new-thing', 'another').map(newAsset),
  fc
    .constantFrom('roles.yaml', 'buying-phases.yaml', 'processes.yaml', ASSET)
    .map((file) => ({ [file]: undefined })),
  fc.constant({
    'questions/evaluation.yaml': (text: string) => text.replace('- id: see-our-case', '- id: see-ours'),
  }),
);

const codes = (text: string) => {
  const copy = JSON.parse(text) as Registry;
  return REGISTERED.map((kind) => copy[kind].entries.map(({ id }) => id));
};

test('no input makes a code change that was given: the registry grows at its ends, or is not written', () => {
  const before = textOf(sound, FILE);
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      damage,
      change,
      fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }),
      (spoil, edits, pack) => {
        const files = edited({ ...edits, [FILE]: spoil });
        const update = registryUpdate(files, pack);
        kinds.add(update.kind);
        if (update.kind !== 'new') return;
        const after = codes(update.text);
        for (const [index, ids] of codes(before).entries())
          expect(after[index]?.slice(0, ids.length)).toEqual(ids);
      },
    ),
    { numRuns: 100, examples: [[(text) => text, newAsset('brand-new-thing'), undefined]] },
  );
  expect([...kinds].sort()).toEqual(['complete', 'new', 'refused']);
});
