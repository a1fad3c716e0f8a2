import { STAY } from '~/domain/answers/answer-book.ts';
import { numberKey } from '~/domain/journal/book-registers.ts';
import { ESTIMATES } from '~/domain/journal/answer-events.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { planOf } from '~/domain/steps/plan-registers.ts';
import { scheduleOf } from '~/domain/steps/schedule.ts';
import { figureText, grouped } from '~/domain/tools/figure-text.ts';
import { answerText, optionName } from '~/kit/answer-text.ts';
import { bookWords } from '~/kit/book-words.ts';
import { recordsIn } from '~/kit/data-records.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { planContentIn } from '~/kit/plan-content.ts';
import { nameOf } from '~/state/names.ts';
import { transferWords } from './words.ts';

type Row = readonly string[];

/** What the answer book holds beside answers to questions: options, requirements with their cells, numbers, the plan. */
export function bookRows(locale: Locale, journey: Journey): readonly Row[] {
  return [
    ...optionRows(locale, journey),
    ...requirementRows(locale, journey),
    ...numberRows(locale, journey),
    ...stepRows(locale, journey),
  ];
}

/** Cells in the order of the head; what a row has nothing for stays empty. */
function row(what: string, title: string, state: string, rest: Partial<Record<Place, string>>): Row {
  return [what, '', title, state, rest.owner ?? '', '', rest.when ?? '', rest.answer ?? ''];
}

type Place = 'owner' | 'when' | 'answer';

function optionRows(locale: Locale, { answers }: Journey): readonly Row[] {
  const { csv, optionStates } = transferWords[locale];
  // "Stay as we are" is always one of them, and says something only beside others.
  if (answers.options.every(({ id, state }) => id === STAY && state === 'in')) return [];
  return answers.options.map(({ id, state, why }) =>
    row(csv.option, optionName(locale, answers, id), optionStates[state], { answer: why }),
  );
}

function requirementRows(locale: Locale, { answers }: Journey): readonly Row[] {
  const { csv, weighed } = transferWords[locale];
  const { needs } = bookWords[locale];
  return answers.requirements.map(({ id, text, need, weight, role }) =>
    row(csv.requirement, text, weighed(needs[need], weight), {
      owner: role === undefined ? '' : nameOf.role(role),
      answer: answers.options
        .flatMap((option) => answers.cell(id, option.id))
        .map((answer) => answerText(locale, answers, answer))
        .join('\n'),
    }),
  );
}

/** One row for each input; its names stand on the page that lists the numbers too. */
function numberRows(locale: Locale, { view: { numbers } }: Journey): readonly Row[] {
  const { csv, estimates } = transferWords[locale];
  const tools = new Map(
    recordsIn(dataOf('tools')?.dataset['tools']).map((tool) => [tool.text('id'), tool] as const),
  );
  const kept = [...numbers.values()].filter(({ value }) => value !== '');
  return [...new Set(kept.map(({ tool, input }) => `${tool}\n${input}`))].map((key) => {
    const [id = '', input = ''] = key.split('\n');
    const tool = tools.get(id);
    const place = tool?.texts('inputs')?.indexOf(input) ?? -1;
    const unit = tool?.texts('units')?.[place];
    const label = tool?.texts('labels')?.[place] ?? input;
    const figures = ESTIMATES.flatMap((estimate) => {
      const value = numbers.get(numberKey(id, input, estimate))?.value ?? '';
      if (value === '') return [];
      return [`${estimates[estimate]} ${unit === undefined ? grouped(value) : figureText(value, unit)}`];
    });
    return row(csv.number, `${tool?.text('title') ?? id} · ${label}`, '', { answer: figures.join('\n') });
  });
}

function stepRows(locale: Locale, { view }: Journey): readonly Row[] {
  const { csv, steps } = transferWords[locale];
  const place = dataOf('steps') ?? document.createElement('div');
  const { templates, holidays } = planContentIn(place);
  const plan = planOf(view, templates, holidays);
  const placings = scheduleOf(plan);
  return plan.steps.map(({ id, title, side, state, doneWhen }) => {
    const placing = placings.get(id);
    return row(csv.step, title === '' ? id : title, steps.states[state], {
      owner: steps.sides[side],
      when: placing?.kind === 'day' ? formatDay(locale, placing.day) : '',
      answer: doneWhen,
    });
  });
}

/** The server writes the names of calculators and of steps once into the page, where they are listed. */
function dataOf(name: 'tools' | 'steps'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-${name}]`);
}
