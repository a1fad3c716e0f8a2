import { textsIn, type ContentSources } from './content-sources.ts';
import { nearest } from './did-you-mean.ts';
import { factsInProse, type MdxDocument } from './mdx-document.ts';
import type { ContentProblem } from './problem.ts';
import type { Explained } from './registry-check.ts';

/** Follows prerequisites from one asset; returns the way round, if it comes back to itself. */
function cycleFrom(start: string, sources: ContentSources): string[] | undefined {
  const visit = (name: string, way: readonly string[]): string[] | undefined => {
    for (const next of sources.assets.get(name)?.prerequisites ?? []) {
      if (next === start) return [...way, next];
      if (way.includes(next)) continue;
      const found = visit(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(start, [start]);
}

function checkCycles(sources: ContentSources, problems: ContentProblem[]): void {
  const reported = new Set<string>();
  for (const name of sources.assets.keys()) {
    if (reported.has(name)) continue;
    const cycle = cycleFrom(name, sources);
    if (!cycle) continue;
    for (const member of cycle) reported.add(member);
    problems.push({
      file: `assets/${name}/asset.yaml`,
      field: 'prerequisites',
      wrong: `a circle: ${cycle.join(' → ')}`,
      fix: 'remove one of these prerequisites, so that a reader can begin somewhere',
    });
  }
}

function checkAnswers(sources: ContentSources, explained: Explained, problems: ContentProblem[]): void {
  // An asset that could not be read may answer any question.
  if ([...sources.unread].some((file) => file.endsWith('/asset.yaml'))) return;
  const answered = new Set(
    [...sources.assets.values()]
      .filter((asset) => asset.audience === 'buyer')
      .flatMap((asset) => asset.answers),
  );
  for (const question of sources.questions) {
    if (answered.has(question.id) || explained.has('question', question.id)) continue;
    problems.push({
      file: `questions/${question.phase}.yaml`,
      field: question.id,
      wrong: 'no asset for buyers answers this question',
      fix: 'add its id to "answers" of an asset that does, or write one',
    });
  }
}

/** The sections of a guide are the questions of its phase. One that stands in one language only is told by its twin. */
function checkSections(
  texts: readonly MdxDocument[],
  phase: string,
  { questions }: ContentSources,
  explained: Explained,
  problems: ContentProblem[],
): void {
  const here = new Set(
    texts.flatMap(({ uses }) =>
      uses.filter(({ name }) => name === 'QuestionSection').map(({ attributes }) => attributes.get('id')),
    ),
  );
  const [first] = texts;
  for (const { id, phase: home } of questions) {
    if (!first || home !== phase || here.has(id) || explained.has('question', id)) continue;
    problems.push({
      file: first.file,
      field: id,
      wrong: `the guide has no section for the question "${id}" of its phase`,
      fix: `add <QuestionSection id="${id}">…</QuestionSection> in both languages`,
    });
  }
}

function checkGuides(
  sources: ContentSources,
  sound: ReadonlySet<string>,
  explained: Explained,
  problems: ContentProblem[],
): void {
  if (sources.unread.has('buying-phases.yaml')) return;
  const phases = new Set(sources.phases.map((phase) => phase.id));
  const strange = new Set([...sources.guideTexts.keys()].filter((name) => !phases.has(name)));
  for (const { id } of sources.phases) {
    const twins = sources.guideTexts.get(id);
    if (twins) {
      const texts = textsIn(twins);
      const usable = texts.filter(({ file }) => sound.has(file));
      checkSections(usable, id, sources, explained, problems);
      continue;
    }
    if (explained.has('phase', id)) continue;
    const meant = nearest(id, strange);
    if (meant === undefined) {
      problems.push({
        file: `guides/${id}/`,
        wrong: 'this buying phase has no guide',
        fix: `write guides/${id}/en.mdx and ja.mdx`,
      });
    } else {
      strange.delete(meant);
      problems.push({
        file: `guides/${meant}/`,
        wrong: `"${meant}" is no buying phase`,
        fix: `rename the folder to "${id}"`,
      });
    }
  }
  for (const name of strange) {
    if (explained.has('phase', name)) continue;
    problems.push({
      file: `guides/${name}/`,
      wrong: `"${name}" is no buying phase`,
      fix: 'rename the folder to the id of a phase, or remove it',
    });
  }
}

function checkAssetShape(
  sources: ContentSources,
  sound: ReadonlySet<string>,
  problems: ContentProblem[],
): void {
  for (const twins of sources.assetTexts.values()) {
    for (const document of textsIn(twins)) {
      if (!sound.has(document.file)) continue;
      if (document.first !== 'ShortAnswer') {
        problems.push({
          file: document.file,
          line: 1,
          wrong: 'an asset opens with the answer in short',
          fix: 'begin with <ShortAnswer>…</ShortAnswer>',
        });
      }
      if (document.last !== 'NotAnswered') {
        problems.push({
          file: document.file,
          wrong: 'an asset ends with what it did not answer',
          fix: 'end with <NotAnswered>…</NotAnswered>',
        });
      }
    }
  }
  // Whose facts they are cannot be told as long as their file cannot be read.
  const isSample = sources.isSampleSupplier && !sources.unread.has('supplier.yaml');
  for (const [name, asset] of sources.assets) {
    if (asset.sample || !isSample) continue;
    const twins = sources.assetTexts.get(name);
    const texts = textsIn(twins);
    const [first] = texts.flatMap((text) =>
      factsInProse(text).map(({ line }) => ({ file: text.file, line })),
    );
    if (!first) continue;
    problems.push({
      ...first,
      wrong: 'a fact of the sample supplier is used in an asset that is not marked as sample',
      fix: `put it inside <FromSupplier>, or set "sample: true" in assets/${name}/asset.yaml; a supplier that is not invented says "sample: false" in supplier.yaml`,
    });
  }
}

/** What a reader fills in, ticks or works out: more than reading. */
const WORK = new Set(['Checklist', 'TemplateBlock', 'Tool']);

/** Reading time is computed; the time that a form takes is not in its text. */
function checkWork({ assets, assetTexts }: ContentSources, problems: ContentProblem[]): void {
  for (const [name, { work }] of assets) {
    const twins = assetTexts.get(name);
    const use = textsIn(twins)
      .flatMap((text) => text.uses)
      .find((it) => WORK.has(it.name));
    if (work !== undefined || use === undefined) continue;
    problems.push({
      file: `assets/${name}/asset.yaml`,
      field: 'work',
      wrong: `there is a <${use.name}> to work with, but nothing says how long that takes`,
      fix: 'add "work: { minutes: 30 }", with "people" where it needs more than one; reading is counted by itself',
    });
  }
}

/** Nothing is left unanswered, every phase has its guide, and a reader can begin somewhere. */
export function checkContentCoverage(
  sources: ContentSources,
  sound: ReadonlySet<string>,
  explained: Explained,
  problems: ContentProblem[],
): void {
  checkAnswers(sources, explained, problems);
  checkGuides(sources, sound, explained, problems);
  checkAssetShape(sources, sound, problems);
  checkWork(sources, problems);
  checkCycles(sources, problems);
}
