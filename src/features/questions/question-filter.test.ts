import { beforeEach, describe, expect, test } from 'vitest';
import './sb-question-filter.ts';
import { FIELD } from '~/domain/journal/fields.ts';
import { toId } from '~/domain/shared/brand.ts';
import { aCatalogue, aQuestion } from '../../../tests/domain/support/small-catalogue.ts';
import { freshBrowser, loadCatalogue, one, openPage } from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';

const catalogue = aCatalogue({ questions: [aQuestion({ id: 'success' }), aQuestion({ id: 'exit-terms' })] });

function row(id: string, roles: string, concern: string): string {
  return `<li class="question-row" data-question="${id}" data-roles="${roles}" data-concern-id="${concern}" data-job="selection"></li>`;
}
const LIST = `<sb-question-filter><form>
  <select name="role"><option value=""></option><option value="legal"></option></select>
  <select name="concern"><option value=""></option><option value="risk"></option></select>
  <select name="job"><option value=""></option><option value="selection"></option></select>
  <select name="state"><option value=""></option><option value="open"></option><option value="answered"></option><option value="not-asked"></option></select>
  <p role="status" data-count></p><button type="button" data-clear></button></form><p data-none hidden></p>
  <section class="phase-block" data-filter-block id="a"><ul>${row('success', 'champion user', 'needs')}</ul></section>
  <section class="phase-block" data-filter-block id="b"><ul>${row('exit-terms', 'legal', 'risk')}</ul></section></sb-question-filter>`;

function choose(name: string, value: string): void {
  const control = one<HTMLSelectElement>(`[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

const isShown = (id: string) => !one(`[data-question="${id}"]`).hidden;

beforeEach(() => freshBrowser());

describe('the filter of questions', () => {
  test('filters by role and concern and hides a phase without questions', () => {
    openPage(LIST);
    choose('role', 'legal');
    expect(isShown('success')).toBe(false);
    expect(one('#a').hidden).toBe(true);
    expect(one('#b').hidden).toBe(false);
    expect(one('[data-count]').textContent).toBe('1 of 2 questions');
    choose('concern', 'risk');
    choose('job', 'selection');
    expect(isShown('exit-terms')).toBe(true);
  });

  test('waits for the states, then filters by them', () => {
    history.replaceState(null, '', '/en/questions/?state=answered');
    record({ kind: 'question', question: toId('success'), mark: 'answered' });
    openPage(LIST);
    expect(isShown('exit-terms')).toBe(true);
    loadCatalogue(catalogue);
    expect(isShown('exit-terms')).toBe(false);
    expect(isShown('success')).toBe(true);
  });

  test('what the purchase does not ask is listed only if somebody looks for it', () => {
    loadCatalogue(
      aCatalogue({ questions: [aQuestion({ id: 'success' }), aQuestion({ id: 'strategic-fit' })] }),
    );
    record({ kind: 'set', field: FIELD.segment, value: 'b2c' });
    openPage(LIST.replaceAll('exit-terms', 'strategic-fit'));
    expect(isShown('strategic-fit')).toBe(false);
    expect(one('[data-count]').textContent).toBe('1 of 2 questions');
    choose('state', 'not-asked');
    expect(isShown('strategic-fit')).toBe(true);
    expect(isShown('success')).toBe(false);
  });

  test('a question marked while the list is filtered stays under the hand that marked it', () => {
    loadCatalogue(catalogue);
    openPage(LIST);
    choose('state', 'open');
    record({ kind: 'question', question: toId('success'), mark: 'answered' });
    expect(isShown('success')).toBe(true);
    choose('state', 'open');
    expect(isShown('success')).toBe(false);
  });
});
