import { beforeEach, describe, expect, test } from 'vitest';
import { record } from '../../../tests/support/browser.ts';
import './sb-question-state.ts';
import { toId } from '~/domain/shared/brand.ts';
import { aCatalogue, anAsset, aQuestion, BEFORE } from '../../../tests/domain/support/small-catalogue.ts';
import {
  button,
  drawn,
  freshBrowser,
  loadCatalogue,
  one,
  openPage,
} from '../../../tests/support/marks-page.ts';
import { translateLikeABrowser, type Translator } from '../../../tests/support/translate-page.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import { takeBack } from '~/state/undo.ts';

const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'success' }), aQuestion({ id: 'why-now', phase: BEFORE })],
  assets: [anAsset({ id: 'goal-menu', answers: ['success'] })],
});

function row(question: string): string {
  return `<li class="question-row"><p><a href="#q">What is success?</a></p>
    <sb-question-state class="question-state" data-question="${question}"></sb-question-state></li>`;
}

const word = () => one('.rule-word__word').textContent;

beforeEach(() => freshBrowser());

describe('the state of a question', () => {
  test('says nothing and keeps nothing before the catalogue has come', async () => {
    openPage(row('success'));
    await drawn();
    expect(one('sb-question-state').textContent).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  test('goes from open to answered, reopened and "not for us", and each step can be taken back', async () => {
    loadCatalogue(catalogue);
    openPage(row('success'));
    await drawn();
    expect(word()).toBe('Open');
    expect(one('sb-question-state').ariaLabel).toBe('Where we stand: What is success?');
    button('Mark as answered').click();
    await drawn();
    expect(word()).toBe('Answered');
    expect(() => button('Not for us')).toThrow();
    button('Reopen').click();
    await drawn();
    expect(word()).toBe('Reopened');
    button('Not for us').click();
    await drawn();
    expect(word()).toBe('Not for us');
    takeBack();
    await drawn();
    expect(word()).toBe('Reopened');
    button('Not for us').click();
    await drawn();
    button('It matters after all').click();
    await drawn();
    expect(word()).toBe('Open');
  });

  test('is received, not answered, once something that answers it was opened', async () => {
    loadCatalogue(catalogue);
    openPage(row('success'));
    record({ kind: 'opened', asset: toId('goal-menu'), revision: 1 });
    await drawn();
    expect(word()).toBe('Received');
    expect(button('Mark as answered')).toBeTruthy();
  });

  test('keeps the focus when a button makes room for another', async () => {
    loadCatalogue(catalogue);
    openPage(row('success'));
    await drawn();
    const skip = button('Not for us');
    skip.focus();
    skip.click();
    await drawn();
    expect(document.activeElement).toBe(button('It matters after all'));
  });

  test('the second click of a double click does not take back the first', async () => {
    loadCatalogue(catalogue);
    openPage(row('success'));
    await drawn();
    const main = button('Mark as answered');
    main.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await drawn();
    main.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await drawn();
    expect(word()).toBe('Answered');
  });

  test('says why a question is not asked, and offers no mark', async () => {
    loadCatalogue(catalogue);
    record({ kind: 'set', field: 'motion', value: 'renewal' });
    openPage(row('why-now'));
    await drawn();
    expect(word()).toBe('Not asked here');
    expect(one('.question-state__why').textContent).toContain('skips this buying phase');
    expect(() => button('Mark as answered')).toThrow();
  });

  test('works on marks alone when the catalogue could not be fetched', async () => {
    openPage(row('success'));
    $catalogueFailed.set(true);
    await drawn();
    button('Mark as answered').click();
    await drawn();
    expect(word()).toBe('Answered');
  });

  test('shows the rule of the state, and Escape puts it away', async () => {
    loadCatalogue(catalogue);
    openPage(row('success'));
    await drawn();
    const rule = one('[role="tooltip"]');
    expect(one('.rule-word__word').getAttribute('aria-describedby')).toBe(rule.id);
    one('.rule-word__word').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn();
    expect(rule.hidden).toBe(true);
  });

  test.each<Translator>(['wrap', 'rebuild'])(
    'follows the marks on a translated page (%s)',
    async (translator) => {
      loadCatalogue(catalogue);
      openPage(row('success'));
      await drawn();
      translateLikeABrowser(one('.question-row'), translator);
      button('Mark as answered').click();
      await drawn();
      expect(one('sb-question-state').textContent).toMatch(/^\s*Answered[^]*Reopen\s*$/);
      takeBack();
      await drawn();
      expect(word()).toBe('Open');
      expect(button('Not for us')).toBeTruthy();
    },
  );

  test('speaks Japanese on a Japanese page', async () => {
    freshBrowser('ja');
    loadCatalogue(catalogue);
    openPage(row('success'));
    await drawn();
    button('回答済みにする').click();
    await drawn();
    expect(word()).toBe('回答済み');
  });
});
