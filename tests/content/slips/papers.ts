import { replace } from '../support/broken-content.ts';
import type { Slip } from './slip.ts';

const APPROVAL = 'papers/approval.yaml';
const KIT = 'papers/security-questionnaire.yaml';
const RFP = 'papers/request-for-proposal.yaml';
const approval = (piece: string | RegExp, by: string) => ({ [APPROVAL]: replace(piece, by) });

/** Slips in the papers that are made from answers. */
export const PAPER_SLIPS: readonly Slip[] = [
  {
    did: 'a question of a paper misspelt',
    edits: approval('question: total-cost', 'question: total-costs'),
    file: APPROVAL,
    at: 'total-costs',
    field: 'sections.cost.parts.[1].question',
    wrong: 'unknown question "total-costs"',
    fix: 'did you mean "total-cost"?',
  },
  {
    did: 'a sentence without a place for the answer',
    edits: approval('"Total cost: {answer}."', '"Total cost."'),
    file: APPROVAL,
    at: 'Total cost.',
    field: 'sections.cost.parts.[1].sentence.en',
    wrong: 'does not say where the answer goes',
    fix: 'write {answer} there',
  },
  {
    did: 'a place in a sentence that nothing fills',
    edits: approval('purchase of {name}.', 'purchase of {option}.'),
    file: APPROVAL,
    at: '{option}',
    field: 'sections.request.parts.[1].sentence.en',
    wrong: 'nothing fills the place {option} of a sentence',
    fix: 'use {name}, {why}',
  },
  {
    did: 'a section of a paper twice',
    edits: approval('- id: purpose', '- id: problem'),
    file: APPROVAL,
    at: '- id: problem\n    title: { en: "Background',
    field: 'sections',
    wrong: 'the id "problem" is used twice',
    fix: 'another id',
  },
  {
    did: 'a part of a paper made from two things',
    edits: approval('- question: total-cost', '- question: total-cost\n        table: matrix'),
    file: APPROVAL,
    at: '- question: total-cost',
    field: 'sections.cost.parts.[1]',
    wrong: 'a part is made from one thing',
    fix: 'give exactly one of question, list, table',
  },
  {
    did: 'a list without a sentence',
    edits: { [RFP]: replace('- table: must-sheet', '- list: must\n      - table: must-sheet') },
    file: RFP,
    at: '- list: must',
    field: 'parts.[1]',
    wrong: 'a list has no sentence',
    fix: 'give it one, with places in braces',
  },
  {
    did: 'a sheet without columns',
    edits: {
      [RFP]: replace(/- table: question-sheet\n\s+columns:\n(\s+- \{.*\n)+/, '- table: question-sheet\n'),
    },
    file: RFP,
    at: '- table: question-sheet',
    field: 'parts.[1]',
    wrong: 'columns belong to a sheet',
    fix: 'give a sheet its columns',
  },
  {
    did: 'answers of a supplier without a field for whose',
    edits: { [KIT]: replace('  - { id: supplier, kind: option,', '  - { id: supplier,') },
    file: KIT,
    at: 'place: 3',
    field: '',
    wrong: 'the answers of one supplier stand here, but nobody can say whose',
    fix: 'add a head with kind: option',
  },
  {
    did: 'too little room for a section',
    edits: approval('room: { en: 260, ja: 120 }', 'room: { en: 260, ja: 12 }'),
    file: APPROVAL,
    at: 'ja: 12 }',
    field: 'room.ja',
    wrong: 'nothing fits there',
    fix: 'give it at least 20 characters',
  },
];
