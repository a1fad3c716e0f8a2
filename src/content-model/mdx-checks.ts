import { isLanguage, languageName } from '../kit/languages.ts';
import { baseName, type ContentFiles } from './content-files.ts';
import { textsIn, type ContentSources } from './content-sources.ts';
import { useOneOf } from './did-you-mean.ts';
import type { ComponentUse, MdxDocument } from './mdx-document.ts';
import { checkFiles } from './mdx-files.ts';
import { checkLinks } from './mdx-links.ts';
import { COMPONENTS } from './mdx-vocabulary.ts';
import type { ContentProblem } from './problem.ts';
import type { ReferenceCheck } from './reference-check.ts';
import { SumCheck } from './sum-checks.ts';

function checkUse(
  use: ComponentUse,
  file: string,
  references: ReferenceCheck,
  problems: ContentProblem[],
): void {
  const at = { file, line: use.line, field: `<${use.name}>` };
  const rule = COMPONENTS[use.name];
  if (!rule) {
    const fix = useOneOf(use.name, Object.keys(COMPONENTS));
    problems.push({ ...at, wrong: `unknown component <${use.name}>`, fix });
    return;
  }
  const allowed = [...rule.required, ...(rule.optional ?? [])];
  const unknown = [...use.attributes.keys()].filter((name) => !allowed.includes(name));
  for (const name of unknown) {
    const fix = allowed.length === 0 ? 'remove it' : useOneOf(name, allowed);
    problems.push({ ...at, wrong: `unknown attribute "${name}"`, fix });
  }
  // An attribute that is misspelt or has no text for its value is not missing as well.
  for (const name of unknown.length > 0 || use.isOdd ? [] : rule.required) {
    if (!use.attributes.get(name)?.trim())
      problems.push({ ...at, wrong: `"${name}" is missing`, fix: `add ${name}="…"` });
  }
  if (rule.inside && !(use.parent !== undefined && rule.inside.includes(use.parent))) {
    problems.push({
      ...at,
      wrong: 'is in the wrong place',
      fix: `put it inside <${rule.inside.join('> or <')}>`,
    });
  }
  for (const [attribute, kind] of Object.entries(rule.refers ?? {})) {
    const wanted = use.attributes.get(attribute);
    if (wanted !== undefined) references.known(at, kind, [wanted]);
  }
  if (use.name === 'Ref' && unknown.length === 0 && use.attributes.size !== 1) {
    problems.push({
      ...at,
      wrong: 'a Ref names one target',
      fix: 'give exactly one of asset, clause, phase, question, role',
    });
  }
}

/** The caption of a table makes its anchor, so it stands once in a file. */
function checkCaption(
  use: ComponentUse,
  file: string,
  captions: Set<string>,
  problems: ContentProblem[],
): void {
  const caption = use.attributes.get('caption');
  if (caption === undefined) return;
  if (captions.has(caption)) {
    problems.push({
      file,
      line: use.line,
      field: `<${use.name} caption="${caption}">`,
      wrong: 'two tables of this file have the same caption',
      fix: 'say in each caption what this table is about',
    });
  }
  captions.add(caption);
}

/** Components, attributes, places, references and anchors of one file. */
function checkDocument(document: MdxDocument, references: ReferenceCheck, problems: ContentProblem[]): void {
  const seen = new Set<string>();
  const captions = new Set<string>();
  for (const use of document.uses) {
    checkUse(use, document.file, references, problems);
    checkCaption(use, document.file, captions, problems);
    const id = use.attributes.get('id');
    const scope = COMPONENTS[use.name]?.anchor ? 'anchor' : use.name;
    if (id === undefined || COMPONENTS[use.name]?.block !== true || use.name === 'Figure') continue;
    const key = use.name === 'Field' ? `${scope}:${id}:${lastBlock(document, use)}` : `${scope}:${id}`;
    if (seen.has(key)) {
      problems.push({
        file: document.file,
        line: use.line,
        field: `<${use.name} id="${id}">`,
        wrong: 'this id is used twice in the file',
        fix: 'give each its own id (in both languages)',
      });
    }
    seen.add(key);
  }
}

function lastBlock(document: MdxDocument, use: ComponentUse): string {
  const before = document.uses.slice(0, document.uses.indexOf(use));
  return before.findLast((earlier) => earlier.name === 'TemplateBlock')?.attributes.get('id') ?? '';
}

function outline(document: MdxDocument): { readonly text: string; readonly line: number }[] {
  return document.uses
    .filter((use) => COMPONENTS[use.name]?.block)
    .map((use) => {
      const id = use.attributes.get('id');
      const parts = use.parts === '' ? '' : ` with ${use.parts}`;
      return { text: `<${use.name}${id === undefined ? '' : ` id="${id}"`}>${parts}`, line: use.line };
    });
}

const languageOf = ({ file }: MdxDocument) => {
  const code = baseName(file).replace('.mdx', '');
  return isLanguage(code) ? languageName(code, 'en') : code;
};

/** Two languages of one text must have the same components, ids and numbers of items, in the same order. */
function checkTwins(first: MdxDocument, other: MdxDocument, problems: ContentProblem[]): void {
  const a = outline(first);
  const b = outline(other);
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const left = a[index];
    const right = b[index];
    if (left?.text === right?.text) continue;
    problems.push({
      file: other.file,
      line: right?.line ?? b.at(-1)?.line ?? 1,
      wrong: `the ${languageOf(other)} has ${right?.text ?? 'nothing more'} where the ${languageOf(first)} (line ${left?.line ?? a.at(-1)?.line ?? 1}) has ${left?.text ?? 'nothing more'}`,
      fix: 'make both languages use the same components in the same order, with the same ids and numbers of items',
    });
    return;
  }
}

/**
 * Checks every text by itself, then the sound ones against their twin: what is wrong in one language is told there, not
 * also as a difference. Returns the files of the sound ones.
 */
export function checkTexts(
  files: ContentFiles,
  sources: ContentSources,
  references: ReferenceCheck,
  problems: ContentProblem[],
): ReadonlySet<string> {
  const sound = new Set<string>();
  const sums = new SumCheck(sources);
  for (const texts of [sources.assetTexts, sources.guideTexts, sources.pageTexts]) {
    for (const twins of texts.values()) {
      for (const document of textsIn(twins)) {
        const before = problems.length + references.found;
        checkDocument(document, references, problems);
        checkLinks(document, files, problems);
        checkFiles(document, files, problems);
        sums.check(document, problems);
        const isSound = problems.length + references.found === before && !sources.unread.has(document.file);
        if (isSound) sound.add(document.file);
      }
      const [first, ...others] = textsIn(twins).filter(({ file }) => sound.has(file));
      for (const other of others) if (first) checkTwins(first, other, problems);
    }
  }
  return sound;
}
