import path from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { EDITOR_FILES } from '../../scripts/editor/editor-files.ts';
import { readForEditor, SOURCE, writeFromEditor } from '../../scripts/editor/editor-format.ts';
import { keepYaml } from '../../scripts/editor/kept-yaml.ts';
import { shapeOf, type Shape } from '../../scripts/editor/shape.ts';
import { readContentFolder } from '../../src/content-model/read-content-folder.ts';

const files = readContentFolder(path.resolve(import.meta.dirname, '../../content'));

const shapeFor = (file: string): Shape => {
  const kind = EDITOR_FILES.find((it) => new RegExp(`^${it.file.replace('{id}', '[^/]+')}$`).test(file));
  if (!kind) throw new Error(`no kind for ${file}`);
  return shapeOf(kind.schema);
};

const yamlFiles = [...files].flatMap(([file, text]) =>
  typeof text === 'string' && file.endsWith('.yaml') ? [[file, text] as const] : [],
);

const textOf = (file: string) => new Map(yamlFiles).get(file) ?? '';

/** Sveltia CMS trims what it reads before a format of ours sees it, and ends what it writes with one line break. */
const saved = (shape: Shape, content: Record<string, unknown>) =>
  `${writeFromEditor(shape, content).trim()}\n`;
const opened = (shape: Shape, text: string) => readForEditor(shape, text.trim().replaceAll(/\r\n?/g, '\n'));

/** What the form adds for what a file leaves out: empty texts, nothing, empty lists, false. */
function filled(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list') return Array.isArray(value) ? value.map((it) => filled(shape.item, it)) : [];
  if (shape.kind !== 'object') return value;
  const given = (value ?? {}) as Record<string, unknown>;
  const members = Object.entries(shape.members).map(([name, { shape: inner, fallback }]) => {
    if (name in given) return [name, filled(inner, given[name])];
    if (inner.kind === 'object') return [name, null];
    return [name, fallback ?? (inner.kind === 'list' ? [] : '')];
  });
  return { ...given, ...Object.fromEntries(members) };
}

describe('a file that is opened and saved', () => {
  test.each(yamlFiles)('%s is the same, byte for byte', (file, text) => {
    const shape = shapeFor(file);
    expect(saved(shape, opened(shape, text))).toBe(text);
  });

  test.each(yamlFiles)('%s is the same with the empty fields of the form', (file, text) => {
    const shape = shapeFor(file);
    const { [SOURCE]: source, ...form } = opened(shape, text);
    const whole = shape.kind === 'object' ? filled(shape, form) : { entries: filled(shape, form['entries']) };
    expect(saved(shape, { ...(whole as object), [SOURCE]: source })).toBe(text);
  });

  test('texts in MDX are the same, byte for byte', () => {
    const texts = [...files].filter(([file]) => file.endsWith('.mdx'));
    expect(texts.length).toBeGreaterThan(100);
    // The format "raw": trimmed when read, one line break at the end when written.
    expect(texts.filter(([, text]) => typeof text !== 'string' || `${text.trim()}\n` !== text)).toEqual([]);
  });
});

/** Every place of a value that holds no further ones. */
function leaves(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((it, index) => leaves(it, [...at, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, it]) => leaves(it, [...at, key]));
  return [[...at]];
}

function changed(value: unknown, at: readonly (string | number)[]): unknown {
  const copy: unknown = structuredClone(value);
  const owner = at
    .slice(0, -1)
    .reduce<unknown>((inner, step) => Reflect.get(inner as object, step), copy) as object;
  const last = at.at(-1) ?? '';
  const old: unknown = Reflect.get(owner, last);
  if (typeof old === 'string') Reflect.set(owner, last, `${old} "edited": # it's {so}`);
  else Reflect.set(owner, last, typeof old === 'number' ? old + 1 : !old);
  return copy;
}

const lineCount = (text: string) => text.split('\n').length;
const otherLines = (a: string, b: string) => {
  const there = b.split('\n');
  return a.split('\n').filter((line, index) => line !== there[index]).length;
};

describe('an edit of one value', () => {
  test.each(yamlFiles)('%s changes on the lines of that value only', (_, text) => {
    const value: unknown = parse(text);
    const places = leaves(value).filter((place) => place.at(-1) !== 'id');
    const some = places.filter((_place, index) => index % Math.ceil(places.length / 5) === 0);
    expect(some).not.toEqual([]);
    for (const place of some) {
      const edit = changed(value, place);
      const kept = keepYaml(text, edit);
      expect(parse(kept)).toEqual(edit);
      expect([place, lineCount(kept)]).toEqual([place, lineCount(text)]);
      expect([place, otherLines(text, kept)]).toEqual([place, 1]);
    }
  });
});

describe('an edit of a list or a record', () => {
  const text =
    '# a\nroles: [user, legal] # b\nlist:\n  # first\n  - { id: one, text: "One" }\n  - id: two\n    text: "Two"\n# end\nlast: 1\n';
  const value = parse(text) as { roles: string[]; list: { id: string; text: string }[]; last: number };

  test.each([
    [
      'an id more',
      { ...value, roles: ['user', 'legal', 'security'] },
      text.replace('legal]', 'legal, security]'),
    ],
    [
      'ids in another order',
      { ...value, roles: ['legal', 'user'] },
      text.replace('[user, legal]', '[legal, user]'),
    ],
    [
      'an entry more',
      { ...value, list: [...value.list, { id: 'three', text: 'Three' }] },
      text.replace('    text: "Two"\n', '    text: "Two"\n  - id: three\n    text: Three\n'),
    ],
    [
      'an entry less',
      { ...value, list: value.list.slice(0, 1) },
      text.replace('  - id: two\n    text: "Two"\n', ''),
    ],
    ['a member more', { ...value, more: true }, `${text}more: true\n`],
    ['a member less', { roles: value.roles, list: value.list }, text.replace('last: 1\n', '')],
  ])('%s leaves the rest and its comments', (_, edit, expected) => {
    expect(`${keepYaml(text, edit).trim()}\n`).toBe(expected);
  });

  test('entries in another order cannot be kept in place: the file is written anew and says the same', () => {
    const edit = { ...value, list: value.list.toReversed() };
    expect(keepYaml(text, edit)).toBe(stringify(edit, { lineWidth: 0 }));
  });
});

describe('what is left out', () => {
  const asset = shapeFor('assets/sla-sheet/asset.yaml');
  const text = textOf('assets/sla-sheet/asset.yaml');

  test('an optional field that is emptied goes, and one that is filled comes', () => {
    const form = opened(asset, text);
    expect(parse(saved(asset, { ...form, work: null }))).not.toHaveProperty('work');
    expect(parse(saved(asset, { ...form, publishOn: '2026-12-01' }))).toHaveProperty(
      'publishOn',
      '2026-12-01',
    );
  });

  test('a text that must be there is left empty, so that the content check names it', () => {
    const form = opened(asset, text);
    expect(parse(saved(asset, { ...form, summary: { en: '', ja: 'あ' } }))).toHaveProperty('summary', {
      en: '',
      ja: 'あ',
    });
  });

  test('what is true, false or open is open where nothing was chosen', () => {
    const tool = shapeFor('tools/ballpark.yaml');
    const form = opened(tool, textOf('tools/ballpark.yaml'));
    const [first] = form['groups'] as { inputs: Record<string, unknown>[] }[];
    expect(first?.inputs[2]).toMatchObject({ id: 'smallest', range: 'false' });
    expect(first?.inputs[0]).not.toHaveProperty('range');
  });

  test('a text in a further language is kept', () => {
    const korean = text.replace('  ja: "SLA一覧"', '  ja: "SLA一覧"\n  ko: "SLA 목록"');
    const form = opened(asset, korean);
    const edit = { ...form, title: { ...(form['title'] as object), en: 'Levels' } };
    expect(saved(asset, edit)).toBe(korean.replace('"Service level sheet"', '"Levels"'));
  });
});
