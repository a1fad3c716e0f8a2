import { STAY, type AnswerBook, type Option, type Requirement } from '~/domain/answers/answer-book.ts';
import type { SheetRow } from '~/domain/answers/supplier-sheet.ts';
import { FITS, GREATEST_WEIGHT, NEEDS, OPTION_STATES } from '~/domain/journal/answer-events.ts';
import type { NewEvent } from '~/domain/journal/event.ts';
import { toId, type OptionId, type RequirementId, type RoleId } from '~/domain/shared/brand.ts';
import { factsIn, textIn } from '~/kit/answer-fields.ts';
import { randomHex } from '~/state/writer.ts';

/** What the forms of the page say, as events. Undefined where there is nothing to keep. */
export function optionIn(form: FormData, option: OptionId): NewEvent | undefined {
  const name = textIn(form, 'name');
  const why = textIn(form, 'why');
  const state = OPTION_STATES.find((one) => one === textIn(form, 'state')) ?? 'in';
  if (name === '' && option !== STAY) return undefined;
  return { kind: 'option', option, name, state, ...(why === '' ? {} : { why }) };
}

export function withoutOption({ id }: Option): NewEvent {
  return { kind: 'option', option: id, name: '', state: 'in' };
}

export function requirementIn(form: FormData, given: Requirement | undefined): NewEvent | undefined {
  const text = textIn(form, 'text');
  const role = textIn(form, 'role');
  const passMark = textIn(form, 'passMark');
  const weight = Number(textIn(form, 'weight'));
  if (text === '') return undefined;
  return {
    kind: 'requirement',
    requirement: given?.id ?? newRequirementId(),
    text,
    need: NEEDS.find((one) => one === textIn(form, 'need')) ?? 'nice',
    weight: Number.isInteger(weight) ? Math.min(Math.max(0, weight), GREATEST_WEIGHT) : 1,
    ...(role === '' ? {} : { role: toId<RoleId>(role) }),
    ...(passMark === '' ? {} : { passMark }),
    ...(given?.starter === undefined ? {} : { starter: given.starter }),
  };
}

export function withoutRequirement({ id }: Requirement): NewEvent {
  return { kind: 'requirement', requirement: id, text: '', need: 'nice', weight: 0 };
}

/** The answer of one cell; it replaces all that stood there when it was opened. */
export function cellIn(
  form: FormData,
  book: AnswerBook,
  requirement: RequirementId,
  option: OptionId,
): NewEvent | undefined {
  const fit = FITS.find((one) => one === textIn(form, 'fit'));
  const text = textIn(form, 'text');
  if (fit === undefined && text === '') return undefined;
  return {
    kind: 'answer',
    requirement,
    option,
    text,
    ...(fit === undefined ? {} : { fit }),
    ...factsIn(form),
    over: book.cell(requirement, option).map(({ id }) => id),
  };
}

export function withoutAnswers(book: AnswerBook, requirement: RequirementId, option: OptionId): NewEvent {
  return {
    kind: 'answer',
    requirement,
    option,
    text: '',
    over: book.cell(requirement, option).map(({ id }) => id),
  };
}

/** What a supplier filled in, under the supplier's name. It counts as said, and stands beside what is there. */
export function sheetBodies({ id, name }: Option, rows: readonly SheetRow[]): readonly NewEvent[] {
  return rows
    .filter(({ news }) => news !== 'same')
    .map(({ requirement, answer: { fit, text, source } }) => ({
      kind: 'answer',
      requirement: requirement.id,
      option: id,
      text,
      ...(fit === undefined ? {} : { fit }),
      ...(source === undefined ? {} : { source }),
      proof: 'said',
      by: name,
      over: [],
    }));
}

export function newOptionId(): OptionId {
  return toId<OptionId>(randomHex(4));
}

export function newRequirementId(): RequirementId {
  return toId<RequirementId>(randomHex(4));
}
