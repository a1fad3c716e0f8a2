import { parseDocument, type Document } from 'yaml';
import { SPOKEN, type Locale } from '../../../src/kit/locales.ts';
import type { ContentFiles } from '../../../src/content-model/content-files.ts';
import { checkContent, liveIds } from '../../../src/content-model/load-content.ts';
import { newRegistry, REGISTRY_FILE, withNewIds } from '../../../src/content-model/registry.ts';
import { SITE_FILE } from '../../../src/content-model/site-schema.ts';
import { skeleton } from '../new/asset.ts';
import { textOf } from '../new/kind.ts';

type InLanguages = Readonly<Partial<Record<Locale, string>>>;

/** Whose content it becomes. */
export interface Adopter {
  /** The name of the site. */
  readonly name: InLanguages;
  /** The supplier that it speaks for. */
  readonly company: InLanguages;
  /** The languages of the site, and in each of them: */
  readonly languages: readonly Locale[];
  readonly address: string;
  readonly pack: number;
  /** The day of the adoption: 2026-11-22. */
  readonly today: string;
}

/** What becomes of the files: path → new text; undefined removes the file. */
export type Adoption = ReadonlyMap<string, string | undefined>;

const SUPPLIER_FILE = 'supplier.yaml';
const OWNERS_FILE = 'owners.yaml';
/** A calculator and the asset it stands in: one of a sample page works with the prices of the sample. */
const TOOL = /^tools\/[^\n]*\n[\s\S]*?^asset: ([a-z-]+)$/m;
const SAMPLE_OWNER = 'sample-supplier';
const OWNER = 'supplier';

const written = (document: Document) => document.toString({ lineWidth: 0 });

function siteFile(files: ContentFiles, { name, address, languages }: Adopter): string {
  const document = parseDocument(textOf(files, SITE_FILE));
  document.set('address', address);
  document.set('name', document.createNode(name, { flow: true }));
  document.set('languages', document.createNode(languages, { flow: true }));
  return written(document);
}

/** The facts of the sample go, all but the name, which is the adopter's. */
function supplierFile(files: ContentFiles, { company }: Adopter): string {
  const document = parseDocument(textOf(files, SUPPLIER_FILE));
  document.set('sample', false);
  document.set('facts', document.createNode({ supplier: company, 'supplier-short': { ...company } }));
  return written(document);
}

const EDITORS: Readonly<Record<Locale, (company: string) => string>> = {
  en: (company) => `${company}, editors`,
  ja: (company) => `${company}編集担当`,
};

function ownersFile(files: ContentFiles, { company, languages }: Adopter): string {
  const named = (make: (locale: Locale) => string) =>
    languages.map((locale) => `${locale}: ${JSON.stringify(make(locale))}`).join(', ');
  const of = (locale: Locale) => company[locale] ?? '';
  return [
    '# Who answers for a text. Shown on its page.',
    `- { id: editors, name: { ${named((locale) => EDITORS[locale](of(locale)))} } }`,
    `- { id: ${OWNER}, name: { ${named(of)} } }`,
    ...textOf(files, OWNERS_FILE)
      .split('\n')
      .filter((line) => line.startsWith('- ') && !/\bid: (editors|sample-supplier)\b/.test(line)),
    '',
  ].join('\n');
}

/** A page that was written for the sample becomes a draft to write anew: title, questions and place stay. */
function emptied(text: string, today: string): string {
  const document = parseDocument(text);
  document.delete('sample');
  document.delete('work');
  document.set('state', 'draft');
  for (const field of [['reviewedOn'], ['updatedOn', 'en'], ['updatedOn', 'ja']])
    document.setIn(field, today);
  return written(document);
}

/** Makes the content of this repository that of a company: what is neutral stays, what the sample supplier says goes. */
export function adoptionOf(files: ContentFiles, adopter: Adopter): Adoption {
  const { sources } = checkContent(files);
  const changed = new Map<string, string | undefined>([
    [SITE_FILE, siteFile(files, adopter)],
    [SUPPLIER_FILE, supplierFile(files, adopter)],
    [OWNERS_FILE, ownersFile(files, adopter)],
  ]);
  for (const [id, { sample, summary, owner }] of sources.assets) {
    const file = `assets/${id}/asset.yaml`;
    const text = textOf(files, file);
    const own = owner === SAMPLE_OWNER ? text.replace(/^owner: .*$/m, `owner: ${OWNER}`) : text;
    if (own !== text) changed.set(file, own);
    if (!sample) continue;
    for (const other of files.keys()) if (other.startsWith(`assets/${id}/`)) changed.set(other, undefined);
    changed.set(file, emptied(own, adopter.today));
    // In a language that is to come as well: then only what the company has written itself is asked for in it.
    for (const locale of SPOKEN) changed.set(`assets/${id}/${locale}.mdx`, skeleton(locale, summary[locale]));
  }
  for (const [file, text] of files) {
    const owner = typeof text === 'string' ? TOOL.exec(`${file}\n${text}`)?.[1] : undefined;
    if (owner !== undefined && sources.assets.get(owner)?.sample === true) changed.set(file, undefined);
  }
  const registry = withNewIds(newRegistry(adopter.pack), liveIds(sources));
  changed.set(REGISTRY_FILE, `${JSON.stringify(registry, null, 2)}\n`);
  return changed;
}

/** The content after the adoption. */
export function adopted(files: ContentFiles, adoption: Adoption): ContentFiles {
  const next = new Map(files);
  for (const [file, text] of adoption) {
    if (text === undefined) next.delete(file);
    else next.set(file, text);
  }
  return next;
}
