import { beforeEach, describe, expect, test } from 'vitest';
import './sb-exit-criteria.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import { takeBack } from '~/state/undo.ts';
import { aCatalogue } from '../../../tests/domain/support/small-catalogue.ts';
import {
  button,
  freshBrowser,
  loadCatalogue,
  one,
  openPage,
  valueOf,
} from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';

function criteria(phase: string): string {
  return `<sb-exit-criteria data-phase="${phase}"><div class="ticks"><ul><li data-criterion="agreed">We agree.</li></ul></div>
    <div data-needs-script hidden><p data-where></p><button type="button" data-move>Move</button></div></sb-exit-criteria>`;
}
const where = () => one('[data-where]').textContent;

beforeEach(() => freshBrowser('en', '/en/phases/evaluation/'));

describe('exit criteria', () => {
  test('a ticked criterion is kept and moves nothing', () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    one<HTMLInputElement>('input').click();
    expect(valueOf('criterion:evaluation/agreed')).toBe('1');
    expect(valueOf('phase')).toBeUndefined();
  });

  test('looking does not move; the button does, forward and back, with undo', () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    expect(where()).toContain('“solution-development”');
    button('We are in this buying phase now').click();
    expect(valueOf('phase')).toBe('evaluation');
    expect(where()).toBe('Your purchase is in this buying phase now.');
    button('Move on to “commitment”').click();
    expect(valueOf('phase')).toBe('commitment');
    takeBack();
    expect(valueOf('phase')).toBe('evaluation');
  });

  test('a double click moves one phase, not two', () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    const move = button('We are in this buying phase now');
    move.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    move.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    expect(valueOf('phase')).toBe('evaluation');
  });

  test('the last buying phase has nowhere to move on to, and keeps the focus', () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('after-purchase'));
    const move = button('We are in this buying phase now');
    move.focus();
    move.click();
    expect(move.hidden).toBe(true);
    expect(document.activeElement).toBe(one('[data-where]'));
  });

  test('a buying phase outside the process says so and offers no move', () => {
    loadCatalogue(aCatalogue());
    record({ k: 'set', field: 'motion', value: 'renewal' });
    openPage(criteria('evaluation'));
    expect(where()).toContain('does not pass this buying phase');
    expect(one('[data-move]').hidden).toBe(true);
  });

  test('without the catalogue it says so, offers to try again, and ticks still work', () => {
    openPage(criteria('evaluation'));
    $catalogueFailed.set(true);
    expect(button('Try again')).toBeTruthy();
    one<HTMLInputElement>('input').click();
    expect(valueOf('criterion:evaluation/agreed')).toBe('1');
    loadCatalogue(aCatalogue());
    expect(button('We are in this buying phase now')).toBeTruthy();
  });
});
