import { AnswerBook, STAY, type Option } from '~/domain/answers/answer-book.ts';
import type { Estimate } from '~/domain/journal/answer-events.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { toId, type AssetId, type OptionId, type QuestionId } from '~/domain/shared/brand.ts';
import type { SheetAnswer, ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { today } from '~/state/clock.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

export interface TypedFigure {
  readonly tool: string;
  readonly input: string;
  readonly estimate: Estimate;
  /** Empty takes the number back. */
  readonly value: string;
  readonly source: string;
}

/** False where the browser could not keep it. */
export function keepNumber({ source, ...number }: TypedFigure, text: string): boolean {
  const body = { kind: 'number', ...number } as const;
  return recordWithUndo(journeyForMarks(), text, source === '' ? body : { ...body, source }).length > 0;
}

/** Takes all numbers of a tool back, as one thing to undo. */
export function clearNumbers(view: JourneyView, tool: string, text: string): void {
  const given = [...view.numbers.values()].filter((number) => number.tool === tool && number.value !== '');
  if (given.length === 0) return;
  const bodies = given.map(({ input, estimate }) => ({
    kind: 'number' as const,
    tool,
    input,
    estimate,
    value: '',
  }));
  recordWithUndo(journeyForMarks(), text, ...bodies);
}

/** The suppliers that an answer may be about. */
export function optionsIn(view: JourneyView): readonly Option[] {
  return new AnswerBook(view, today()).options.filter(({ id, state }) => id !== STAY && state !== 'out');
}

/** The answers that a tool gave to a question, for one option, or for all where it is empty. */
export function answersOf(
  view: JourneyView,
  { asset }: ToolSheet,
  { question }: SheetAnswer,
  option: string,
): readonly Answer[] {
  const answers = new AnswerBook(view, today()).answersTo(toId<QuestionId>(question));
  return answers.filter((answer) => answer.asset === asset && (answer.option ?? '') === option);
}

/** Records the sentence as the answer, in place of the one that the tool gave before; those of others stay. */
export function useAsAnswer(
  sheet: ToolSheet,
  answer: SheetAnswer,
  sentence: string,
  chosen: string,
  text: string,
): void {
  const option = answer.ofOption ? chosen : '';
  recordWithUndo(journeyForMarks(), text, {
    kind: 'answer',
    question: toId<QuestionId>(answer.question),
    text: sentence,
    source: sheet.title,
    asset: toId<AssetId>(sheet.asset),
    over: answersOf($shownView.get(), sheet, answer, option).map(({ id }) => id),
    ...(option === '' ? {} : { option: toId<OptionId>(option) }),
  });
}
