import { levelOf } from '~/domain/journal/view.ts';
import { answerText } from '~/kit/answer-text.ts';
import { formatMoment } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { bookRows } from './book-rows.ts';
import { transferWords } from './words.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { nameOf } from '~/state/names.ts';

/**
 * A journey as the rows of a table: each question with its state, what the answer book holds beside it, then each content
 * asset that something is known of.
 */
export function journeyTable(locale: Locale, journey: Journey): readonly (readonly string[])[] {
  const { csv } = transferWords[locale];
  const head = [csv.what, csv.phase, csv.title, csv.state, csv.owner, csv.concern, csv.when, csv.answer];
  return [
    head,
    ...questionRows(locale, journey),
    ...bookRows(locale, journey),
    ...assetRows(locale, journey),
  ];
}

function questionRows(locale: Locale, { catalogue, states, view, answers }: Journey): string[][] {
  const t = transferWords[locale];
  return [...states].map(([id, state]) => {
    const question = catalogue.questions.get(id);
    const mark = view.questions.get(id);
    return [
      t.csv.question,
      question === undefined ? '' : nameOf.phase(question.phase),
      nameOf.question(id),
      t.states[state],
      question === undefined ? '' : nameOf.role(question.owner),
      question === undefined ? '' : nameOf.concern(question.concern),
      mark === undefined ? '' : formatMoment(locale, mark.at),
      answers
        .answersTo(id)
        .map((answer) => answerText(locale, answers, answer))
        .join('\n'),
    ];
  });
}

function assetRows(locale: Locale, { catalogue, view }: Journey): string[][] {
  const t = transferWords[locale];
  return [...view.assets].map(([id, evidence]) => {
    const phases = catalogue.assets.get(id)?.phases ?? [];
    const marks = [...evidence.sent, ...evidence.opened, ...evidence.told, ...evidence.read];
    const at = marks.at(-1)?.at;
    return [
      t.csv.asset,
      phases.map(nameOf.phase).join(' / '),
      nameOf.asset(id),
      t.levels[levelOf(evidence)],
      '',
      '',
      at === undefined ? '' : formatMoment(locale, at),
      '',
    ];
  });
}
