import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { record } from '../../../tests/support/browser.ts';
import { eventually } from '../../../tests/support/eventually.ts';
import './sb-asset-filter.ts';
import { toId } from '~/domain/shared/brand.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';
import { translateLikeABrowser } from '../../../tests/support/translate-page.ts';

function row(id: string, phases: string, roles: string, minutes: number, text: string): string {
  return `<li class="asset-row" data-asset="${id}" data-phases="${phases}" data-roles="${roles}" data-type="guide" data-minutes="${minutes}"><a href="/">${text}</a><p class="asset-row__kind">Guide</p></li>`;
}

function select(name: string, ...values: readonly string[]): string {
  return `<select name="${name}">${['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
}

const LIBRARY = `<sb-asset-filter data-all="2"><form data-needs-script>
  ${select('phase', 'evaluation', 'commitment')}${select('role', 'security', 'user')}${select('type', 'guide')}${select('minutes', '5', '10')}
  <input name="q"><p role="status" data-count></p><button type="button" data-clear disabled>Clear</button></form>
  <p data-none hidden>Nothing fits.</p><ul>
  ${row('security-pack', 'evaluation commitment', 'security', 5, 'セキュリティ資料一式 審査の裏付け')}
  ${row('price-guide', 'commitment', 'user', 8, '価格の説明 RFPと見積')}</ul></sb-asset-filter>`;

function choose(name: string, value: string): void {
  const control = one<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter((row) => !row.hidden)
    .map((row) => row.dataset['asset']);

/** The address follows a moment after the last change. */
const pause = () => vi.advanceTimersByTime(300);

beforeEach(() => {
  vi.useFakeTimers();
  freshBrowser('en', '/en/assets/');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the filter of the library', () => {
  test('combines filters, counts aloud, and puts the choice into the address', () => {
    openPage(LIBRARY);
    expect(one('[data-count]').textContent).toBe('2 content assets');
    choose('phase', 'commitment');
    expect(shown()).toHaveLength(2);
    choose('minutes', '5');
    expect(shown()).toEqual(['security-pack']);
    expect(one('[data-count]').textContent).toBe('1 of 2 content assets');
    pause();
    expect(location.search).toBe('?phase=commitment&minutes=5');
  });

  test('opens with the choice of a shared address, and ignores what it does not know', () => {
    history.replaceState(null, '', '/en/assets/?role=user&phase=nowhere&other=1');
    openPage(LIBRARY);
    expect(shown()).toEqual(['price-guide']);
    expect(one<HTMLSelectElement>('[name="phase"]').value).toBe('');
    choose('role', '');
    pause();
    expect(location.search).toBe('?other=1');
  });

  test('finds Japanese words in any width or kana, and every word of several', () => {
    openPage(LIBRARY);
    for (const words of ['ｾｷｭﾘﾃｨ', 'せきゅりてぃ', '審査　セキュリティ']) {
      choose('q', words);
      expect(shown()).toEqual(['security-pack']);
    }
    choose('q', 'ｒｆｐ');
    expect(shown()).toEqual(['price-guide']);
  });

  test('says when nothing fits, and clears in one step without losing the focus', () => {
    openPage(LIBRARY);
    choose('q', 'nothing like this');
    expect(one('[data-none]').hidden).toBe(false);
    pause();
    expect(location.search + location.hash).toBe('#q=nothing+like+this');
    one('[data-clear]').focus();
    one('[data-clear]').click();
    expect(shown()).toHaveLength(2);
    pause();
    expect(location.search + location.hash).toBe('');
    expect(document.activeElement).toBe(one('[name="phase"]'));
  });

  test('keeps words that somebody typed out of what the host sees, and opens with them again', () => {
    openPage(LIBRARY);
    choose('role', 'security');
    choose('q', '審査 セキュリティ');
    pause();
    expect(location.search).toBe('?role=security');
    document.body.replaceChildren();
    openPage(LIBRARY);
    expect(one<HTMLInputElement>('[name="q"]').value).toBe('審査 セキュリティ');
    expect(shown()).toEqual(['security-pack']);
  });

  test('takes words out of the query of an old address, once it has used them', () => {
    history.replaceState(null, '', '/en/assets/?q=RFP&type=guide');
    openPage(LIBRARY);
    expect(shown()).toEqual(['price-guide']);
    pause();
    expect(location.search + location.hash).toBe('?type=guide#q=RFP');
  });

  test('leaves the anchor of another place alone', () => {
    history.replaceState(null, '', '/en/assets/#main');
    openPage(LIBRARY);
    choose('role', 'user');
    pause();
    expect(location.search + location.hash).toBe('?role=user#main');
  });

  test('filters at every key, and writes the address once; as the form is left, at once', () => {
    openPage(LIBRARY);
    const written = vi.spyOn(history, 'replaceState');
    for (const words of ['価', '価格', '価格の', '価格の説', '価格の説明']) {
      choose('q', words);
      expect(shown()).toEqual(['price-guide']);
    }
    expect(written).not.toHaveBeenCalled();
    one('form').dispatchEvent(new Event('focusout'));
    expect(written).toHaveBeenCalledOnce();
    pause();
    expect(written).toHaveBeenCalledOnce();
  });

  test('goes on filtering where the browser takes no more addresses', () => {
    openPage(LIBRARY);
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
    });
    choose('minutes', '5');
    expect(pause).not.toThrow();
    choose('minutes', '');
    expect(shown()).toHaveLength(2);
  });

  test('folds the choices on a narrow screen, unless one is made', () => {
    const folded = LIBRARY.replace(
      '<input name="q">',
      '<input name="q"><details><summary>Filter</summary>',
    ).replace(
      '<p role="status"',
      '<select name="more"><option value=""></option><option value="1"></option></select></details><p role="status"',
    );
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    openPage(folded);
    expect(one<HTMLDetailsElement>('details').open).toBe(false);
    document.body.replaceChildren();
    history.replaceState(null, '', '/en/assets/?more=1');
    openPage(folded);
    expect(one<HTMLDetailsElement>('details').open).toBe(true);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    document.body.replaceChildren();
    history.replaceState(null, '', '/en/assets/');
    openPage(folded);
    expect(one<HTMLDetailsElement>('details').open).toBe(true);
    vi.unstubAllGlobals();
  });

  describe('of which the page holds a part', () => {
    const PART = LIBRARY.replace('data-all="2"', 'data-all="4"').replace(
      '</ul></sb-asset-filter>',
      '</ul><p data-all-of>All</p><p data-not-all hidden>Not all</p><section data-line="3"><ul data-rest="/en/rest.json"></ul></section></sb-asset-filter>',
    );
    const late = (id: string, title: string) => ({
      ...{ id, title, summary: `About ${title}`, kind: 'Guide · 3 min', type: 'guide', minutes: 3 },
      ...{ phases: ['evaluation'], roles: ['security'] },
    });
    const answer = (ok: boolean) =>
      vi.spyOn(globalThis, 'fetch').mockResolvedValue(
        new Response(JSON.stringify([late('log-guide', 'Server logs'), late('exit', 'Exit')]), {
          status: ok ? 200 : 500,
        }),
      );

    test('fetches the others when somebody filters, and shows them while they fit', async () => {
      const asked = answer(true);
      openPage(PART);
      expect(one('[data-count]').textContent).toBe('4 content assets');
      expect(asked).not.toHaveBeenCalled();
      choose('q', 'logs');
      await eventually(() => expect(shown()).toEqual(['log-guide']));
      expect(one('[data-count]').textContent).toBe('1 of 4 content assets');
      expect(one('[data-all-of]').hidden).toBe(true);
      record({ kind: 'read', asset: toId('log-guide'), revision: 1, byHand: true });
      expect(one('[data-asset="log-guide"]').textContent).toContain('Guide · 3 minRead');
      choose('q', '');
      expect(shown()).toEqual(['security-pack', 'price-guide']);
      expect(one('[data-count]').textContent).toBe('4 content assets');
      expect(one('[data-all-of]').hidden).toBe(false);
      expect(asked).toHaveBeenCalledTimes(1);
    });

    test('says when the others do not come, and asks again', async () => {
      const asked = answer(false);
      openPage(PART);
      choose('role', 'security');
      await eventually(() => expect(one('[data-not-all]').hidden).toBe(false));
      expect(shown()).toEqual(['security-pack']);
      asked.mockRestore();
      answer(true);
      choose('minutes', '10');
      await eventually(() => expect(shown()).toEqual(['security-pack', 'log-guide', 'exit']));
      expect(one('[data-not-all]').hidden).toBe(true);
    });
  });

  test('follows the choice on a translated page', () => {
    openPage(LIBRARY);
    record({ kind: 'opened', asset: toId('security-pack'), revision: 1 });
    translateLikeABrowser(one('sb-asset-filter'));
    choose('minutes', '5');
    expect(one('[data-count]').textContent).toBe('1 of 2 content assets');
    record({ kind: 'read', asset: toId('security-pack'), revision: 1, byHand: true });
    expect(one('[data-asset="security-pack"] .asset-row__kind').textContent).toBe('GuideRead');
  });

  test('says on the row how far it was read', () => {
    openPage(LIBRARY);
    expect(document.querySelector('.asset-row__level')).toBeNull();
    record({ kind: 'read', asset: toId('security-pack'), revision: 1, byHand: true });
    expect(one('[data-asset="security-pack"] .asset-row__level').textContent).toBe('Read');
  });
});
