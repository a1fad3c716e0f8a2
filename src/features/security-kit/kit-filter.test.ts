import { beforeEach, describe, expect, test } from 'vitest';
import './sb-kit-filter.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';

const row = (id: string, tier: number | 'ai', area: string, frameworks: string, text: string) =>
  `<li class="kit-row" id="${id}" data-tier="${tier}" data-area="${area}" data-frameworks="${frameworks}">${text}</li>`;

const select = (name: string, ...values: readonly string[]) =>
  `<select name="${name}">${['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;

const KIT = `<sb-kit-filter><form data-needs-script>
  ${select('tier', '1', '2', '3', 'ai')}${select('area', 'sign-in', 'backup')}${select('framework', 'soc2', 'ismap')}
  <input name="q"><p role="status" data-count></p><button type="button" data-clear disabled>Clear</button></form>
  <p data-none hidden>Nothing fits.</p>
  <section data-filter-block id="one"><ol>${row('sso', 1, 'sign-in', 'soc2 ismap', 'シングルサインオン')}</ol></section>
  <section data-filter-block id="two"><ol>${row('scim', 2, 'sign-in', 'soc2', 'SCIM 2.0')}${row('apart', 2, 'backup', 'ismap', 'Backups apart')}</ol></section>
  <section data-filter-block id="three"><ol>${row('ai-where', 'ai', '', 'soc2', 'Where is AI?')}</ol></section>
</sb-kit-filter>`;

function choose(name: string, value: string): void {
  const control = one<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The address is written a moment after the last change, or when the form is left. */
const leaveForm = () => one('form').dispatchEvent(new Event('focusout'));

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.kit-row')]
    .filter((entry) => !entry.hidden)
    .map(({ id }) => id);

beforeEach(() => freshBrowser('en', '/en/security-kit/'));

describe('the filter of the security kit', () => {
  test('a tier holds the tiers below it, and a part without questions goes away', () => {
    openPage(KIT);
    expect(one('[data-count]').textContent).toBe('4 questions');
    choose('tier', '1');
    expect(shown()).toEqual(['sso']);
    expect(one('#two').hidden).toBe(true);
    choose('tier', '2');
    expect(shown()).toEqual(['sso', 'scim', 'apart']);
    expect(one('#two').hidden).toBe(false);
    choose('tier', 'ai');
    expect(shown()).toEqual(['ai-where']);
    expect(one('#one').hidden).toBe(true);
  });

  test('combines subject, standard and words, and puts the choice into the address', () => {
    openPage(KIT);
    choose('framework', 'soc2');
    expect(shown()).toEqual(['sso', 'scim', 'ai-where']);
    choose('area', 'backup');
    expect(shown()).toEqual([]);
    expect(one('[data-none]').hidden).toBe(false);
    choose('area', '');
    choose('q', 'しんぐる');
    expect(shown()).toEqual(['sso']);
    expect(one('[data-count]').textContent).toBe('1 of 4 questions');
    leaveForm();
    expect(new URLSearchParams(location.search).get('framework')).toBe('soc2');
  });

  test('clears in one step', () => {
    openPage(KIT);
    choose('q', 'nothing like this');
    choose('tier', '2');
    leaveForm();
    expect(location.search).toBe('?tier=2');
    one('[data-clear]').click();
    expect(shown()).toHaveLength(4);
    expect(one('#one').hidden).toBe(false);
    leaveForm();
    expect(location.search).toBe('');
    expect(location.hash).toBe('');
  });
});
