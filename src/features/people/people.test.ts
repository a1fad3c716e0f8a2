import { beforeEach, expect, test, vi } from 'vitest';
import './sb-people.ts';
import { peopleOf } from '~/domain/book/people.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { addProspect } from '~/state/book.ts';
import { journalIn } from '~/state/journals.ts';
import { takeBack } from '~/state/undo.ts';
import { button, drawn, freshPage, put, wordsOf } from '../../../tests/support/journey-page.ts';

let page: HTMLElement;
let prospect: JourneyId;
const field = (name: string) =>
  page.querySelector<HTMLInputElement | HTMLSelectElement>(`form [name="${name}"]`)!;
const status = () => wordsOf(page.querySelector('[role="status"]'));

async function add(parts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(parts)) field(name).value = value;
  button('Add', page).click();
  await drawn();
}

beforeEach(async () => {
  freshPage();
  prospect = addProspect('Aoba');
  history.replaceState(null, '', `/en/sales/prospect/#${prospect}`);
  page = put('<sb-people></sb-people>');
  await drawn();
});

test('a person is added with what is known, takes a stance, and goes again; each can be taken back', async () => {
  expect(wordsOf(page)).toContain('Nobody noted yet.');
  await add({ name: ' Sato ', role: 'security', mail: 's@aoba.example' });
  expect(wordsOf(page.querySelector('.people__one'))).toContain('Sato');
  expect(wordsOf(page.querySelector('.people__one'))).toContain('no contact logged');
  const stance = page.querySelector<HTMLSelectElement>('.people__one select')!;
  stance.value = 'against';
  stance.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect(peopleOf(journalIn(prospect))).toMatchObject([
    { name: 'Sato', role: 'security', stance: 'against' },
  ]);
  button('Remove', page).click();
  await drawn();
  expect(peopleOf(journalIn(prospect))).toEqual([]);
  takeBack();
  expect(peopleOf(journalIn(prospect))).toHaveLength(1);
});

test('a chair without a name is enough, and nothing at all is not', async () => {
  await add({ mail: 'x@aoba.example' });
  expect(status()).toBe('Give a name or a role.');
  await add({ role: 'legal' });
  expect(wordsOf(page.querySelector('.people__one'))).toContain('name not known');
  expect([...page.querySelectorAll('button')].map(wordsOf)).not.toContain('Save the people as vCard');
});

test('people are saved as cards without their stance', async () => {
  await add({ name: 'Sato', role: 'security' });
  const made: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:x';
  });
  button('Save the people as vCard', page).click();
  const text = await made[0]?.text();
  expect(text).toContain('FN:Sato');
  expect(text).not.toContain('unknown');
  vi.restoreAllMocks();
});

test('who looks after a prospect is kept with it', async () => {
  const owner = page.querySelector<HTMLInputElement>('[name="owner"]')!;
  owner.value = 'Ono';
  owner.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect([...journalIn(prospect).values()].at(-1)).toMatchObject({ field: 'owner', value: 'Ono' });
});
