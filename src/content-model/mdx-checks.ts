import type { ComponentUse, MdxDocument } from './mdx-document.ts';
import { COMPONENTS, type IdKind } from './mdx-vocabulary.ts';
import type { ContentProblem } from './problem.ts';

/** Ids that a component may name, by kind. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string>>>;

const WHERE: Readonly<Record<IdKind, string>> = {
  question: 'content/questions/',
  asset: 'content/assets/',
  phase: 'content/buying-phases.yaml',
  role: 'content/roles.yaml',
  term: 'content/glossary.yaml',
  fact: 'content/sample-supplier.yaml',
  figure: 'content/figures.yaml',
  clause: 'content/clauses/',
  'law date': 'content/law-dates.yaml',
};

function nearest(wanted: string, known: ReadonlySet<string>): string {
  const parts = new Set(wanted.split('-'));
  const score = (candidate: string) => candidate.split('-').filter((part) => parts.has(part)).length;
  const best = [...known].sort((a, b) => score(b) - score(a))[0];
  return best !== undefined && score(best) > 0 ? ` (did you mean "${best}"?)` : '';
}

/** The sentence for an id that does not exist. */
export function unknownId(
  kind: IdKind,
  wanted: string,
  known: ReadonlySet<string>,
): Pick<ContentProblem, 'wrong' | 'mend'> {
  return {
    wrong: `unknown ${kind} "${wanted}"`,
    mend: `use an id that stands in ${WHERE[kind]}${nearest(wanted, known)}`,
  };
}

function checkUse(use: ComponentUse, file: string, known: KnownIds, problems: ContentProblem[]): void {
  const at = { file, line: use.line, field: `<${use.name}>` };
  const rule = COMPONENTS[use.name];
  if (!rule) {
    problems.push({
      ...at,
      wrong: 'unknown component',
      mend: `use one of: ${Object.keys(COMPONENTS).join(', ')}`,
    });
    return;
  }
  for (const name of rule.required) {
    if (!use.attributes.get(name)?.trim())
      problems.push({ ...at, wrong: `"${name}" is missing`, mend: `add ${name}="…"` });
  }
  const allowed = new Set([...rule.required, ...(rule.optional ?? [])]);
  for (const name of use.attributes.keys()) {
    if (!allowed.has(name)) {
      problems.push({
        ...at,
        wrong: `unknown attribute "${name}"`,
        mend: `use: ${[...allowed].join(', ') || 'none'}`,
      });
    }
  }
  if (rule.inside && !(use.parent !== undefined && rule.inside.includes(use.parent))) {
    problems.push({
      ...at,
      wrong: 'stands in the wrong place',
      mend: `put it inside <${rule.inside.join('> or <')}>`,
    });
  }
  for (const [attribute, kind] of Object.entries(rule.refers ?? {})) {
    const wanted = use.attributes.get(attribute);
    if (wanted !== undefined && !known[kind].has(wanted))
      problems.push({ ...at, ...unknownId(kind, wanted, known[kind]) });
  }
  if (use.name === 'Ref' && use.attributes.size !== 1) {
    problems.push({
      ...at,
      wrong: 'a Ref names one target',
      mend: 'give exactly one of asset, clause, phase, question, role',
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
      mend: 'say in each caption what this table is about',
    });
  }
  captions.add(caption);
}

/** Components, attributes, places, references and anchors of one file. */
export function checkDocument(document: MdxDocument, known: KnownIds, problems: ContentProblem[]): void {
  const seen = new Set<string>();
  const captions = new Set<string>();
  for (const use of document.uses) {
    checkUse(use, document.file, known, problems);
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
        wrong: 'this id stands twice in the file',
        mend: 'give each its own id (in both languages)',
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

/** The two languages of one text must have the same components, ids and numbers of items, in the same order. */
export function checkTwins(en: MdxDocument, ja: MdxDocument, problems: ContentProblem[]): void {
  const a = outline(en);
  const b = outline(ja);
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const left = a[index];
    const right = b[index];
    if (left?.text === right?.text) continue;
    problems.push({
      file: ja.file,
      line: right?.line ?? b.at(-1)?.line ?? 1,
      wrong: `the Japanese has ${right?.text ?? 'nothing more'} where the English (line ${left?.line ?? a.at(-1)?.line ?? 1}) has ${left?.text ?? 'nothing more'}`,
      mend: 'make both languages use the same components in the same order, with the same ids and numbers of items',
    });
    return;
  }
}
