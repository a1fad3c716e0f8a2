import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ContentFiles, NoText } from '~/content-model/content-files.ts';
import { checkContent, liveIds } from '~/content-model/load-content.ts';
import type { ContentProblem } from '~/content-model/problem.ts';
import { readContentFolder } from '~/content-model/read-content-folder.ts';
import { newRegistry, withNewIds } from '~/content-model/registry.ts';

/** The site's own content, as it is. */
export const whole: ContentFiles = readContentFolder(
  fileURLToPath(new URL('../../../content', import.meta.url)),
);

/** The text of a file that has one. */
export function textOf(files: ContentFiles, file: string): string {
  const text = files.get(file);
  if (typeof text !== 'string') throw new Error(`no text in ${file}`);
  return text;
}

/** The one problem that an edit must bring about. */
export function onlyProblemAfter(edits: Edits): ContentProblem {
  const problems = problemsAfter(edits);
  expect(problems).toHaveLength(1);
  return problems[0]!;
}

/** A text cut to what the check asks for; parsing the long ones is what takes time. */
function shortened(file: string, text: string): string {
  if (!file.endsWith('.mdx')) return text;
  const sections = text.match(/<QuestionSection id="[^"]+"/g) ?? [];
  const questions = sections.map((section) => `${section} />`).join('\n\n');
  return [
    '<ShortAnswer>\n\n- one\n- two\n\n</ShortAnswer>',
    ...(text.includes('<Fact') ? ['A fact: <Fact id="supplier" />.'] : []),
    `<Section id="questions" title="x">\n\n${questions}\n\n</Section>`,
    '<NotAnswered>\n\n- x\n\n</NotAnswered>\n',
  ].join('\n\n');
}

const KEPT = /^assets\/(sla-sheet|contract-guide|requirements-checklist|rfp-template)\//;
const NAME_ASSETS = ['order-flow/lesson.yaml', 'lessons.yaml', 'renewal.yaml'];
const ANSWERS_ALL = 'assets/contract-guide/asset.yaml';
/** The one tool that is kept, on the page of the asset that answers everything. */
const TOOL = 'tools/roi-tco.yaml';

/** The references of a model file, all to an asset that stays. */
function withKeptAssets(text: string): string {
  return (
    text
      .replaceAll(/\basset: [a-z-]+/g, 'asset: sla-sheet')
      .replaceAll(/\bassets: \[.*\]/g, 'assets: [sla-sheet]')
      // The short texts hold no templates, so nothing can name a field of one.
      .replaceAll(/\basset: sla-sheet, block: [a-z-]+, field: [a-z0-9-]+, /g, '')
  );
}

/** A site with four assets, one of which answers everything and has a tool. */
function cut(files: ContentFiles): ContentFiles {
  const isKept = (file: string) =>
    file.startsWith('assets/') ? KEPT.test(file) : file === TOOL || !file.startsWith('tools/');
  const kept = [...files].filter(([file]) => isKept(file));
  const small = new Map(
    kept.map(([file, text]) => [file, typeof text === 'string' ? shortened(file, text) : text]),
  );
  const { sources } = checkContent(new Map([...small].filter(([file]) => file !== 'registry.json')));
  const all = sources.questions.map(({ id }) => id).join(', ');
  small.set(ANSWERS_ALL, textOf(small, ANSWERS_ALL).replace(/answers: .*/, `answers: [${all}]`));
  small.set(TOOL, textOf(small, TOOL).replace(/^asset: .*/m, 'asset: contract-guide'));
  const named = [...small.keys()].filter((file) => /^(papers|kits)\//.test(file));
  for (const file of [...NAME_ASSETS, ...named]) small.set(file, withKeptAssets(textOf(small, file)));
  small.set('registry.json', JSON.stringify(withNewIds(newRegistry(7), liveIds(sources))));
  return small;
}

/** What the tests break: the site's own content with few assets and short texts, so that a check takes no time. */
export const sound: ContentFiles = cut(whole);

/** What one edit changes: the new text of a file; undefined removes it. */
export type Edits = Readonly<Record<string, ((text: string) => string | NoText) | undefined>>;

/** Replaces one piece of text that must be there, so that a test cannot pass by having changed nothing. */
export function replace(piece: string | RegExp, by: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(piece, by);
    if (changed === text) throw new Error(`nothing to replace: ${String(piece)}`);
    return changed;
  };
}

/** Puts a piece of MDX behind the first component, which is the short answer. */
export function insert(piece: string): (text: string) => string {
  return replace(/\n<\/ShortAnswer>\n/, `\n</ShortAnswer>\n\n${piece}\n`);
}

export function edited(edits: Edits): ContentFiles {
  const files = new Map(sound);
  for (const [file, edit] of Object.entries(edits)) {
    if (edit) files.set(file, edit(files.has(file) ? textOf(sound, file) : ''));
    else files.delete(file);
  }
  return files;
}

export function problemsAfter(edits: Edits): readonly ContentProblem[] {
  return checkContent(edited(edits)).problems;
}
