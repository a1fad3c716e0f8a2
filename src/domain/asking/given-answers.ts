import type { Option } from '../answers/answer-book.ts';
import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { Proof } from '../journal/answer-events.ts';
import { PROOFS } from '../journal/answer-events.ts';
import type { EventBody } from '../journal/event.ts';
import { tookField, valueOf } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { AnswerLink } from '../link/answer-link.ts';
import { LINK_PROOFS } from '../link/answer-link.ts';
import type { QuestionLink } from '../link/question-link.ts';
import { codeNames } from '../plan/code-names.ts';
import type { AssetId, OptionId, QuestionId } from '../shared/brand.ts';
import { linesOf } from './asked.ts';

/** `changed`: it was taken in or left, and says something else now. */
export type Decision = 'new' | 'in' | 'left' | 'changed';

/** One answer that came back, beside what was asked. */
export interface GivenLine {
  readonly place: number;
  /** What was asked; empty where this build knows neither the question nor the words. */
  readonly asked: string;
  /** Undefined: it can be read, but belongs to no question of this site. */
  readonly question: QuestionId | undefined;
  /** The option it is about, if the purchase still has one of that name. */
  readonly option: OptionId | undefined;
  readonly optionName: string;
  readonly text: string;
  readonly asset: AssetId | undefined;
  readonly proof: Proof;
  readonly decision: Decision;
}

/** What came back, as the buyer of this journey sees it. `asked`: the questions, if this browser holds them. */
export function givenLines(
  local: LocalCatalogue,
  view: JourneyView,
  options: readonly Option[],
  answers: AnswerLink,
  asked: QuestionLink | undefined,
): readonly GivenLine[] {
  const named = codeNames(local);
  const lines = asked === undefined ? [] : linesOf(local, asked);
  const isOurs = answers.pack === local.codes.pack;
  return answers.answers.map(({ place, code, text = '', asset, proof }) => {
    const line = lines[place];
    const question = line?.question ?? (code === undefined || !isOurs ? undefined : named.question(code));
    const optionName = line?.option ?? '';
    const given = {
      place,
      asked: line?.text ?? (question === undefined ? '' : (local.texts.questions.get(question) ?? question)),
      question,
      option: options.find(({ name }) => name !== '' && name === optionName)?.id,
      optionName,
      text,
      asset: asset === undefined || !isOurs ? undefined : named.asset(asset),
      proof: PROOFS.find((one) => one === LINK_PROOFS[proof ?? -1]) ?? 'written',
    };
    return { ...given, decision: decisionOf(valueOf(view, tookField(answers.id, place)), given) };
  });
}

const IN = 'in ';
const LEFT = 'left ';

type Said = Pick<GivenLine, 'text' | 'asset'>;

/** What was decided on is kept with the decision: the same answer sent again is no news, another one is. */
function said({ text, asset }: Said): string {
  return asset === undefined ? text : [text, asset].join('\n');
}

function decisionOf(kept: string, given: Said): Decision {
  if (kept === '') return 'new';
  if (kept === IN + said(given)) return 'in';
  return kept === LEFT + said(given) ? 'left' : 'changed';
}

/**
 * Takes an answer in: as an answer of the purchase, whose source is who sent it, in place of an earlier one from there. One
 * to the buyer's own words belongs to no question, so only the decision is kept with it.
 */
export function takeInBodies(
  view: JourneyView,
  id: string,
  from: string,
  given: GivenLine,
): readonly EventBody[] {
  const { place, question, option, text, asset, proof } = given;
  const decided: EventBody = { kind: 'set', field: tookField(id, place), value: IN + said(given) };
  if (question === undefined || text === '') return [decided];
  const before = (view.answers.get(question) ?? []).filter(
    (one) => one.source === from && one.option === option,
  );
  return [
    {
      kind: 'answer',
      question,
      ...(option === undefined ? {} : { option }),
      text,
      ...(from === '' ? {} : { source: from }),
      ...(asset === undefined ? {} : { asset }),
      proof,
      over: before.map((one) => one.id),
    },
    decided,
  ];
}

export function leaveBody(id: string, given: GivenLine): EventBody {
  return { kind: 'set', field: tookField(id, given.place), value: LEFT + said(given) };
}
