import { beforeEach, expect, test } from 'vitest';
import './sb-share-composer.ts';
import { drawn, freshPage, put, record, set, wordsOf } from '../../../tests/support/journey-page.ts';
import { $shown } from '~/state/shown-journey.ts';
import { $draft, $sharing, logSent } from '~/state/share.ts';
import { startPurchase } from '~/state/purchases.ts';

const options = (...values: readonly string[]) =>
  values.map((value) => `<option value="${value}">${value}</option>`).join('');
const PHASES = ['before-buying', 'solution-development', 'evaluation', 'commitment', 'after-purchase'];
const PAGE = `<sb-share-composer><form><fieldset disabled>
  <select data-prospect><option value="">Someone new</option></select>
  <input data-set="label"><select data-set="phase">${options(...PHASES)}</select>
  <select data-set="motion">${options('new', 'renewal')}</select>
  <input type="checkbox" data-role value="user"><input type="checkbox" data-role value="legal">
  <select data-meeting>${options(...PHASES)}</select>
  <textarea data-note></textarea><span data-note-left></span>
  <input type="checkbox" data-option="withSender"><p data-sender-field hidden><input data-set="sender"></p>
  <select data-language>${options('ja', 'en')}</select><select data-valid>${options('', '14')}</select>
</fieldset></form><section><sb-share-panel></sb-share-panel></section></sb-share-composer>`;

const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector)!;

async function change(selector: string, value: string): Promise<void> {
  const control = one<HTMLInputElement>(selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function tick(selector: string): Promise<void> {
  const box = one<HTMLInputElement>(selector);
  box.checked = !box.checked;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

beforeEach(() => {
  freshPage();
  $draft.set(undefined);
  history.replaceState(null, '', '/en/sales/share/');
});

test('the form opens with somebody new, and what is typed goes into the draft', async () => {
  put(PAGE);
  await drawn();
  expect(one<HTMLFieldSetElement>('fieldset').disabled).toBe(false);
  expect(one<HTMLSelectElement>('[data-set="phase"]').value).toBe('solution-development');
  await change('[data-set="label"]', ' Midori ');
  await tick('[data-role][value="legal"]');
  await change('[data-language]', 'ja');
  await change('[data-valid]', '14');
  await change('[data-meeting]', 'evaluation');
  expect($draft.get()).toMatchObject({ language: 'ja', validDays: 14, meeting: 'evaluation' });
  expect([...($draft.get()?.fields ?? [])]).toEqual([
    ['label', 'Midori'],
    ['roles', 'legal'],
  ]);
  expect(localStorage).toHaveLength(0);
});

test('a kind of purchase that does not pass a phase takes it out of the choice', async () => {
  put(PAGE);
  await drawn();
  await change('[data-set="motion"]', 'renewal');
  const open = [...one<HTMLSelectElement>('[data-meeting]').options].filter(({ disabled }) => !disabled);
  expect(open.map(({ value }) => value)).not.toContain('solution-development');
  expect(open.length).toBeGreaterThan(0);
});

test('what is left of the note is said below it, and signing asks for a name', async () => {
  put(PAGE);
  await drawn();
  expect(wordsOf(one('[data-note-left]'))).toBe('');
  await change('[data-note]', 'See you  soon.');
  expect(wordsOf(one('[data-note-left]'))).toBe('267 left');
  await change('[data-note]', 'x'.repeat(290));
  expect(wordsOf(one('[data-note-left]'))).toBe('10 too many: the end will be cut');
  await tick('[data-option="withSender"]');
  expect(one<HTMLElement>('[data-sender-field]').hidden).toBe(false);
});

test('the prospects of the book can be chosen, and a new one joins them when a link was handed over', async () => {
  put(PAGE);
  await drawn();
  await change('[data-set="label"]', 'Midori');
  logSent();
  await drawn();
  const names = () => [...one<HTMLSelectElement>('[data-prospect]').options].map(wordsOf);
  expect(names()).toEqual(['Someone new', 'Midori']);
  expect(one<HTMLSelectElement>('[data-prospect]').selectedOptions[0]?.textContent).toBe('Midori');
  await change('[data-prospect]', '');
  expect(one<HTMLInputElement>('[data-set="label"]').value).toBe('');
});

test('the address fills the form in beforehand', async () => {
  startPurchase('Aoba');
  record(set('side', 'sales'));
  const prospect = $shown.get() ?? '';
  history.replaceState(null, '', `?asset=price-guide&phase=commitment#journey=${prospect}`);
  put(PAGE);
  await drawn();
  expect($sharing.get()).toMatchObject({ kit: ['price-guide'], journey: { phase: 'commitment' } });
  expect(one<HTMLInputElement>('[data-set="label"]').value).toBe('Aoba');
});
