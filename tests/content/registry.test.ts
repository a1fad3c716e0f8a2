import { describe, expect, test } from 'vitest';
import { checkContent, liveIds } from '~/content-model/load-content.ts';
import { withNewIds, type Registry } from '~/content-model/registry.ts';
import { edited, problemsAfter, sound } from './support/broken-content.ts';

const FILE = 'registry.json';
const { sources } = checkContent(sound);

function withRegistry(change: (registry: Registry) => void) {
  return {
    [FILE]: (text: string) => {
      const registry = JSON.parse(text) as Registry;
      change(registry);
      return JSON.stringify(registry);
    },
  };
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
const list = (registry: Registry) => registry.asset as Mutable<Registry['asset']>;

describe('the registry is append-only', () => {
  test('removing a code is told', () => {
    const edits = withRegistry((registry) => list(registry).entries.splice(3, 1));
    const problems = problemsAfter(edits);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: FILE, field: 'asset', wrong: expect.stringContaining('was removed') }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: FILE, mend: expect.stringContaining('npm run content:registry') }),
    );
  });

  test('giving an id a second code is told', () => {
    const edits = withRegistry((registry) => {
      const entries = list(registry).entries;
      entries.push(entries[0]!);
      list(registry).length = entries.length;
    });
    expect(problemsAfter(edits)).toContainEqual(
      expect.objectContaining({ file: FILE, wrong: expect.stringContaining('two codes') }),
    );
  });

  test('deleting content that has a code is told, with what to do instead', () => {
    const edits = Object.fromEntries(
      [...sound.keys()]
        .filter((file) => file.startsWith('assets/sla-sheet/'))
        .map((file) => [file, undefined]),
    );
    expect(problemsAfter(edits)).toContainEqual(
      expect.objectContaining({
        file: FILE,
        wrong: expect.stringContaining('"sla-sheet"'),
        mend: expect.stringContaining('retired'),
      }),
    );
  });

  test('content without a code is told', () => {
    const edits = {
      'owners.yaml': (text: string) => text,
      'roles.yaml': (text: string) => text.replace(/^- id: /m, '- id: new-'),
    };
    expect(problemsAfter(edits)).toContainEqual(
      expect.objectContaining({ file: FILE, field: 'role', wrong: expect.stringContaining('no code yet') }),
    );
  });

  test('a new name for an id must lead somewhere', () => {
    const edits = withRegistry((registry) => {
      list(registry).entries.push({ id: 'old-name', state: 'renamed', to: 'nowhere' });
      list(registry).length += 1;
    });
    expect(problemsAfter(edits)).toContainEqual(
      expect.objectContaining({ file: FILE, wrong: expect.stringContaining('"nowhere"') }),
    );
  });
});

describe('new ids', () => {
  test('go to the end; no earlier code moves, and the revision grows', () => {
    const live = liveIds(sources);
    const grown = withNewIds(sources.registry, { ...live, asset: new Set([...live.asset, 'new-one']) });
    expect(grown.asset.entries.slice(0, -1)).toEqual(sources.registry.asset.entries);
    expect(grown.asset.entries.at(-1)).toEqual({ id: 'new-one', state: 'live' });
    expect(grown.asset.length).toBe(grown.asset.entries.length);
    expect(grown.revision).toBe(sources.registry.revision + 1);
  });

  test('where there are none, nothing changes', () => {
    expect(withNewIds(sources.registry, liveIds(sources))).toBe(sources.registry);
  });

  test('a site without a registry gets a whole one', () => {
    const { sources: bare } = checkContent(edited({ [FILE]: undefined }));
    const registry = withNewIds(bare.registry, liveIds(bare));
    expect(checkContent(new Map([...sound, [FILE, JSON.stringify(registry)]])).problems).toEqual([]);
  });
});
