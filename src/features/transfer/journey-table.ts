import { levelOf } from '~/domain/journal/view.ts';
import { formatMoment } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { transferWords } from './words.ts';
import type { JourneyState } from '~/state/coverage-store.ts';

/** A journey as the rows of a table: each question with its state, then each content asset that something is known of. */
export function journeyTable(locale: Locale, journey: JourneyState): readonly (readonly string[])[] {
  const { csv } = transferWords[locale];
  const head = [csv.what, csv.phase, csv.title, csv.state, csv.owner, csv.concern, csv.when];
  return [head, ...questionRows(locale, journey), ...assetRows(locale, journey)];
}

function questionRows(locale: Locale, { catalogue, texts, states, view }: JourneyState): string[][] {
  const t = transferWords[locale];
  return [...states].map(([id, state]) => {
    const question = catalogue.questions.get(id);
    const mark = view.questions.get(id);
    return [
      t.csv.question,
      question === undefined ? '' : (texts.phases.get(question.phase) ?? question.phase),
      texts.questions.get(id) ?? id,
      t.states[state],
      question === undefined ? '' : (texts.roles.get(question.owner) ?? question.owner),
      question === undefined ? '' : (texts.concerns.get(question.concern) ?? question.concern),
      mark === undefined ? '' : formatMoment(locale, mark.at),
    ];
  });
}

function assetRows(locale: Locale, { catalogue, texts, view }: JourneyState): string[][] {
  const t = transferWords[locale];
  return [...view.assets].map(([id, evidence]) => {
    const phases = catalogue.assets.get(id)?.phases ?? [];
    const marks = [...evidence.sent, ...evidence.opened, ...evidence.told, ...evidence.read];
    const at = marks.at(-1)?.at;
    return [
      t.csv.asset,
      phases.map((phase) => texts.phases.get(phase) ?? phase).join(' / '),
      texts.assets.get(id) ?? id,
      t.levels[levelOf(evidence)],
      '',
      '',
      at === undefined ? '' : formatMoment(locale, at),
    ];
  });
}
