import { html, nothing, type TemplateResult } from 'lit/html.js';
import { atom } from 'nanostores';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, freshPage, put, wordsOf } from '../../tests/support/journey-page.ts';
import { translateLikeABrowser, type Translator } from '../../tests/support/translate-page.ts';
import { define } from './define.ts';
import { draw } from './draw.ts';
import { DrawnElement } from './drawn-element.ts';

interface State {
  readonly done: number;
  readonly all: number;
  readonly note?: string;
  readonly names?: readonly string[];
}
const START: State = { done: 3, all: 5, note: 'Soon', names: ['One', 'Two'] };
const $state = atom(START);

class SbTestPanel extends DrawnElement {
  protected override stores() {
    return [$state];
  }

  protected override draw(): TemplateResult {
    const { done, all, note, names = [] } = $state.get();
    return html`<p class="count">
        ${done} of ${all} done, <strong>${note}</strong>, ${note ?? nothing} at last
      </p>
      <ul>
        ${names.map((name) => html`<li>${name} here</li>`)}
      </ul>
      ${done === 0 ? html`<p>Nothing is done.</p>` : nothing}
      <details>
        <summary>More</summary>
        <a href="#more">More</a>
        <input /><button type="button">Press ${done}</button>
      </details>`;
  }
}
define('sb-test-panel', SbTestPanel);

async function panel(): Promise<HTMLElement> {
  const page = put('<sb-test-panel>Served words</sb-test-panel>');
  await drawn();
  return page;
}

beforeEach(() => {
  freshPage();
  $state.set(START);
});

describe.each<Translator>(['wrap', 'rebuild'])('on a page that a browser translates (%s)', (translator) => {
  test('the words shown are the current ones after every change', async () => {
    const page = await panel();
    translateLikeABrowser(page, translator);
    expect(wordsOf(page)).toBe('3 of 5 done, Soon, Soon at last One hereTwo here More More Press 3');
    const steps: readonly (readonly [State, string])[] = [
      [{ ...START, done: 4 }, '4 of 5 done, Soon, Soon at last One hereTwo here More More Press 4'],
      [{ ...START, names: ['Two'] }, '3 of 5 done, Soon, Soon at last Two here More More Press 3'],
      [{ done: 0, all: 1 }, '0 of 1 done, , at last Nothing is done. More More Press 0'],
      [START, '3 of 5 done, Soon, Soon at last One hereTwo here More More Press 3'],
    ];
    for (const [state, words] of steps) {
      $state.set(state);
      await drawn();
      expect(wordsOf(page)).toBe(words);
    }
  });

  test('what somebody typed, opened or has the focus in stays', async () => {
    const page = await panel();
    const input = page.querySelector('input')!;
    page.querySelector('details')!.open = true;
    input.value = 'half a na';
    input.focus();
    translateLikeABrowser(page, translator);
    input.focus();
    $state.set({ ...START, done: 4 });
    await drawn();
    expect(wordsOf(page.querySelector('.count'))).toContain('4 of 5 done');
    expect(page.querySelector('input')).toBe(input);
    expect(input.value).toBe('half a na');
    expect(page.querySelector('details')!.open).toBe(true);
    expect(document.activeElement).toBe(input);
  });
});

test('a link of the server that has the focus hands it to the drawn link to the same place', async () => {
  const page = put('<sb-test-panel><a href="#one">One</a> <a href="#more">More</a></sb-test-panel>');
  const [, served] = page.querySelectorAll('a');
  served!.focus();
  await drawn();
  expect(served!.isConnected).toBe(false);
  expect(document.activeElement?.getAttribute('href')).toBe('#more');
});

test('a drawing inside another one is left to itself', async () => {
  const inner = document.createElement('p');
  const outer = put('<section></section>');
  const both = (words: string) =>
    draw(
      html`<h2>${words}</h2>
        ${inner}`,
      outer,
    );
  both('Outer');
  draw('Inner', inner);
  await drawn();
  translateLikeABrowser(outer);
  draw('Inner again', inner);
  both('Outer again');
  expect(wordsOf(outer)).toBe('Outer again Inner again');
  draw('Inner at last', inner);
  await drawn();
  both('Outer at last');
  expect(wordsOf(outer)).toBe('Outer at last Inner at last');
});

test('an element inside a drawing may write its own content', async () => {
  const page = put('<section></section>');
  const show = (words: string) =>
    draw(
      html`<h2>${words}</h2>
        <x-own>Nobody</x-own>`,
      page,
    );
  show('First');
  translateLikeABrowser(page);
  for (const name of ['Ms Abe', 'Mr Ito']) {
    page.querySelector('x-own')!.textContent = name;
    await drawn();
    show(`After ${name}`);
    expect(wordsOf(page)).toBe(`After ${name} ${name}`);
  }
});

test('what an extension of the browser adds stays', async () => {
  const page = await panel();
  page.querySelector('ul')!.after(document.createElement('extension-button'));
  $state.set({ ...START, done: 4 });
  await drawn();
  expect(wordsOf(page.querySelector('.count'))).toContain('4 of 5 done');
  expect(page.querySelector('extension-button')).not.toBeNull();
});
