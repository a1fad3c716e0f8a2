import { beforeEach, describe, expect, test } from 'vitest';
import './sb-exit-criteria.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import { takeBack } from '~/state/undo.ts';
import { aCatalogue } from '../../../tests/domain/support/small-catalogue.ts';
import {
  button,
  drawn,
  freshBrowser,
  loadCatalogue,
  one,
  openPage,
  valueOf,
} from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';

function criteria(phase: string): string {
  return `<sb-exit-criteria data-phase="${phase}"><div class="ticks"><ul><li data-criterion="agreed">We agree.</li></ul></div>
    <div class="exit-criteria__move" data-view data-needs-script></div></sb-exit-criteria>`;
}
const where = () => one('.exit-criteria__move p').textContent;

beforeEach(() => freshBrowser('en', '/en/phases/evaluation/'));

describe('exit criteria', () => {
  test('a ticked criterion is kept and moves nothing', async () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    await drawn();
    one<HTMLInputElement>('input').click();
    await drawn();
    expect(valueOf('criterion:evaluation/agreed')).toBe('1');
    expect(valueOf('phase')).toBeUndefined();
  });

  test('looking does not move; the button does, forward and back, with undo', async () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    await drawn();
    expect(where()).toContain('“solution-development”');
    button('We are here').click();
    await drawn();
    expect(valueOf('phase')).toBe('evaluation');
    expect(where()).toBe('Your purchase is in this buying phase now.');
    button('Move on to “commitment”').click();
    await drawn();
    expect(valueOf('phase')).toBe('commitment');
    takeBack();
    await drawn();
    expect(valueOf('phase')).toBe('evaluation');
  });

  test('a double click moves one phase, not two', async () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('evaluation'));
    await drawn();
    const move = button('We are here');
    move.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await drawn();
    move.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await drawn();
    expect(valueOf('phase')).toBe('evaluation');
  });

  test('the last buying phase has nowhere to move on to, and keeps the focus', async () => {
    loadCatalogue(aCatalogue());
    openPage(criteria('after-purchase'));
    await drawn();
    const move = button('We are here');
    move.focus();
    move.click();
    await drawn();
    expect(move.isConnected).toBe(false);
    expect(document.activeElement).toBe(one('.exit-criteria__move p'));
  });

  test('a buying phase outside the process says so and offers no move', async () => {
    loadCatalogue(aCatalogue());
    record({ kind: 'set', field: 'motion', value: 'renewal' });
    openPage(criteria('evaluation'));
    await drawn();
    expect(where()).toContain('skips this buying phase');
    expect(document.querySelector('.exit-criteria__move button')).toBeNull();
  });

  test('without the catalogue it says so, offers to try again, and ticks still work', async () => {
    openPage(criteria('evaluation'));
    $catalogueFailed.set(true);
    await drawn();
    expect(button('Try again')).toBeTruthy();
    one<HTMLInputElement>('input').click();
    await drawn();
    expect(valueOf('criterion:evaluation/agreed')).toBe('1');
    loadCatalogue(aCatalogue());
    await drawn();
    expect(button('We are here')).toBeTruthy();
  });
});
