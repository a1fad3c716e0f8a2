import type { ContentSources } from './content-sources.ts';
import type { ContentProblem } from './problem.ts';

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
      mend: 'remove one of these prerequisites, so that a reader can begin somewhere',
    });
  }
}

function checkAnswers(sources: ContentSources, problems: ContentProblem[]): void {
  const answered = new Set(
    [...sources.assets.values()]
      .filter((asset) => asset.audience === 'buyer')
      .flatMap((asset) => asset.answers),
  );
  for (const question of sources.questions) {
    if (answered.has(question.id)) continue;
    problems.push({
      file: `questions/${question.phase}.yaml`,
      field: question.id,
      wrong: 'no asset for buyers answers this question',
      mend: 'add its id to "answers" of an asset that does, or write one',
    });
  }
}

function checkGuides(sources: ContentSources, problems: ContentProblem[]): void {
  const phases = new Set(sources.phases.map((phase) => phase.id));
  for (const phase of sources.phases) {
    const twins = sources.guideTexts.get(phase.id);
    if (!twins) {
      problems.push({
        file: `guides/${phase.id}/`,
        wrong: 'this buying phase has no guide',
        mend: 'write guides/<phase>/en.mdx and ja.mdx',
      });
    }
    for (const document of [twins?.en, twins?.ja]) {
      if (!document) continue;
      const sections = document.uses.filter((use) => use.name === 'QuestionSection');
      const here = new Set(sections.map((use) => use.attributes.get('id')));
      for (const question of sources.questions) {
        if (question.phase !== phase.id || here.has(question.id)) continue;
        problems.push({
          file: document.file,
          field: question.id,
          wrong: 'the guide has no section for this question of its phase',
          mend: `add <QuestionSection id="${question.id}">…</QuestionSection>`,
        });
      }
    }
  }
  for (const name of sources.guideTexts.keys()) {
    if (phases.has(name)) continue;
    problems.push({
      file: `guides/${name}/`,
      wrong: `"${name}" is no buying phase`,
      mend: 'rename the folder to the id of a phase',
    });
  }
}

function checkAssetShape(sources: ContentSources, problems: ContentProblem[]): void {
  for (const twins of sources.assetTexts.values()) {
    for (const document of [twins.en, twins.ja]) {
      if (!document) continue;
      if (document.first !== 'ShortAnswer') {
        problems.push({
          file: document.file,
          line: 1,
          wrong: 'an asset opens with the answer in short',
          mend: 'begin with <ShortAnswer>…</ShortAnswer>',
        });
      }
      if (document.last !== 'NotAnswered') {
        problems.push({
          file: document.file,
          wrong: 'an asset ends with what it did not answer',
          mend: 'end with <NotAnswered>…</NotAnswered>',
        });
      }
    }
  }
  for (const [name, asset] of sources.assets) {
    if (asset.sample) continue;
    const twins = sources.assetTexts.get(name);
    for (const document of [twins?.en, twins?.ja]) {
      const fact = document?.uses.find((use) => use.name === 'Fact');
      if (!document || !fact) continue;
      problems.push({
        file: document.file,
        line: fact.line,
        wrong: 'a fact of the sample supplier stands in an asset that is not marked as sample',
        mend: `set "sample: true" in assets/${name}/asset.yaml, or say it without the fact`,
      });
    }
  }
}

/** Nothing is left unanswered, every phase has its guide, and a reader can begin somewhere. */
export function checkContentCoverage(sources: ContentSources, problems: ContentProblem[]): void {
  checkAnswers(sources, problems);
  checkGuides(sources, problems);
  checkAssetShape(sources, problems);
  checkCycles(sources, problems);
}
