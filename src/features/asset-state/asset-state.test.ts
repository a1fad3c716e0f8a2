import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './sb-asset-state.ts';
import { neededFor } from './reading-watch.ts';
import { levelOf } from '~/domain/journal/view.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { $undoable, takeBack } from '~/state/undo.ts';
import { aCatalogue, anAsset, aQuestion } from '../../../tests/domain/support/small-catalogue.ts';
import {
  button,
  drawn,
  freshBrowser,
  loadCatalogue,
  one,
  openPage,
} from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';
import { $shownJournal, $shownView } from '~/state/shown-journey.ts';

const ASSET = toId<AssetId>('goal-menu');
const REVISION = 20_800;
const PANEL = `<div data-needs-script><sb-asset-state data-asset="goal-menu" data-rev="${REVISION}" data-minutes="5"></sb-asset-state></div>`;
const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'success' }), aQuestion({ id: 'must-haves' })],
  assets: [anAsset({ id: 'goal-menu', answers: ['success', 'must-haves'], updatedOn: REVISION })],
});

let reachEnd: (() => void) | undefined;
class StubObserver {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    reachEnd = () => callback([{ isIntersecting: true }]);
  }
  observe(): void {}
  disconnect(): void {}
}

const level = () => levelOf($shownView.get().assets.get(ASSET));
const word = () => one('.rule-word__word').textContent;
const scroll = () => dispatchEvent(new Event('scroll'));

async function openAsset(): Promise<void> {
  loadCatalogue(catalogue);
  openPage(PANEL);
  await drawn();
}

function setVisibility(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', StubObserver);
  freshBrowser('en', '/en/assets/goal-menu/');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('marking by the published rule', () => {
  test('nothing is recorded by opening the page and waiting', async () => {
    await openAsset();
    vi.advanceTimersByTime(600_000);
    reachEnd?.();
    expect($shownJournal.get().size).toBe(0);
  });

  test('a gesture in the first three seconds does not count, a later one does, once', async () => {
    await openAsset();
    vi.advanceTimersByTime(2900);
    scroll();
    expect(level()).toBe('none');
    vi.advanceTimersByTime(200);
    scroll();
    scroll();
    expect(level()).toBe('opened');
    expect($shownJournal.get().size).toBe(1);
  });

  test('read takes a gesture, the end of the text, and 40 % of the reading time, up to three minutes', async () => {
    expect(neededFor(5)).toBe(120_000);
    expect(neededFor(60)).toBe(180_000);
    await openAsset();
    vi.advanceTimersByTime(4000);
    scroll();
    reachEnd?.();
    vi.advanceTimersByTime(115_000);
    expect(level()).toBe('opened');
    vi.advanceTimersByTime(1100);
    expect(level()).toBe('read');
    expect($undoable.get()?.text).toContain('You reached the end');
  });

  test('time on a hidden page does not count', async () => {
    await openAsset();
    vi.advanceTimersByTime(4000);
    scroll();
    reachEnd?.();
    setVisibility('hidden');
    vi.advanceTimersByTime(600_000);
    expect(level()).toBe('opened');
    setVisibility('visible');
    vi.advanceTimersByTime(115_900);
    expect(level()).toBe('opened');
    vi.advanceTimersByTime(200);
    expect(level()).toBe('read');
  });

  test('a correction by hand goes before the rule', async () => {
    await openAsset();
    vi.advanceTimersByTime(4000);
    scroll();
    await drawn();
    button('Not opened after all').click();
    expect(level()).toBe('none');
    scroll();
    reachEnd?.();
    vi.advanceTimersByTime(600_000);
    expect(level()).toBe('none');
  });
});

describe('the panel of an asset', () => {
  test('marks as read by hand, takes it back, and takes that back', async () => {
    await openAsset();
    expect(word()).toBe('Not opened yet');
    button('I have read it').click();
    await drawn();
    expect(word()).toBe('Read');
    button('Not read after all').click();
    await drawn();
    expect(word()).toBe('Not opened yet');
    takeBack();
    await drawn();
    expect(word()).toBe('Read');
  });

  test('answers all its open questions in one step with one undo', async () => {
    await openAsset();
    record({ kind: 'question', question: toId('success'), mark: 'answered' });
    await drawn();
    expect(button('It answered our open question')).toBeTruthy();
    takeBack();
    record({ kind: 'question', question: toId('success'), mark: 'reopened' });
    await drawn();
    button('It answered all 2 of our open questions').click();
    expect($shownView.get().questions.size).toBe(2);
    await drawn();
    expect(one('sb-asset-state').textContent).toContain('Nothing is open any more');
    takeBack();
    await drawn();
    expect(button('It answered all 2 of our open questions')).toBeTruthy();
  });

  test('asks whether it helped, once there was something to help, and shows the answer', async () => {
    await openAsset();
    expect(() => button('Yes')).toThrow();
    button('I have read it').click();
    await drawn();
    button('No').click();
    button('Yes').click();
    await drawn();
    expect($shownView.get().assets.get(ASSET)?.helpful?.yes).toBe(true);
    expect(button('Yes').getAttribute('aria-pressed')).toBe('true');
    expect(button('No').getAttribute('aria-pressed')).toBe('false');
  });

  test('says that the text changed since it was read, and keeps the old mark', async () => {
    await openAsset();
    record({ kind: 'read', asset: ASSET, revision: REVISION - 5 });
    await drawn();
    expect(one('.asset-state__outdated').textContent).toContain('Updated on');
    expect(word()).toBe('Read');
    button('I have read the new version').click();
    await drawn();
    expect(document.querySelector('.asset-state__outdated')).toBeNull();
  });
});
