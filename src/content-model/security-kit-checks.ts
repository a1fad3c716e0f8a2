import type { ContentProblem } from './problem.ts';
import { idsOf, type ReferenceCheck } from './reference-check.ts';
import type { KitFramework } from './security-kit-schemas.ts';
import { kitFile, kitQuestionsFile, type SecurityKitSources } from './security-kit-sources.ts';

const TIERS = kitFile('tiers');

/** Every code a framework has. */
export function codesOfFramework({ series, codes }: KitFramework): ReadonlySet<string> {
  const counted = series.flatMap(({ prefix, from, to }) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${prefix}${from + index}`),
  );
  return new Set([...counted, ...codes.map(({ code }) => code)]);
}

/** The rows of the matrix are the kinds of data, its columns how long the work can wait. */
function checkMatrix({ tiers: file }: SecurityKitSources, check: ReferenceCheck, problems: ContentProblem[]) {
  const known = new Set(file.tiers.map(({ tier }) => String(tier)));
  check.known({ file: TIERS, field: 'matrix' }, 'kind of data', Object.keys(file.matrix), idsOf(file.data));
  for (const { id } of file.data) {
    const field = `matrix.${id}`;
    const row = file.matrix[id];
    check.known({ file: TIERS, field }, 'tier', (row ?? []).map(String), known);
    if (row?.length === file.criticality.length) continue;
    problems.push({
      file: TIERS,
      field,
      wrong: `it has ${row?.length ?? 0} tiers for ${file.criticality.length} kinds of criticality`,
      mend: 'give one tier for each entry of "criticality", in the same order',
    });
  }
}

/** What a tier promises is what the files hold: tier n holds all questions of the tiers below it. */
function checkCounts({ tiers: file, questions }: SecurityKitSources, problems: ContentProblem[]): void {
  for (const { tier, questions: promised } of file.tiers) {
    const held = questions.filter((question) => question.tier <= tier).length;
    if (held === promised) continue;
    problems.push({
      file: TIERS,
      field: `tiers.${tier}.questions`,
      wrong: `it promises ${promised} questions, but the files hold ${held} of tier ${tier} or below`,
      mend: 'add or remove questions, change their "tier", or correct the number',
    });
  }
}

/** Every question stands once, belongs to a tier, and points to codes that exist. */
export function checkSecurityKit(
  kit: SecurityKitSources,
  check: ReferenceCheck,
  problems: ContentProblem[],
): void {
  const asked = [
    ...kit.questions.map((question) => ({ question, file: kitQuestionsFile(question.area) })),
    ...kit.aiQuestions.map((question) => ({ question, file: kitFile('ai-questions') })),
  ];
  check.unique(
    kitFile('areas'),
    kit.areas.map(({ id }) => id),
  );
  check.unique(
    kitFile('frameworks'),
    kit.frameworks.map(({ id }) => id),
  );
  check.unique(
    kitFile('questions/*'),
    asked.map(({ question }) => question.id),
  );
  checkMatrix(kit, check, problems);
  checkCounts(kit, problems);
  const tiers = new Set(kit.tiers.tiers.map(({ tier }) => String(tier)));
  const codes = new Map(kit.frameworks.map((framework) => [framework.id, codesOfFramework(framework)]));
  for (const { question, file } of asked) {
    const field = `${question.id}.maps`;
    if ('tier' in question)
      check.known({ file, field: `${question.id}.tier` }, 'tier', [String(question.tier)], tiers);
    check.known({ file, field }, 'framework', Object.keys(question.maps), idsOf(kit.frameworks));
    for (const [framework, wanted] of Object.entries(question.maps)) {
      const known = codes.get(framework);
      if (known) check.known({ file, field: `${field}.${framework}` }, `code of ${framework}`, wanted, known);
    }
  }
}
