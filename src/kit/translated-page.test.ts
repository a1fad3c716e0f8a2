import { beforeEach, describe, expect, test, vi } from 'vitest';
import '~/features/asset-state/sb-asset-state.ts';
import '~/features/continue-card/sb-continue-card.ts';
import '~/features/history/sb-history.ts';
import '~/features/journey/sb-journey-coverage.ts';
import '~/features/journey/sb-journey-list.ts';
import '~/features/next-asset/sb-next-asset.ts';
import '~/features/next-asset/sb-reading-plan.ts';
import '~/features/route-map/sb-route-map.ts';
import '~/features/undo/sb-undo-bar.ts';
import { toId } from '~/domain/shared/brand.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo, undoIn } from '~/state/undo.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  read,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../tests/support/journey-page.ts';
import { translateLikeABrowser, type Translator } from '../../tests/support/translate-page.ts';

class StillObserver {
  observe(): void {}
  disconnect(): void {}
}
vi.stubGlobal('IntersectionObserver', StillObserver);

/** What each element shows after some marks, drawn afresh on a page that nobody translates. */
async function plain(markup: string): Promise<string> {
  const page = put(markup);
  await drawn();
  const words = wordsOf(page);
  page.remove();
  return words;
}

const MARKUP = {
  'asset-state': '<sb-asset-state data-asset="goal-menu" data-rev="1" data-minutes="4"></sb-asset-state>',
  'continue-card': '<sb-continue-card>Served</sb-continue-card>',
  history: '<sb-history>Served</sb-history>',
  'journey-coverage': '<sb-journey-coverage>Served</sb-journey-coverage>',
  'journey-list': '<sb-journey-list>Served</sb-journey-list>',
  'next-asset': '<sb-next-asset>Served</sb-next-asset>',
  'reading-plan': '<sb-reading-plan><div data-view>Served</div></sb-reading-plan>',
  'route-map': '<sb-route-map><nav data-view>Served</nav></sb-route-map>',
} as const;

const STEPS: readonly (() => void)[] = [
  () => record(answered('why-now')),
  () => record(read('goal-menu')),
  () => record(set('label', 'New phones')),
  () => record(answered('must-haves'), answered('rough-price')),
  () => record({ kind: 'opened', asset: toId('price-guide'), revision: 1 }),
  () => record(set('phase', 'evaluation'), set('motion', 'renewal')),
  () => undoIn(journeyForMarks(), record(set('phase', 'commitment'))),
];

beforeEach(() => freshPage());

describe.each<Translator>(['wrap', 'rebuild'])('on a page that a browser translates (%s)', (translator) => {
  test.each(Object.entries(MARKUP))(
    '%s says after every mark what it would say on any other page',
    async (_, markup) => {
      const page = put(markup);
      await drawn();
      translateLikeABrowser(page, translator);
      for (const step of STEPS) {
        step();
        await drawn();
        expect(wordsOf(page)).toBe(await plain(markup));
      }
    },
  );

  test('the undo bar says what was done last', async () => {
    const page = put(
      '<sb-undo-bar><p class="undo-bar__text" role="status"></p><div data-view></div></sb-undo-bar>',
    );
    await drawn();
    translateLikeABrowser(page, translator);
    for (const text of ['Ticked.', 'Marked as answered.']) {
      recordWithUndo(journeyForMarks(), text, answered('why-now'));
      await drawn();
      expect(wordsOf(page)).toContain(text);
    }
    takeBack();
    await drawn();
    expect(wordsOf(page)).toBe('');
  });

  test('a purchase is renamed with the words somebody typed', async () => {
    record(set('label', 'Phones'));
    const page = put(MARKUP['journey-list']);
    await drawn();
    translateLikeABrowser(page, translator);
    button('Rename “Phones”', page).click();
    await drawn();
    const input = page.querySelector<HTMLInputElement>('.journey-list__all input')!;
    input.value = 'New pho';
    input.focus();
    record(answered('why-now'));
    await drawn();
    expect(page.querySelector('.journey-list__all input')).toBe(input);
    expect([input.value, document.activeElement]).toEqual(['New pho', input]);
    input.value = 'New phones';
    button('Save', page).click();
    await drawn();
    expect(wordsOf(page.querySelector('strong'))).toBe('New phones');
  });
});
