import type { KnownIds } from './id-index.ts';
import type { ReferenceCheck } from './reference-check.ts';
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

/** Ids of the kit itself; nothing can be called unknown if their file could not be read. */
function inKit(what: string, name: string, ids: Iterable<string>, unread: ReadonlySet<string>): KnownIds {
  return { what, where: kitFile(name), ids: new Set(ids), complete: !unread.has(kitFile(name)) };
}

/** The rows of the matrix are the kinds of data, its columns how long the work can wait. */
function checkMatrix({ tiers: file }: SecurityKitSources, tiers: KnownIds, check: ReferenceCheck): void {
  const kinds = { ...tiers, what: 'kind of data', ids: new Set(file.data.map(({ id }) => id)) };
  check.known({ file: TIERS, field: 'matrix' }, kinds, Object.keys(file.matrix));
  for (const { id } of file.data) {
    const place = { file: TIERS, field: `matrix.${id}` };
    const row = file.matrix[id];
    check.known(place, tiers, (row ?? []).map(String));
    if (row?.length === file.criticality.length) continue;
    check.report(place, id, {
      wrong: `it has ${row?.length ?? 0} tiers for ${file.criticality.length} kinds of criticality`,
      fix: 'give one tier for each entry of "criticality", in the same order',
    });
  }
}

/** What a tier promises is what the files hold: tier n holds all questions of the tiers below it. */
function checkCounts({ tiers: file, questions }: SecurityKitSources, tiers: KnownIds, check: ReferenceCheck) {
  // A question of an unknown tier is reported as that; it counts nowhere.
  if (questions.some(({ tier }) => !tiers.ids.has(String(tier)))) return;
  for (const [index, { tier, questions: promised }] of file.tiers.entries()) {
    const held = questions.filter((question) => question.tier <= tier).length;
    if (held === promised) continue;
    check.report({ file: TIERS, field: `tiers.${index}.questions` }, '', {
      wrong: `it promises ${promised} questions, but the files hold ${held} of tier ${tier} or below`,
      fix: 'add or remove questions, change their "tier", or correct the number',
    });
  }
}

/** Every question stands once, belongs to a tier, and points to codes that exist. */
export function checkSecurityKit(
  kit: SecurityKitSources,
  unread: ReadonlySet<string>,
  check: ReferenceCheck,
): void {
  const byArea = kit.areas.flatMap(({ id }) =>
    kit.questions
      .filter(({ area }) => area === id)
      .map((question, index) => ({ question, file: kitQuestionsFile(id), index })),
  );
  const ai = kit.aiQuestions.map((question, index) => ({ question, file: kitFile('ai-questions'), index }));
  const asked = [...byArea, ...ai];
  const names = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  check.unique(kitFile('areas'), '', names(kit.areas));
  check.unique(kitFile('frameworks'), '', names(kit.frameworks));
  check.uniqueIn(asked.map(({ question: { id }, file, index }) => ({ id, file, path: [index, 'id'] })));
  const tiers = inKit(
    'tier',
    'tiers',
    kit.tiers.tiers.map(({ tier }) => String(tier)),
    unread,
  );
  const frameworks = inKit('framework', 'frameworks', names(kit.frameworks), unread);
  if (tiers.complete) checkMatrix(kit, tiers, check);
  const areAllRead = ![...unread].some((file) => file.startsWith('security-kit/'));
  if (areAllRead) checkCounts(kit, tiers, check);
  const codes = new Map(kit.frameworks.map((framework) => [framework.id, codesOfFramework(framework)]));
  for (const { question, file } of asked) {
    const field = `${question.id}.maps`;
    if ('tier' in question)
      check.known({ file, field: `${question.id}.tier` }, tiers, [String(question.tier)]);
    check.known({ file, field }, frameworks, Object.keys(question.maps));
    for (const [framework, wanted] of Object.entries(question.maps)) {
      const ids = codes.get(framework);
      const known = { ...frameworks, what: `code of ${framework}`, ids: ids ?? new Set<string>() };
      if (ids) check.known({ file, field: `${field}.${framework}` }, known, wanted);
    }
  }
}
