import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { backendOf } from '../../scripts/editor/backend.ts';
import { editorSetup } from '../../scripts/editor/editor-config.ts';
import { EDITOR_FILES } from '../../scripts/editor/editor-files.ts';
import { fieldsOf, type Field } from '../../scripts/editor/field.ts';
import { hintsOf } from '../../scripts/editor/schema-hints.ts';
import { shapeOf } from '../../scripts/editor/shape.ts';
import { readContentFolder } from '../../src/content-model/read-content-folder.ts';
import { keysAt } from '../../src/content-model/schema-keys.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = readContentFolder(path.join(root, 'content'));
const setup = editorSetup(files, 'content', backendOf(undefined), ['ja', 'en']);
const knowing = { hints: new Map<string, string>(), idsFor: new Map() };

interface Found {
  readonly path: string;
  readonly field: Field;
}

const childrenOf = (field: Field): readonly Field[] => {
  const { fields, field: single } = field as { fields?: readonly Field[]; field?: Field };
  return fields ?? (single ? [single] : []);
};

const allFields = (fields: readonly Field[], at = ''): Found[] =>
  fields.flatMap((field) => [
    { path: `${at}${field.name}`, field },
    ...allFields(childrenOf(field), `${at}${field.name}.`),
  ]);

/** The fields of a kind of file, by its name. */
const fieldsFor = (name: string): readonly Field[] => {
  const model = setup.config.collections.flatMap((it) => it.files ?? []).find((it) => it.name === name);
  return model?.fields ?? setup.config.collections.find((it) => it.name === name)?.fields ?? [];
};

/** Names of members at every depth of a schema, by the reader that the content check uses for its advice. */
function missing(schema: z.core.$ZodType, fields: readonly Field[], at: readonly PropertyKey[]): string[] {
  return keysAt(schema, at).flatMap((key) => {
    const field = fields.find(({ name }) => name === key);
    if (!field) return [[...at, key].join('.')];
    // Records and lists are one step deeper; what is edited as YAML has no fields of its own.
    const isKeyed = childrenOf(field).some(({ name }) => name === 'key') && childrenOf(field).length === 2;
    const inner = isKeyed ? childrenOf(childrenOf(field)[1] ?? field) : childrenOf(field);
    if (inner.length === 0) return [];
    const steps = field.widget === 'list' ? [...at, key, isKeyed ? 'any' : 0] : [...at, key];
    return missing(schema, inner, steps);
  });
}

describe('every field of every schema has a widget', () => {
  test.each(EDITOR_FILES.map((it) => [it.name, it] as const))('%s', (name, { schema }) => {
    const fields = fieldsFor(name);
    const [first] = fields;
    const isList = first?.name === 'entries';
    // The questions of a quiz are of two kinds: each is edited as YAML, whole.
    const isYaml = isList && childrenOf(first)[0]?.hint === 'YAML';
    expect(isYaml).toBe(name === 'quizzes');
    if (!isYaml) expect(missing(schema, isList ? childrenOf(first) : fields, isList ? [0] : [])).toEqual([]);
    expect(keysAt(schema, isList ? [0] : [])).not.toEqual([]);
  });

  test('a member that is added to a schema gets a field by itself', () => {
    const more = z.strictObject({ title: z.string(), added: z.boolean().default(false) });
    expect(fieldsOf(shapeOf(more), knowing).map(({ name }) => name)).toEqual(['title', 'added']);
  });

  test('a kind of value without a widget is an error that says what to do', () => {
    expect(() => shapeOf(z.strictObject({ at: z.date() }))).toThrow('scripts/editor/shape.ts');
  });

  test('all YAML files of the content are of a kind that the editor knows', () => {
    const known = EDITOR_FILES.map(({ file }) => new RegExp(`^${file.replace('{id}', '[^/]+')}$`));
    const yaml = [...files.keys()].filter(
      (file) => file.endsWith('.yaml') && !file.startsWith('words/') && !file.startsWith('public/'),
    );
    expect(yaml.length).toBeGreaterThan(100);
    expect(yaml.filter((file) => !known.some((it) => it.test(file)))).toEqual([]);
  });
});

describe('the widget fits', () => {
  const asset = new Map(allFields(fieldsFor('assets')).map((it) => [it.path, it.field]));

  test.each([
    ['title', 'object'],
    ['title.ja', 'text'],
    ['form', 'select'],
    ['phases', 'list'],
    ['phases.phases', 'select'],
    ['work.minutes', 'number'],
    ['sample', 'boolean'],
    ['reviewedOn', 'datetime'],
    ['owner', 'select'],
  ])('%s is a %s', (name, widget) => {
    expect(asset.get(name)?.widget).toBe(widget);
  });

  test('bounds, choices, defaults and comments of the schema are those of the field', () => {
    expect(asset.get('work.minutes')).toMatchObject({ min: 5, max: 2400 });
    expect(asset.get('work.people')).toMatchObject({ min: 1, max: 20, value_type: 'int', default: 1 });
    expect(asset.get('answers')).toMatchObject({ min: 1 });
    expect(fieldsFor('kits').find(({ name }) => name === 'assets')).toMatchObject({ min: 1, max: 10 });
    expect(asset.get('form')?.['options']).toEqual(['practical', 'prescriptive', 'proof']);
    expect(asset.get('state')).toMatchObject({ default: 'published', required: false });
    expect(asset.get('work')?.hint).toBe(hintsOf('asset-schema').get('work'));
    expect(asset.get('work')?.hint).toContain("by the editors' estimate");
  });

  test('every id that the content has in a field with choices is one of them', () => {
    const offered = (name: string) =>
      new Set((asset.get(name)?.['options'] as { value: string }[]).map(({ value }) => value));
    expect(offered('phases.phases')).toContain('evaluation');
    expect(offered('answers.answers')).toContain('service-levels');
    expect(offered('prerequisites.prerequisites')).toContain('sla-sheet');
    expect(offered('type')).toContain('reference');
  });
});

test('Sveltia CMS has every widget and every option that the configuration uses', () => {
  const { definitions } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
  ) as { definitions: Record<string, { properties?: Record<string, { const?: string }> }> };
  const known = new Map<string, Set<string>>();
  for (const { properties } of Object.values(definitions)) {
    const widget = properties?.['widget']?.const;
    if (widget === undefined || !properties) continue;
    known.set(widget, new Set([...(known.get(widget) ?? []), ...Object.keys(properties)]));
  }
  const used = EDITOR_FILES.flatMap(({ name }) => allFields(fieldsFor(name)));
  const unknown = used.flatMap(({ field }) =>
    Object.keys(field)
      .filter((option) => known.get(field.widget)?.has(option) !== true)
      .map((option) => `${field.widget}: ${option}`),
  );
  expect(used.length).toBeGreaterThan(300);
  expect([...new Set(unknown)]).toEqual([]);
});

describe('where the editor saves', () => {
  test.each([
    ['github:company/guides@main', { name: 'github', repo: 'company/guides', branch: 'main' }],
    ['gitlab:group/sub/guides', { name: 'gitlab', repo: 'group/sub/guides' }],
    [
      'gitea:company/guides@main {"base_url":"https://git.example.com"}',
      { name: 'gitea', repo: 'company/guides', branch: 'main', base_url: 'https://git.example.com' },
    ],
  ])('%s', (given, backend) => {
    expect(backendOf(given)).toEqual(backend);
  });

  test('without a host there is a backend that no one can sign in to by a host', () => {
    expect(backendOf(undefined)).toEqual(backendOf(''));
    expect(backendOf(undefined)).toMatchObject({ auth_methods: ['token'] });
  });

  test.each(['svn:company/guides', 'company/guides', 'github:'])(
    '%s is refused with the way to write it',
    (given) => {
      expect(() => backendOf(given)).toThrow('write it like github:company/guides@main');
    },
  );
});
