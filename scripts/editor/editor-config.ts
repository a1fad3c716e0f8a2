import { checkContent } from '../../src/content-model/load-content.ts';
import type { ContentFiles } from '../../src/content-model/content-files.ts';
import { EDITOR_FILES, type EditorFile } from './editor-files.ts';
import { SOURCE } from './editor-format.ts';
import { fieldsOf, type Choice, type Field, type Knowledge } from './field.ts';
import { hintsOf } from './schema-hints.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Where what is saved goes: a git host, or without one only the folder of this machine that a writer opens. */
export interface Backend {
  readonly name: string;
  readonly [option: string]: unknown;
}

export interface EditorSetup {
  readonly config: Readonly<Record<string, unknown>> & { readonly collections: readonly Collection[] };
  /** The shape of each kind of file, by the name of its format. */
  readonly shapes: Readonly<Record<string, Shape>>;
}

export interface Collection {
  readonly name: string;
  readonly format?: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly {
    readonly name: string;
    readonly file: string;
    readonly format: string;
    readonly fields: readonly Field[];
  }[];
  readonly [option: string]: unknown;
}

const hidden: Field = { name: SOURCE, label: SOURCE, widget: 'hidden' };
const CLOSED = { create: false, delete: false, duplicate: false, extension: 'yaml' } as const;
const TEXTS = { create: false, delete: false, duplicate: false, extension: 'mdx', format: 'raw' } as const;

/** Fields whose ids are chosen from a list; all others are typed. */
function idsIn(files: ContentFiles): ReadonlyMap<string, readonly Choice[]> {
  const { sources } = checkContent(files);
  const named = (items: readonly { readonly id: string; readonly name: { readonly ja: string } }[]) =>
    items.map(({ id, name }) => ({ label: `${name.ja} · ${id}`, value: id }));
  const questions = sources.questions.map(({ id, text }) => ({ label: `${text.ja} · ${id}`, value: id }));
  const assets = [...sources.assets].map(([id, { title }]) => ({ label: `${title.ja} · ${id}`, value: id }));
  const roles = named(sources.roles);
  const { motions, accountTypes, segments } = sources.processes;
  return new Map([
    ['phases', named(sources.phases)],
    ['jobs', named(sources.jobs)],
    ['roles', roles],
    ['answers', questions],
    ['prerequisites', assets],
    ['motions', named(motions)],
    ['accountTypes', named(accountTypes)],
    ['segments', named(segments)],
    ['assets', assets],
    ['asset', assets],
    ['job', named(sources.jobs)],
    ['concern', named(sources.concerns)],
  ]);
}

/** `type` and `owner` mean something else in other files. */
function idsOfAssets(files: ContentFiles): ReadonlyMap<string, readonly Choice[]> {
  const { sources } = checkContent(files);
  const named = (items: readonly { readonly id: string; readonly name: { readonly ja: string } }[]) =>
    items.map(({ id, name }) => ({ label: `${name.ja} · ${id}`, value: id }));
  return new Map([
    ['type', named(sources.assetTypes)],
    ['owner', named(sources.owners)],
  ]);
}

/** The field that names an entry; where there is none, the name of its file does. */
function titleOf({ schema }: EditorFile): { identifier_field?: string } {
  const shape = shapeOf(schema);
  const name = shape.kind === 'object' ? ['title', 'name'].find((it) => it in shape.members) : undefined;
  return name === undefined ? {} : { identifier_field: `${name}.ja` };
}

const formatOf = ({ name }: EditorFile) => `content-${name}`;

/** The configuration of Sveltia CMS for a content folder; `at` is the path of that folder in its repository. */
export function editorSetup(
  files: ContentFiles,
  at: string,
  backend: Backend,
  languages: readonly string[],
): EditorSetup {
  const ids = idsIn(files);
  const known = (it: EditorFile): Knowledge => ({
    hints: hintsOf(it.from),
    idsFor: it.name === 'assets' ? new Map([...ids, ...idsOfAssets(files)]) : ids,
  });
  const fields = (it: EditorFile) => [...fieldsOf(shapeOf(it.schema), known(it)), hidden];
  const folders = EDITOR_FILES.filter(({ file }) => file.includes('{id}')).map((it): Collection => {
    const [folder = '', rest = ''] = it.file.split('/{id}');
    return {
      name: it.name,
      label: it.label,
      folder: `${at}/${folder}`,
      path: `{{slug}}${rest.replace('.yaml', '')}`,
      format: formatOf(it),
      ...CLOSED,
      ...titleOf(it),
      summary: '{{slug}}',
      fields: fields(it),
    };
  });
  const texts = ['assets', 'guides', 'pages'].flatMap((folder) =>
    languages.map((language): Collection => ({
      name: `${folder}-${language}`,
      label: `${folder} · ${language}.mdx`,
      folder: `${at}/${folder}`,
      path: `{{slug}}/${language}`,
      ...TEXTS,
      summary: '{{slug}}',
      fields: [{ name: 'body', label: 'MDX', widget: 'text' }],
    })),
  );
  const model: Collection = {
    name: 'model',
    label: 'モデル · Model',
    files: EDITOR_FILES.filter(({ file }) => !file.includes('{id}')).map((it) => ({
      name: it.name,
      label: it.label,
      file: `${at}/${it.file}`,
      format: formatOf(it),
      fields: fields(it),
    })),
  };
  return {
    config: {
      load_config_file: false,
      backend,
      media_folder: 'public/media',
      public_folder: '/media',
      show_preview_links: false,
      editor: { preview: false },
      collections: [...folders, ...texts, model],
    },
    shapes: Object.fromEntries(EDITOR_FILES.map((it) => [formatOf(it), shapeOf(it.schema)])),
  };
}
