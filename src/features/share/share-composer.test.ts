import { beforeEach, expect, test } from 'vitest';
import './sb-share-composer.ts';
import { drawn, freshPage, put, record, set, wordsOf } from '../../../tests/support/journey-page.ts';
import { $shown } from '~/state/shown-journey.ts';
import { takeBack } from '~/state/undo.ts';
import { $draft, $sharing, changeDraft, logSent } from '~/state/share.ts';
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
  <input data-set="link:0/title"><input data-set="link:0/address" data-link="0">
  <input data-set="link:1/title"><input data-set="link:1/address" data-link="1"><p data-links-refused></p>
  <sb-share-kit></sb-share-kit><input type="checkbox" data-option="withSender"><p data-sender-field hidden><input data-set="sender"></p>
  <select data-language>${options('ja', 'en')}</select><select data-valid>${options('', '14')}</select>
</fieldset></form><section><sb-share-panel></sb-share-panel></section><p data-copy-bar hidden><button>Copy</button></p></sb-share-composer>`;

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

test('pages elsewhere go with the link as they can be sent, are told where they cannot, and stay with the prospect', async () => {
  put(PAGE);
  await drawn();
  await change('[data-set="link:0/title"]', 'Quote');
  await change('[data-set="link:0/address"]', 'docs.example.com/q');
  await change('[data-set="link:1/address"]', 'javascript:alarm(1)');
  const links = [{ title: 'Quote', address: 'https://docs.example.com/q' }];
  expect($sharing.get()?.plan.links).toEqual(links);
  expect(wordsOf(one('[data-links-refused]'))).toContain('link 2');
  expect(one('[data-link="1"]').getAttribute('aria-invalid')).toBe('true');
  const shown = one<HTMLAnchorElement>('.plan-view__links a');
  expect([shown.href, shown.rel]).toEqual([links[0]?.address, 'noopener noreferrer nofollow']);
  expect(wordsOf(one('.plan-view__address'))).toBe(links[0]?.address);
  logSent();
  await drawn();
  const id = one<HTMLSelectElement>('[data-prospect]').value;
  await change('[data-prospect]', '');
  expect($sharing.get()?.plan.links).toBeUndefined();
  await change('[data-prospect]', id);
  expect($sharing.get()?.plan.links).toEqual(links);
});

test('an asset moves up and down, the link keeps that order, and the move can be taken back', async () => {
  put(PAGE);
  await drawn();
  const kit = $sharing.get()?.kit ?? [];
  expect([kit.length > 1, $sharing.get()?.plan.ordered]).toEqual([true, false]);
  const movers = () => [...document.querySelectorAll<HTMLElement>('.kit__mover')];
  movers()[0]?.click();
  expect($sharing.get()?.kit).toEqual(kit);
  movers()[1]?.click();
  await drawn();
  expect($sharing.get()?.kit).toEqual([kit[1], kit[0], ...kit.slice(2)]);
  const codes = $sharing.get()?.kit.map((id) => $sharing.get()?.catalogue.assets.get(id)?.code);
  expect($sharing.get()?.plan).toMatchObject({ ordered: true, assets: codes?.map((code) => ({ code })) });
  takeBack();
  expect($sharing.get()?.plan.ordered).toBe(false);
});

test('the button that stays in view copies the link, and is away while there is none', async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  put(PAGE);
  await drawn();
  expect(one<HTMLElement>('[data-copy-bar]').hidden).toBe(false);
  one<HTMLElement>('[data-copy-bar] button').click();
  await drawn();
  expect(copied).toEqual([expect.stringMatching(/#g1\./)]);
  changeDraft({ kit: [] });
  expect(one<HTMLElement>('[data-copy-bar]').hidden).toBe(true);
});
