import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './sb-undo-bar.ts';
import { toId } from '~/domain/shared/brand.ts';
import { $undoable, recordWithUndo } from '~/state/undo.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';

const BAR = `<main tabindex="-1"><button id="mark">Mark</button><input id="word"></main>
  <sb-undo-bar><p role="status"></p><button data-undo hidden>Undo</button><button data-close hidden>Close</button></sb-undo-bar>`;

function answer(): void {
  recordWithUndo(journeyForMarks(), 'Marked as answered.', {
    k: 'question',
    question: toId('why-now'),
    mark: 'answered',
  });
}

function press(key: string, target: EventTarget = document.body, ctrlKey = false): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
}

const said = () => one('[role="status"]').textContent;
const isAnswered = () => $shownView.get().questions.size === 1;

beforeEach(() => {
  vi.useFakeTimers();
  freshBrowser();
  openPage(BAR);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the undo bar', () => {
  test('says what was done and offers to take it back for eight seconds', () => {
    expect(one('[data-undo]').hidden).toBe(true);
    answer();
    expect(said()).toBe('Marked as answered.');
    expect(one('[data-undo]').hidden).toBe(false);
    vi.advanceTimersByTime(7900);
    expect(said()).not.toBe('');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('');
    expect(isAnswered()).toBe(true);
  });

  test('takes back, says so, and gives the focus back to where it was', () => {
    one('#mark').focus();
    answer();
    const undo = one('[data-undo]');
    undo.dispatchEvent(new FocusEvent('focusin', { relatedTarget: one('#mark'), bubbles: true }));
    undo.focus();
    undo.click();
    expect(isAnswered()).toBe(false);
    expect(said()).toBe('Taken back.');
    expect(document.activeElement?.id).toBe('mark');
    vi.advanceTimersByTime(3100);
    expect(said()).toBe('');
  });

  test('waits while the pointer or the focus is on it', () => {
    answer();
    one('sb-undo-bar').dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(20_000);
    expect($undoable.get()).toBeDefined();
    one('sb-undo-bar').dispatchEvent(new Event('pointerleave'));
    one('[data-undo]').focus();
    vi.advanceTimersByTime(20_000);
    expect($undoable.get()).toBeDefined();
  });

  test('Ctrl+Z takes back, but leaves a text field its own undo', () => {
    answer();
    press('z', one('#word'), true);
    expect(isAnswered()).toBe(true);
    press('z', document.body, true);
    expect(isAnswered()).toBe(false);
  });

  test('Escape and the close button let go and keep the mark', () => {
    answer();
    press('Escape');
    expect(said()).toBe('');
    answer();
    one('[data-close]').click();
    expect(said()).toBe('');
    expect(isAnswered()).toBe(true);
  });
});
