import type { Table, TableRow } from './paper-parts.ts';
import type { CellFact, PaperFacts, RequirementFact } from './paper-facts.ts';
import type { PaperTableName } from './paper-template.ts';

/** `columns`: of a sheet, what the other side fills in. */
export function tableOf(
  kind: Exclude<PaperTableName, 'security-kit'>,
  columns: readonly string[],
  facts: PaperFacts,
): Table {
  switch (kind) {
    case 'matrix':
      return matrix(facts);
    case 'must-sheet':
    case 'nice-sheet':
      return requirementSheet(kind, columns, facts.requirements);
    case 'question-sheet':
      return questionSheet(columns, facts);
  }
}

/** One column for each option that is not out; one row for each requirement, must-haves first. */
function matrix({ options, requirements }: PaperFacts): Table {
  const shown = options.filter(({ state }) => state !== 'out');
  const rows = [...ofNeed(requirements, 'must'), ...ofNeed(requirements, 'nice')];
  return {
    kind: 'table',
    head: ['requirement', 'weight', ...shown.map(({ name }) => ({ text: name }))],
    rows: rows.map(({ id, text, weight, cells }) => ({
      cells: [text, weight, ...shown.map((option) => cellText(cells.get(option.id)))],
      source: { kind: 'requirement', id },
    })),
  };
}

function cellText(cell: CellFact | undefined): string {
  if (cell === undefined) return '';
  return [cell.fit, cell.proof, cell.text].filter((text) => text !== '').join(' · ');
}

function requirementSheet(
  kind: 'must-sheet' | 'nice-sheet',
  columns: readonly string[],
  requirements: readonly RequirementFact[],
): Table {
  const wanted = kind === 'must-sheet' ? 'must' : 'nice';
  const letter = wanted === 'must' ? 'M' : 'G';
  const listed = ofNeed(requirements, wanted);
  // A column that holds nothing takes the room of the answers.
  const hasMarks = listed.some(({ passMark }) => passMark !== '');
  const rows = listed.map(({ id, text, passMark }, index): TableRow => ({
    cells: [`${letter}${index + 1}`, text, ...(hasMarks ? [passMark] : []), ...columns.map(() => '')],
    source: { kind: 'requirement', id },
  }));
  const marks = hasMarks ? (['pass-mark'] as const) : [];
  return { kind: 'table', head: ['number', 'requirement', ...marks, ...texts(columns)], rows };
}

/** What the other side can answer and has not, for it to answer. */
function questionSheet(columns: readonly string[], { questions }: PaperFacts): Table {
  const open = [...questions.values()].filter(({ isOpen, isForSupplier }) => isOpen && isForSupplier);
  const rows = open.map(({ id, text }, index): TableRow => ({
    cells: [`Q${index + 1}`, text, ...columns.map(() => '')],
    source: { kind: 'question', id },
  }));
  return { kind: 'table', head: ['number', 'question', ...texts(columns)], rows };
}

function ofNeed(
  requirements: readonly RequirementFact[],
  wanted: RequirementFact['need'],
): readonly RequirementFact[] {
  return requirements.filter(({ need }) => need === wanted);
}

function texts(columns: readonly string[]): Table['head'] {
  return columns.map((text) => ({ text }));
}
