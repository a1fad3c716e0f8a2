import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './sb-undo-bar.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { startPurchase } from '~/state/purchases.ts';
import { drawn, freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';
import { $shown, $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { $undoable, recordWithUndo } from '~/state/undo.ts';

const BAR = `<main tabindex="-1"><button id="mark">Mark</button><input id="word"></main>
  <sb-undo-bar><p class="undo-bar__text" role="status"></p><div data-view></div></sb-undo-bar>`;

function answer(): void {
  recordWithUndo(journeyForMarks(), 'Marked as answered.', {
    kind: 'question',
    question: toId('why-now'),
    mark: 'answered',
  });
}

function press(key: string, target: EventTarget = document.body, held: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true }));
}

const said = () => one('[role="status"]').textContent;
const isAnswered = () => $shownView.get().questions.size === 1;

beforeEach(async () => {
  vi.useFakeTimers();
  freshBrowser();
  openPage(BAR);
  await drawn();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the undo bar', () => {
  test('says what was done and offers to take it back, for as long as the reader stays there', async () => {
    expect(document.querySelector('.undo-bar__undo')).toBeNull();
    answer();
    await drawn();
    expect(said()).toBe('Marked as answered.');
    expect(one('.undo-bar__undo').textContent).toContain('Undo');
    vi.advanceTimersByTime(3_600_000);
    await drawn();
    expect(said()).toBe('Marked as answered.');
    scrollTo({ top: innerHeight - 1 });
    document.dispatchEvent(new Event('wheel'));
    expect($undoable.get()).toBeDefined();
    scrollTo({ top: innerHeight + 1 });
    document.dispatchEvent(new Event('scroll'));
    expect($undoable.get()).toBeDefined();
    document.dispatchEvent(new Event('touchmove'));
    await drawn();
    expect(said()).toBe('');
    expect(isAnswered()).toBe(true);
  });

  test('takes back, says so, and gives the focus back to where it was', async () => {
    one('#mark').focus();
    answer();
    await drawn();
    press('Tab', one('#mark'));
    expect(document.activeElement).toBe(one('.undo-bar__undo'));
    one('.undo-bar__undo').click();
    await drawn();
    expect(isAnswered()).toBe(false);
    expect(said()).toBe('Taken back.');
    expect(document.activeElement?.id).toBe('mark');
    vi.advanceTimersByTime(3100);
    await drawn();
    expect(said()).toBe('');
  });

  test('stands next in the order of Tab after the button that was pressed, once, and not after a field', async () => {
    one('#mark').focus();
    answer();
    await drawn();
    press('Tab', one('#mark'));
    expect(document.activeElement).toBe(one('.undo-bar__undo'));
    press('Tab', document.body, { shiftKey: true });
    expect(document.activeElement?.id).toBe('mark');
    press('Tab', one('#mark'));
    expect(document.activeElement?.id).toBe('mark');
    one('.undo-bar__close').focus();
    press('Tab');
    expect(document.activeElement?.id).toBe('mark');
    one('#word').focus();
    answer();
    await drawn();
    press('Tab', one('#word'));
    expect(document.activeElement?.id).toBe('word');
  });

  test.each([
    ['what stands in place of the button that was pressed', '#told'],
    ['the page, where the browser gives a pressed button no focus', 'body'],
  ])('stands next in the order of Tab after %s', async (_name, where) => {
    const told = document.createElement('p');
    told.id = 'told';
    told.tabIndex = -1;
    one('main').append(told);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (where !== 'body') one(where).focus();
    answer();
    await drawn();
    press('Tab', one(where));
    expect(document.activeElement).toBe(one('.undo-bar__undo'));
    press('Tab', document.body, { shiftKey: true });
    expect(document.activeElement).toBe(where === 'body' ? one('main') : one(where));
  });

  test('Ctrl+Z takes back, but leaves a text field its own undo', async () => {
    answer();
    await drawn();
    press('z', one('#word'), { ctrlKey: true });
    await drawn();
    expect(isAnswered()).toBe(true);
    press('z', document.body, { ctrlKey: true });
    await drawn();
    expect(isAnswered()).toBe(false);
  });

  test('Escape and the close button let go and keep the mark', async () => {
    answer();
    await drawn();
    press('Escape');
    await drawn();
    expect(said()).toBe('');
    answer();
    await drawn();
    one('.undo-bar__close').click();
    await drawn();
    expect(said()).toBe('');
    expect(isAnswered()).toBe(true);
  });
});

describe('a turn of another tab', () => {
  const close = () => one('.undo-bar__close');
  const toOther = () => one('[aria-label^="Switch to"]');

  async function anotherTabShows(journey: JourneyId): Promise<void> {
    localStorage.setItem('shirube:/:active', journey);
    dispatchEvent(new StorageEvent('storage', { key: 'shirube:/:active' }));
    await drawn();
  }

  function twoPurchases(): { readonly phones: JourneyId; readonly desks: JourneyId } {
    const desks = startPurchase('Desks');
    return { phones: startPurchase('Phones'), desks };
  }

  test('is offered until a person follows, with a way back', async () => {
    const { phones, desks } = twoPurchases();
    await anotherTabShows(desks);
    expect(said()).toBe('Another tab is now in “Desks”.');
    expect(toOther().getAttribute('aria-label')).toBe('Switch to “Desks”');
    expect(document.querySelector('.undo-bar__undo')).toBeNull();
    vi.advanceTimersByTime(60_000);
    await drawn();
    expect(said()).not.toBe('');
    expect($shown.get()).toBe(phones);
    toOther().click();
    await drawn();
    expect($shown.get()).toBe(desks);
    expect(said()).toBe('This tab is now in “Desks”.');
    expect(document.querySelector('[aria-label^="Switch to"]')).toBeNull();
    one('.undo-bar__undo').click();
    expect($shown.get()).toBe(phones);
  });

  test('is declined for good by staying', async () => {
    const { phones, desks } = twoPurchases();
    await anotherTabShows(desks);
    expect(close().getAttribute('aria-label')).toBe('Stay with this purchase');
    close().click();
    await drawn();
    expect([said(), $shown.get()]).toEqual(['', phones]);
    answer();
    await drawn();
    close().click();
    await drawn();
    expect(said()).toBe('');
  });

  test('goes before what can be taken back, and after what is done next', async () => {
    const { desks } = twoPurchases();
    answer();
    await anotherTabShows(desks);
    expect(said()).toBe('Another tab is now in “Desks”.');
    answer();
    await drawn();
    expect(said()).toBe('Marked as answered.');
    one('.undo-bar__close').click();
    await drawn();
    expect(said()).toBe('Another tab is now in “Desks”.');
  });
});
