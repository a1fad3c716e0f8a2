import { beforeEach, describe, expect, test } from 'vitest';
import './sb-asset-filter.ts';
import { toId } from '~/domain/shared/brand.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';
import { record } from '../../../tests/support/browser.ts';

function card(id: string, phases: string, roles: string, minutes: number, text: string): string {
  return `<li data-asset="${id}" data-phases="${phases}" data-roles="${roles}" data-type="guide" data-minutes="${minutes}"
    data-text="${text}"><p class="asset-card__kind">Guide</p></li>`;
}

function select(name: string, ...values: readonly string[]): string {
  return `<select name="${name}">${['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
}

const LIBRARY = `<sb-asset-filter><form data-needs-script>
  ${select('phase', 'evaluation', 'commitment')}${select('role', 'security', 'user')}${select('type', 'guide')}${select('minutes', '5', '10')}
  <input name="q"><p role="status" data-count></p><button type="button" data-clear disabled>Clear</button></form>
  <p data-none hidden>Nothing fits.</p><ul>
  ${card('security-pack', 'evaluation commitment', 'security', 5, 'セキュリティ資料一式 審査の裏付け')}
  ${card('price-guide', 'commitment', 'user', 8, '価格の説明 RFPと見積')}</ul></sb-asset-filter>`;

function choose(name: string, value: string): void {
  const control = one<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')]
    .filter((row) => !row.hidden)
    .map((row) => row.dataset['asset']);

beforeEach(() => freshBrowser('en', '/en/assets/'));

describe('the filter of the library', () => {
  test('combines filters, counts aloud, and puts the choice into the address', () => {
    openPage(LIBRARY);
    expect(one('[data-count]').textContent).toBe('2 content assets');
    choose('phase', 'commitment');
    expect(shown()).toHaveLength(2);
    choose('minutes', '5');
    expect(shown()).toEqual(['security-pack']);
    expect(one('[data-count]').textContent).toBe('1 of 2 content assets');
    expect(location.search).toBe('?phase=commitment&minutes=5');
  });

  test('opens with the choice of a shared address, and ignores what it does not know', () => {
    history.replaceState(null, '', '/en/assets/?role=user&phase=nowhere&other=1');
    openPage(LIBRARY);
    expect(shown()).toEqual(['price-guide']);
    expect(one<HTMLSelectElement>('[name="phase"]').value).toBe('');
    choose('role', '');
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
    one('[data-clear]').focus();
    one('[data-clear]').click();
    expect(shown()).toHaveLength(2);
    expect(location.search).toBe('');
    expect(document.activeElement).toBe(one('[name="phase"]'));
  });

  test('says on the card how far it was read', () => {
    openPage(LIBRARY);
    expect(document.querySelector('.asset-card__level')).toBeNull();
    record({ k: 'read', asset: toId('security-pack'), rev: 1, hand: true });
    expect(one('[data-asset="security-pack"] .asset-card__level').textContent).toBe('Read');
  });
});
