import { beforeEach, describe, expect, test } from 'vitest';
import '~/features/marks/sb-question-state.ts';
import './sb-answers.ts';
import './sb-answer-box.ts';
import type { EventBody, KnownEvent } from '~/domain/journal/event.ts';
import { journalOf } from '~/domain/journal/journal.ts';
import { toId } from '~/domain/shared/brand.ts';
import { mergeIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { $undoable } from '~/state/undo.ts';
import { answer, anEvent, option } from '../../../tests/domain/support/journals.ts';
import { aCatalogue, anAsset, aQuestion } from '../../../tests/domain/support/small-catalogue.ts';
import { localOf } from '../../../tests/domain/support/local-catalogue.ts';
import {
  button,
  freshPage,
  put,
  record,
  settled,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { $catalogue } from '~/state/catalogue.ts';

const local = localOf(
  aCatalogue({
    questions: [aQuestion({ id: 'why-now' }), aQuestion({ id: 'total-cost', about: 'option' })],
    assets: [anAsset({ id: 'price-guide', answers: ['total-cost'] })],
  }),
);

beforeEach(() => {
  freshPage();
  $catalogue.set(local);
});

async function row(question: string): Promise<HTMLElement> {
  const page = put(
    `<li class="question-row"><a href="#q">The question</a>
      <sb-question-state class="question-state" data-question="${question}"></sb-question-state></li>`,
  );
  await settled();
  return page;
}

function fill(page: Element, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = page.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = value;
  }
}

async function press(name: string, page: Element): Promise<void> {
  button(name, page).click();
  await settled();
}

async function submit(page: Element): Promise<void> {
  page.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await settled();
}

const textsOf = (page: Element) => [...page.querySelectorAll('.answer__text')].map(wordsOf);
const word = (page: Element) => wordsOf(page.querySelector('.rule-word__word'));
const standing = (question: string) => $shownView.get().answers.get(toId(question)) ?? [];

describe('an answer', () => {
  test('is written in a line; the question is answered, and both go with one undo', async () => {
    const page = await row('why-now');
    expect(word(page)).toBe('Open');
    await press('Write the answer', page);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    fill(page, { text: '  The law changes in April ' });
    await submit(page);
    expect(textsOf(page)).toEqual(['The law changes in April']);
    expect(word(page)).toBe('Answered');
    expect($undoable.get()?.text).toBe('Answer kept.');
    takeBack();
    await settled();
    expect(textsOf(page)).toEqual([]);
    expect(word(page)).toBe('Open');
    expect(button('Write the answer', page)).toBeTruthy();
  });

  test('without words is not kept', async () => {
    const page = await row('why-now');
    await press('Write the answer', page);
    fill(page, { text: '   ' });
    await submit(page);
    expect($shownView.get().answers.size).toBe(0);
  });

  test('carries source, proof, last day, name and content', async () => {
    const page = await row('total-cost');
    await press('Write the answer', page);
    fill(page, {
      text: 'JPY 24 million',
      source: 'Quote 2',
      proof: 'written',
      until: '2999-03-31',
      by: 'Sato',
      asset: 'price-guide',
    });
    await submit(page);
    expect(standing('total-cost')).toMatchObject([
      {
        source: 'Quote 2',
        proof: 'written',
        until: '2999-03-31',
        by: 'Sato',
        asset: 'price-guide',
        over: [],
      },
    ]);
    expect(wordsOf(page.querySelector('.answer__facts'))).toBe(
      'Proof: written · Source: Quote 2 · Holds until 31 March 2999 · By Sato',
    );
  });

  test('is edited in place, and taken away', async () => {
    record(answer('why-now', 'In April'));
    const page = await row('why-now');
    await press('Edit the answer: In April', page);
    fill(page, { text: 'In May' });
    await submit(page);
    expect(textsOf(page)).toEqual(['In May']);
    await press('Remove the answer: In May', page);
    expect(word(page)).toBe('Open');
    expect($shownView.get().answers.size).toBe(0);
  });

  test('is given up with Escape or the button, and the focus goes back', async () => {
    const page = await row('why-now');
    for (const leave of ['Escape', 'Cancel']) {
      await press('Write the answer', page);
      if (leave === 'Cancel') await press('Cancel', page);
      else
        page
          .querySelector('form')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settled();
      expect(page.querySelector('form')).toBeNull();
      expect(document.activeElement).toBe(button('Write the answer', page));
    }
    expect(localStorage).toHaveLength(0);
  });

  test('that is too long stays in the form, with a word about it', async () => {
    const page = await row('why-now');
    await press('Write the answer', page);
    fill(page, { text: 'あ'.repeat(9000) });
    await submit(page);
    expect(wordsOf(page.querySelector('[role="alert"]'))).toBe('This is too long to be kept. Shorten it.');
    expect(page.querySelector('textarea')?.value).toHaveLength(9000);
  });

  test('that has expired says so, and the question is to be checked again', async () => {
    record(answer('why-now', 'Price list', { until: '2020-03-31' }));
    const page = await row('why-now');
    expect(word(page)).toBe('To check again');
    expect(wordsOf(page.querySelector('.answer__expired'))).toBe('Held until 31 March 2020. Check it again.');
    expect(() => button('Mark as answered', page)).toThrow();
    await press('Edit the answer: Price list', page);
    fill(page, { until: '' });
    await submit(page);
    expect(word(page)).toBe('Answered');
  });
});

describe('answers of several people', () => {
  const fromFile = (n: number, body: EventBody, by?: string): KnownEvent =>
    anEvent(n, body, by === undefined ? {} : { by });

  test('stand side by side until one is chosen, whose writer stays named', async () => {
    const files = [
      fromFile(1, answer('why-now', 'In April'), 'Aoki'),
      fromFile(2, answer('why-now', 'In May'), 'Sato'),
    ];
    mergeIn(journeyForMarks(), journalOf(files));
    const page = await row('why-now');
    expect(textsOf(page)).toEqual(['In April', 'In May']);
    expect(wordsOf(page.querySelector('.answers__disputed'))).toContain('These answers differ.');
    await press('Choose this answer: In April', page);
    expect(textsOf(page)).toEqual(['In April']);
    expect(standing('why-now')).toMatchObject([{ by: 'Aoki' }]);
    takeBack();
    await settled();
    expect(textsOf(page)).toEqual(['In April', 'In May']);
  });

  test('a second answer stands beside the first', async () => {
    record(answer('why-now', 'In April'));
    const page = await row('why-now');
    await press('Write another answer', page);
    fill(page, { text: 'In May' });
    await submit(page);
    expect(textsOf(page)).toEqual(['In April', 'In May']);
  });
});

describe('an answer for one option', () => {
  test('names it, and can be moved to another', async () => {
    record(option('a1', 'Kobako'), option('b2', 'Hakoya'), option('c3', 'Out', 'out'));
    const page = await row('total-cost');
    await press('Write the answer', page);
    const names = [...page.querySelectorAll('[name="option"] option')].map(wordsOf);
    expect(names).toEqual(['For all of them', 'Kobako', 'Hakoya', 'Stay as we are']);
    fill(page, { text: '24', option: 'a1' });
    await submit(page);
    expect(textsOf(page)).toEqual(['Kobako 24']);
    expect($shownJourney.get()?.stateOf(toId('total-cost'))).toBe('received');
    await press('Edit the answer: 24', page);
    fill(page, { option: 'stay' });
    await submit(page);
    expect(textsOf(page)).toEqual(['Stay as we are 24']);
    takeBack();
    await settled();
    expect(textsOf(page)).toEqual(['Kobako 24']);
  });

  test('is not asked for where a question is about us', async () => {
    record(option('a1', 'Kobako'));
    const page = await row('why-now');
    await press('Write the answer', page);
    expect(page.querySelector('[name="option"]')).toBeNull();
  });
});
