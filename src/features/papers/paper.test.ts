import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperTemplate } from '~/domain/papers/paper-template.ts';
import { eventually } from '../../../tests/support/eventually.ts';
import {
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  small,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { answer, option, requirement } from '../../../tests/domain/support/journals.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { $shownView } from '~/state/shown-journey.ts';
import './sb-paper.ts';

const TEMPLATE: PaperTemplate = {
  id: 'approval',
  title: 'Request',
  onePage: true,
  heads: [{ id: 'subject', label: 'Subject', kind: 'text', register: 'entry:papers/approval/head/subject' }],
  sections: [
    {
      id: 'price',
      title: 'Price',
      room: 40,
      isNeeded: true,
      own: [{ label: 'Own', register: 'entry:papers/approval/own/price' }],
      parts: [
        { kind: 'question', question: 'rough-price', sentence: 'Price: {answer}.', columns: [] },
        { kind: 'chosen', question: '', sentence: 'We choose {name}.', columns: [] },
      ],
    },
    {
      id: 'must',
      title: 'Must-haves',
      room: 400,
      isNeeded: false,
      own: [],
      parts: [{ kind: 'must-sheet', question: '', sentence: '', columns: ['Answer'] }],
    },
  ],
};

async function page(
  template: unknown = TEMPLATE,
  outputs = 'markdown docx csv mail nonsense',
): Promise<HTMLElement> {
  const place = put(
    `<sb-paper data-outputs="${outputs}"><div data-view></div>
    <div data-measure><div data-page></div><div data-sample></div></div></sb-paper>`,
  );
  const paper = place.querySelector('sb-paper')!;
  // Connected without its template first, as no page does: what it holds is read when it comes into the page.
  paper.remove();
  paper.setAttribute('data-paper', JSON.stringify(template));
  place.append(paper);
  await drawn();
  return place;
}

const sheetOf = (place: HTMLElement) => wordsOf(place.querySelector('.paper__sheet'));
const saved: Blob[] = [];

beforeEach(() => {
  freshPage();
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('a paper', () => {
  test('lists what is open, with the way to answer it, and shows no empty box', async () => {
    const place = await page();
    const open = place.querySelector('.paper__still-open');
    expect(wordsOf(open)).toContain('2 things are still open');
    expect(open?.querySelector('a')?.getAttribute('href')).toBe(
      '/en/phases/solution-development/#rough-price',
    );
    expect(sheetOf(place)).toBe(
      'There is nothing here yet. Answer one of the questions below, and the paper begins.',
    );
  });

  test('is made of the answers, and each sentence leads back to its own', async () => {
    const place = await page();
    record(answer('rough-price', '3 million'), option('a', 'Aoba', 'chosen'));
    await drawn();
    expect(sheetOf(place)).toBe('Request Price Price: 3 million.We choose Aoba.');
    const link = place.querySelector('.paper__sheet a');
    expect(link?.getAttribute('href')).toBe('/en/phases/solution-development/#rough-price');
    expect(wordsOf(place.querySelector('.paper__still-open'))).toBe(
      'Still open Nothing is open: every part has an answer.',
    );
  });

  test('keeps its head and one’s own words, which take the place of the answers', async () => {
    const place = await page();
    record(answer('rough-price', '3 million'));
    const input = place.querySelector('input')!;
    input.value = ' Requests ';
    input.dispatchEvent(new Event('change'));
    const area = place.querySelector('textarea')!;
    area.value = 'About three million, see the quote';
    area.dispatchEvent(new Event('change'));
    await drawn();
    expect(sheetOf(place)).toBe('Request Subject Requests Price About three million, see the quote');
    expect($shownView.get().fields.get('entry:papers/approval/head/subject')?.value).toBe('Requests');
    area.value = '';
    area.dispatchEvent(new Event('change'));
    await drawn();
    expect(sheetOf(place)).toContain('Price: 3 million.');
  });

  test('says so where a text is too long to keep', async () => {
    const place = await page();
    const area = place.querySelector('textarea')!;
    area.value = 'x'.repeat(9000);
    area.dispatchEvent(new Event('change'));
    await drawn();
    expect(area.ariaInvalid).toBe('true');
    expect(wordsOf(place.querySelector('[role="status"]'))).toContain('too long to keep');
  });

  test('is cut where it is higher than the page, and says which part', async () => {
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get');
    height.mockImplementation(function (this: HTMLElement) {
      return 'page' in this.dataset ? 60 : wordsOf(this).length;
    });
    const place = await page();
    record(answer('rough-price', 'a very long answer '.repeat(20)));
    await drawn();
    expect(wordsOf(place)).toContain('Shortened to fit on one A4 page: Price.');
    expect(sheetOf(place)).toContain('…');
    expect(sheetOf(place)).toContain('Shortened (…): see the full answers.');
  });

  test('is saved whole as Markdown and CSV, under the name of its subject', async () => {
    const place = await page();
    record(
      answer('rough-price', '3 million'),
      requirement('r', 'Single sign-on', { need: 'must' }),
      set('entry:papers/approval/head/subject', 'Requests: new'),
    );
    await drawn();
    button('Save as Markdown', place).click();
    await drawn();
    expect(await saved[0]?.text()).toContain(
      '# Request\n\n- **Subject**: Requests: new\n\n## Price\n\nPrice: 3 million.',
    );
    expect(wordsOf(place.querySelector('[role="status"]'))).toMatch(/^Saved as Request Requests new-.*\.md$/);
    button('Save as CSV', place).click();
    expect(await saved[1]?.text()).toContain(
      '"Must-haves"\r\n"No.","Requirement","Answer"\r\n"M1","Single sign-on",""',
    );
    const mail = place.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(mail)).toContain('- Price: 3 million.');
  });

  test('is written as a Word file when somebody asks for one', async () => {
    const place = await page();
    record(answer('rough-price', '3 million'));
    await drawn();
    button('Save as Word file', place).click();
    await eventually(() => expect(saved).toHaveLength(1));
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('of another build, or before the catalogue has come, leaves what the server wrote', async () => {
    expect(wordsOf(await page({ ...TEMPLATE, sections: 'none' }))).toBe('');
    $catalogue.set(undefined);
    expect(wordsOf(await page())).toBe('');
    $catalogue.set(small);
  });
});
