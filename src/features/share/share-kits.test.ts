import { beforeEach, expect, test } from 'vitest';
import './sb-share-composer.ts';
import { button, drawn, freshPage, put, wordsOf } from '../../../tests/support/journey-page.ts';
import { $ownKits } from '~/state/own-kits.ts';
import { $draft, $sharing, changeDraft } from '~/state/share.ts';
import { $startedKit } from '~/state/started-kit.ts';
import { nameRep } from '~/state/rep.ts';
import { takeBack } from '~/state/undo.ts';
import { kitsWords } from './kits-words.ts';

const t = kitsWords.en;
const KITS = JSON.stringify([
  {
    title: 'Late',
    notes: { ja: '後半', en: 'Late words' },
    phases: ['commitment'],
    roles: [],
    assets: ['goal-menu'],
  },
  {
    title: 'Early',
    notes: { ja: '前半', en: 'Early words' },
    phases: ['solution-development'],
    roles: ['finance'],
    assets: ['price-guide', 'gone-asset', 'goal-menu'],
  },
]);
const PAGE = `<sb-share-composer><form><fieldset disabled>
  <select data-prospect><option value="">Someone new</option></select>
  <select data-language><option value="ja">ja</option><option value="en">en</option></select>
  <textarea data-note></textarea><sb-share-kits></sb-share-kits><sb-share-kit></sb-share-kit>
</fieldset></form></sb-share-composer>`;

const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector)!;
const titles = () => [...document.querySelectorAll('.kits strong')].map(wordsOf);

beforeEach(async () => {
  freshPage();
  $draft.set(undefined);
  $startedKit.set(undefined);
  put(PAGE);
  one<HTMLElement>('sb-share-kits').dataset['kits'] = KITS;
  // The draft is there at the first drawing, the kits only now.
  changeDraft({});
  await drawn();
});

async function press(name: string): Promise<void> {
  button(name).click();
  await drawn();
}

async function choose(selector: string, value: string): Promise<void> {
  const control = one<HTMLInputElement>(selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

test('the kits for the phase come first, and one sets assets, order and words, until that is taken back', async () => {
  expect(titles()).toEqual(['Early', 'Late']);
  expect(wordsOf(one('.kits__one'))).toContain(t.gone(1));
  await press(t.useLabel('Early'));
  expect($sharing.get()).toMatchObject({
    kit: ['price-guide', 'goal-menu'],
    plan: { ordered: true, note: 'Early words' },
  });
  expect(one<HTMLTextAreaElement>('[data-note]').value).toBe('Early words');
  takeBack();
  expect($draft.get()).toMatchObject({ kit: undefined, isOrdered: false, note: '' });
});

test('the words of a kit follow the language of the link and the next kit, what was typed stays', async () => {
  await press(t.useLabel('Early'));
  await choose('[data-language]', 'ja');
  expect($draft.get()?.note).toBe('前半');
  await press(t.useLabel('Late'));
  expect($draft.get()?.note).toBe('後半');
  await choose('[data-note]', 'My own');
  await choose('[data-language]', 'en');
  await press(t.useLabel('Early'));
  expect($draft.get()).toMatchObject({ note: 'My own', kit: ['price-guide', 'goal-menu'] });
});

test('a choice is saved under a name, used again, changed, deleted, and that is taken back', async () => {
  nameRep('Sato');
  changeDraft({ kit: $sharing.get()!.kit.toReversed(), note: 'See you' });
  await drawn();
  await press(t.saveNew);
  expect(wordsOf(one('sb-share-kits [role="status"]'))).toBe(t.needsName);
  await choose('[data-kit-name]', 'Mine');
  await press(t.saveNew);
  const saved = $ownKits.get()[0]!;
  expect(saved).toMatchObject({ name: 'Mine', note: 'See you', assets: $sharing.get()?.kit, by: 'Sato' });
  expect(wordsOf(one('sb-share-kits'))).toContain(t.by('Sato'));
  changeDraft({ kit: [saved.assets[0]!] });
  await drawn();
  await press(t.saveOver('Mine'));
  expect($ownKits.get()).toMatchObject([{ id: saved.id, name: 'Mine', assets: [saved.assets[0]] }]);
  takeBack();
  expect($ownKits.get()[0]?.assets).toEqual(saved.assets);
  await drawn();
  await press(t.removeLabel('Mine'));
  expect(titles()).toEqual(['Early', 'Late']);
  takeBack();
  await drawn();
  await press(t.useLabel('Mine'));
  expect($sharing.get()?.kit).toEqual(saved.assets);
});

test('without assets there is nothing to save, and the name goes into no link', async () => {
  await choose('[data-kit-name]', 'Mine');
  expect([...($draft.get()?.fields.keys() ?? [])]).toEqual([]);
  changeDraft({ kit: [] });
  await drawn();
  await press(t.saveNew);
  expect(wordsOf(one('sb-share-kits [role="status"]'))).toBe(t.nothing);
  expect($ownKits.get()).toEqual([]);
});
