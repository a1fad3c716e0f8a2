import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './sb-compare.ts';
import './sb-starters.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { cell, option, requirement } from '../../../tests/domain/support/journals.ts';
import {
  button,
  freshPage,
  put,
  record,
  settled,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';

beforeEach(() => freshPage());
afterEach(() => vi.restoreAllMocks());

const STARTERS = `<sb-starters><ul><li data-starter="sso" data-need="must" data-weight="4" data-role="security"
  data-text="Single sign-on" data-pass-mark="Tried"><button type="button">Take this</button>
  <span data-taken hidden>Taken</span></li></ul></sb-starters>`;

async function compare(): Promise<HTMLElement> {
  const page = put(`<sb-compare><div data-view></div></sb-compare>${STARTERS}`);
  await settled();
  return page;
}

async function send(form: Element | null, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const radio = form?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    const field = form?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (radio?.type === 'radio') radio.checked = true;
    else if (field) field.value = value;
  }
  form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await settled();
}

async function press(name: string, page: Element): Promise<void> {
  button(name, page).click();
  await settled();
}

const namesOf = (page: Element) => [...page.querySelectorAll('.compare-row strong')].map(wordsOf);
const must = (id: string, text: string, weight = 3) => requirement(id, text, { need: 'must', weight });

describe('options and requirements', () => {
  test('are named, changed, ruled out with a reason, and taken away', async () => {
    const page = await compare();
    expect(wordsOf(page)).toContain('Begin with two options');
    await send(page.querySelector('.compare-add'), { name: 'Kobako' });
    expect(namesOf(page)).toEqual(['Kobako', 'Stay as we are']);
    expect(page.querySelector<HTMLInputElement>('.compare-add input')?.value).toBe('');
    await press('Change: Kobako', page);
    await send(page.querySelector('li form'), { state: 'out', why: 'no export' });
    expect(wordsOf(page.querySelector('.compare-row'))).toContain('Kobako Ruled out no export');
    await press('Remove: Kobako', page);
    expect(namesOf(page)).toEqual(['Stay as we are']);
    takeBack();
    await settled();
    expect(namesOf(page)).toEqual(['Kobako', 'Stay as we are']);
  });

  test('a requirement is written, weighed and changed', async () => {
    const page = await compare();
    await send(page.querySelector('details form'), { text: 'Export', need: 'nice', weight: '2' });
    await press('Change: Export', page);
    await send(page.querySelector('li form'), { weight: '9', passMark: 'A file of ours' });
    expect([...$shownView.get().requirements.values()]).toMatchObject([
      { text: 'Export', need: 'nice', weight: 5, passMark: 'A file of ours' },
    ]);
    await press('Remove: Export', page);
    expect(wordsOf(page)).toContain('No requirement yet');
  });

  test('a starter is taken once, and offered again when it is taken away', async () => {
    const page = await compare();
    const take = page.querySelector<HTMLButtonElement>('sb-starters button');
    take?.click();
    await settled();
    expect([...$shownView.get().requirements.values()]).toMatchObject([
      {
        text: 'Single sign-on',
        need: 'must',
        weight: 4,
        role: 'security',
        passMark: 'Tried',
        starter: 'sso',
      },
    ]);
    expect([take?.hidden, page.querySelector<HTMLElement>('[data-taken]')?.hidden]).toEqual([true, false]);
    takeBack();
    await settled();
    expect(take?.hidden).toBe(false);
  });
});

describe('the table', () => {
  test('opens a cell, keeps its answer, and adds up', async () => {
    record(option('a', 'A'), option('b', 'B'), must('r', 'Sign-in'));
    const page = await compare();
    await press('Sign-in, A: not answered', page);
    await send(page.querySelector('dialog form'), { fit: 'standard', proof: 'tried', text: 'by Sato' });
    expect(button('Sign-in, A: standard · tried · by Sato', page)).toBeTruthy();
    await press('Sign-in, B: not answered', page);
    await send(page.querySelector('dialog form'), { fit: 'standard', proof: 'said' });
    const results = [...page.querySelectorAll('.compare-result')].map(wordsOf);
    expect(results[0]).toContain('A 9 of 9 Every must-have is proved.');
    expect(results[1]).toContain('B 3 of 9 1 must-have is not proved yet');
    expect(wordsOf(page)).toContain('A is 6 points ahead of B.');
    expect(wordsOf(page.querySelector('.compare-limits'))).toBe('the weight of “Sign-in” falls below 1');
  });

  test('says that an option fails a must-have', async () => {
    record(option('a', 'A'), must('r', 'Sign-in'), cell('r', 'a', 'impossible', { proof: 'written' }));
    const page = await compare();
    expect(wordsOf(page.querySelector('.compare-result__failed'))).toBe('Out: it cannot meet Sign-in');
  });

  test('an answer is taken out of a cell, with its button or by leaving it empty', async () => {
    for (const way of ['Remove the answer', 'empty']) {
      freshPage();
      record(option('a', 'A'), must('r', 'Sign-in'), cell('r', 'a', 'custom'));
      const page = await compare();
      await press('Sign-in, A: by custom work · only said', page);
      if (way === 'empty') await send(page.querySelector('dialog form'), { fit: '', text: '' });
      else await press(way, page);
      expect($shownView.get().cells.size).toBe(0);
    }
  });

  test('shows one option at a time on a phone', async () => {
    record(option('a', 'A'), option('b', 'B'), must('r', 'Sign-in'));
    const page = await compare();
    const shown = () =>
      [...page.querySelectorAll('thead th')].filter((th) => !th.hasAttribute('data-other')).map(wordsOf);
    expect(shown()).toEqual(['Requirement', 'A']);
    const picker = page.querySelector<HTMLSelectElement>('.compare-picker select');
    if (picker) picker.value = 'b';
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(shown()).toEqual(['Requirement', 'B']);
  });
});

describe('a sheet for the supplier', () => {
  async function choose(page: Element, text: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const input = page.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File([text], 'sheet.csv', { type: 'text/csv' });
    if (input) Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  test('is saved, filled in, looked at and taken in as said by the supplier', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    record(option('a', 'Kobako'), must('r', 'Sign-in'), must('s', 'Export'));
    const page = await compare();
    await press('Save the sheet (CSV)', page);
    const sheet = (await saved[0]?.text()) ?? '';
    expect(sheet).toContain('"r","Sign-in","must-have","","","",""');

    await choose(
      page,
      sheet.replace(
        '"Sign-in","must-have","","","",""',
        '"Sign-in","must-have","","By settings","Manual","soon"',
      ),
    );
    expect(wordsOf(page.querySelector('.compare-look'))).toContain('1 answer of Kobako');
    expect($shownView.get().cells.size).toBe(0);
    await press('Take these in', page);
    expect(
      $shownView.get().cells.get($shownView.get().requirements.keys().next().value!)?.values().next().value,
    ).toMatchObject([{ fit: 'settings', proof: 'said', by: 'Kobako', source: 'Manual', text: 'soon' }]);
  });

  test('that is something else says so; one in Shift_JIS is read', async () => {
    record(option('a', 'Kobako'), must('r', 'Sign-in'));
    const page = await compare();
    await choose(page, 'name,price\n');
    expect(wordsOf(page.querySelector('[role="status"]'))).toContain('This is not a sheet from this page.');
    const head = new TextEncoder().encode('Key,Requirement,Must,See,Answer,Where,Remark\nr,,,,standard,,');
    await choose(page, new Uint8Array([...head, 0x82, 0xa0]));
    expect(wordsOf(page.querySelector('.compare-look'))).toContain('あ');
  });
});
