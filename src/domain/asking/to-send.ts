import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import { draftField, valueOf } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { AnswerLink, GivenAnswer } from '../link/answer-link.ts';
import { LINK_PROOFS } from '../link/answer-link.ts';
import { LINK_LANGUAGES } from '../link/plan-link.ts';
import type { AskedQuestion, QuestionLink } from '../link/question-link.ts';
import { LAST_SEQ } from '../link/receipt.ts';
import type { AssetId, QuestionId, RoleId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';

/** What a buyer chose to ask. */
export interface QuestionsToSend {
  /** 16 hex digits. */
  readonly id: string;
  readonly day: DayNumber;
  readonly language: (typeof LINK_LANGUAGES)[number];
  readonly questions: readonly QuestionId[];
  /** What to add to a question. */
  readonly lines: ReadonlyMap<QuestionId, string>;
  /** Questions in the buyer's own words. */
  readonly own: readonly string[];
  /** The option all of them are about; empty: none. */
  readonly option: string;
  readonly planId?: string;
  readonly role?: RoleId;
  readonly label: string;
  readonly name: string;
  readonly note: string;
}

export function questionLinkOf(local: LocalCatalogue, asked: QuestionsToSend): QuestionLink {
  const { codes, catalogue } = local;
  const about = asked.option === '' ? {} : { option: 0 };
  const chosen = asked.questions.flatMap((id): readonly AskedQuestion[] => {
    const question = catalogue.questions.get(id);
    const line = asked.lines.get(id) ?? '';
    return question === undefined ? [] : [{ code: question.code, ...about, ...textPart('line', line) }];
  });
  const own = asked.own.filter((line) => line.trim() !== '').map((line) => ({ ...about, line }));
  const role = asked.role === undefined ? -1 : codes.roles.indexOf(asked.role);
  return {
    pack: codes.pack,
    day: asked.day,
    id: asked.id,
    language: LINK_LANGUAGES.indexOf(asked.language),
    ...(asked.planId === undefined ? {} : { planId: asked.planId }),
    questions: [...chosen, ...own],
    options: asked.option === '' ? [] : [asked.option],
    ...(role < 0 ? {} : { role }),
    ...textPart('label', asked.label),
    ...textPart('name', asked.name),
    ...textPart('note', asked.note),
    unknown: [],
  };
}

/** Who answers, and when. */
export interface AnswersToSend {
  readonly writer: string;
  readonly seq: number;
  readonly day: DayNumber;
  readonly name: string;
  readonly note: string;
}

/** The answers written so far to the questions of a link; one without a text and an asset is none. */
export function answerLinkOf(
  local: LocalCatalogue,
  view: JourneyView,
  { id, pack, questions }: QuestionLink,
  sent: AnswersToSend,
): AnswerLink {
  const answers = questions.flatMap(({ code }, place): readonly GivenAnswer[] => {
    const draft = (part: 'text' | 'asset' | 'proof') => valueOf(view, draftField(id, place, part)).trim();
    const asset = local.catalogue.assets.get(toId<AssetId>(draft('asset')))?.code;
    const proof = LINK_PROOFS.findIndex((one) => one === draft('proof'));
    if (draft('text') === '' && asset === undefined) return [];
    return [
      {
        place,
        ...(code === undefined ? {} : { code }),
        ...textPart('text', draft('text')),
        ...(asset === undefined ? {} : { asset }),
        ...(proof < 0 ? {} : { proof }),
      },
    ];
  });
  return {
    pack,
    day: sent.day,
    id,
    writer: sent.writer,
    seq: Math.min(Math.max(1, sent.seq), LAST_SEQ),
    answers,
    ...textPart('name', sent.name),
    ...textPart('note', sent.note),
    unknown: [],
  };
}

/** No field where nothing was written. */
function textPart<Name extends string>(name: Name, text: string): Readonly<Partial<Record<Name, string>>> {
  const part: Partial<Record<Name, string>> = {};
  if (text.trim() !== '') part[name] = text;
  return part;
}
