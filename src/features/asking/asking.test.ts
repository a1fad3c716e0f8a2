import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIELD } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { journalIn } from '~/state/journals.ts';
import { takeBack } from '~/state/undo.ts';
import { $journals } from '~/state/journals.ts';
import { record } from '../../../tests/support/browser.ts';
import { option } from '../../../tests/domain/support/journals.ts';
import { button, drawn, freshPage, put, set, wordsOf } from '../../../tests/support/journey-page.ts';
import { emptyBrowsers, inBrowserOf } from '../../../tests/state/support/browsers.ts';
import { active, keep, sendLink } from '../../../tests/state/support/plan-steps.ts';
import '~/features/plan/sb-opened-answers.ts';
import '~/features/plan/sb-opened-questions.ts';
import './sb-ask.ts';
import './sb-reply.ts';

const t = askingWords.en;
const ADDRESS = /#([qa]1\.[\w-]+x)$/;

/** Behind the `#` of the prospect that was kept last. */
let prospectAddress = '';

type Opened = HTMLElement & { text: string };

async function shown(tag: string): Promise<HTMLElement> {
  document.body.replaceChildren();
  const place = put(`<${tag}></${tag}>`);
  await drawn();
  return place;
}

async function openedText(tag: string, text: string): Promise<HTMLElement> {
  const place = await shown(tag);
  (place.firstElementChild as Opened).text = text;
  await drawn();
  return place;
}

async function change(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

/** The link on the page, after it was handed over as a file. */
async function handedOver(page: HTMLElement): Promise<string> {
  button('Save as file', page).click();
  await drawn();
  const address = page.querySelector<HTMLInputElement>('[data-copy="link"]')?.value ?? '';
  return ADDRESS.exec(address)?.[1] ?? '';
}

/** The buyer asks one question of the list and one of their own. */
async function ask(own = 'Who answers at night?'): Promise<string> {
  const page = await shown('sb-ask');
  page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await drawn();
  await change(page.querySelector('textarea')!, own);
  return handedOver(page);
}

/** The rep keeps the questions, writes the answers, and sends them. */
async function reply(questions: string, texts: readonly string[]): Promise<string> {
  const page = await openedText('sb-opened-questions', questions);
  page.querySelector<HTMLButtonElement>('button.button--main')?.click();
  await drawn();
  prospectAddress = page.querySelector('a')!.getAttribute('href')!.split('#')[1]!;
  location.hash = prospectAddress;
  const form = await shown('sb-reply');
  for (const [at, text] of texts.entries()) await change(form.querySelectorAll('textarea')[at]!, text);
  return handedOver(form);
}

beforeEach(() => {
  freshPage();
  emptyBrowsers();
  inBrowserOf('buyer');
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
});
afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
  vi.restoreAllMocks();
});

describe('questions to the supplier', () => {
  test('say all that goes out before it does, and are kept once they may have gone', async () => {
    record(option('o1', 'Aoba'), set(FIELD.label, 'Requests'));
    const page = await shown('sb-ask');
    expect(wordsOf(page)).toContain(t.chooseOne);
    await change(page.querySelector('select')!, 'Aoba');
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await drawn();
    await change(page.querySelector<HTMLInputElement>('.ask__line')!, 'by month');
    expect(wordsOf(page.querySelector('.ask__preview'))).toBe(
      'This is all the link says The why-now (by month) about: Aobawhat you call the purchase: Requests',
    );
    expect(wordsOf(page)).not.toContain(t.askedTitle);
    const payload = await handedOver(page);
    expect(payload).toMatch(/^q1\./);
    expect(wordsOf(page)).toMatch(/What you asked .*: 1 question, 0 answered/);
    await change(page.querySelector('textarea')!, 'And this?');
    const changed = await handedOver(page);
    expect(changed).not.toBe(payload);
    expect(wordsOf(page)).toMatch(/2 questions, 0 answered/);
  });

  test('that are too long for a link go as a file', async () => {
    const page = await shown('sb-ask');
    await change(
      page.querySelector('textarea')!,
      Array.from({ length: 12 }, () => '長い質問です。'.repeat(20)).join('\n'),
    );
    expect(wordsOf(page)).toContain(t.tooLong);
    button(t.saveFile, page).click();
    await drawn();
    expect(wordsOf(page.querySelector('[role="status"]'))).toMatch(/^Saved as questions-/);
    expect(wordsOf(page)).toMatch(/12 questions, 0 answered/);
  });

  test('more than a payload holds are refused in words', async () => {
    const page = await shown('sb-ask');
    await change(
      page.querySelector('textarea')!,
      Array.from({ length: 45 }, (_, at) => `Question ${at}?`).join('\n'),
    );
    expect(wordsOf(page)).toContain(t.tooMany(40));
    await change(
      page.querySelector('textarea')!,
      Array.from({ length: 30 }, () => '長い質問です。'.repeat(20)).join('\n'),
    );
    expect(wordsOf(page)).toContain(t.tooMuch);
  });
});

describe('the supplier', () => {
  test('opens them without a trace, keeps them with the prospect whose link they name, and can take that back', async () => {
    inBrowserOf('rep');
    const link = sendLink('Green');
    inBrowserOf('buyer');
    keep(link);
    const questions = await ask();
    inBrowserOf('rep');
    const page = await openedText('sb-opened-questions', questions);
    expect(wordsOf(page)).toContain('Who answers at night?');
    const before = localStorage.length;
    button(t.opened.keepWith('Green'), page).click();
    await drawn();
    expect(localStorage.length).toBe(before + 1);
    expect(wordsOf(page)).toContain(t.opened.kept);
    takeBack();
    await drawn();
    expect(wordsOf(page)).toContain(t.opened.keepWith('Green'));
  });

  test('keeps those of a stranger as a new prospect, and can take that back', async () => {
    const questions = await ask();
    inBrowserOf('rep');
    const page = await openedText('sb-opened-questions', `> ${questions}`);
    button(t.opened.keepNew, page).click();
    await drawn();
    expect(wordsOf(page)).toContain(t.opened.kept);
    expect($journals.get().size).toBe(1);
    takeBack();
    await drawn();
    expect($journals.get().size).toBe(0);
  });

  test('sees that they are their own, or of another site', async () => {
    const questions = await ask();
    expect(wordsOf(await openedText('sb-opened-questions', questions))).toContain(t.opened.own);
    expect(wordsOf(await openedText('sb-opened-questions', 'nothing'))).toBe('');
  });

  test('writes answers that stay the same link until one changes', async () => {
    const questions = await ask();
    inBrowserOf('rep');
    const first = await reply(questions, ['Yes']);
    expect(first).toMatch(/^a1\./);
    const form = document.querySelector<HTMLElement>('sb-reply')!;
    expect(await handedOver(form)).toBe(first);
    await change(form.querySelectorAll('textarea')[1]!, 'Our desk');
    expect(await handedOver(form)).not.toBe(first);
  });

  test('is told that a prospect has asked nothing', async () => {
    location.hash = '#0123456789abcdef';
    expect(wordsOf(await shown('sb-reply'))).toBe(t.reply.none);
  });
});

describe('the answers', () => {
  async function comeBack(): Promise<{ readonly answers: string; readonly page: HTMLElement }> {
    const questions = await ask();
    inBrowserOf('rep');
    const answers = await reply(questions, ['Yes, in April', 'Our desk in Osaka']);
    inBrowserOf('buyer');
    return { answers, page: await openedText('sb-opened-answers', answers) };
  }
  const answersHere = () => [...viewOf(journalIn(active())).answers.values()].flat();

  test('are taken in one by one, and each can be taken back', async () => {
    const { page } = await comeBack();
    expect(answersHere()).toEqual([]);
    button(t.opened.takeInLabel('The why-now'), page).click();
    await drawn();
    expect(answersHere()).toMatchObject([{ question: 'why-now', text: 'Yes, in April', proof: 'written' }]);
    expect(wordsOf(page.querySelector('.opened__answer'))).toContain('Taken in');
    takeBack();
    await drawn();
    expect(answersHere()).toEqual([]);
    expect(wordsOf(page.querySelector('.opened__answer'))).toContain('New');
  });

  test('are left, and a later answer says that it has changed', async () => {
    const { answers, page } = await comeBack();
    button(t.opened.leaveLabel('The why-now'), page).click();
    await drawn();
    expect(page.querySelector('.opened__answer')?.getAttribute('data-decision')).toBe('left');
    expect(answersHere()).toEqual([]);
    inBrowserOf('rep');
    // Saving a file leads this page's address elsewhere, which no browser does.
    location.hash = prospectAddress;
    const form = await shown('sb-reply');
    await change(form.querySelectorAll('textarea')[0]!, 'No, in May');
    const later = await handedOver(form);
    expect(later).not.toBe(answers);
    inBrowserOf('buyer');
    const again = await openedText('sb-opened-answers', later);
    expect(again.querySelector('.opened__answer')?.getAttribute('data-decision')).toBe('changed');
  });

  test('are taken in all at once', async () => {
    const { page } = await comeBack();
    button(t.opened.takeAll, page).click();
    await drawn();
    expect(answersHere()).toHaveLength(1);
    expect(
      [...page.querySelectorAll('.opened__answer')].map((it) => it.getAttribute('data-decision')),
    ).toEqual(['in', 'in']);
    takeBack();
    await drawn();
    expect(answersHere()).toEqual([]);
  });

  test('can be read, but not taken in, where nobody asked', async () => {
    const { answers } = await comeBack();
    inBrowserOf('colleague');
    const page = await openedText('sb-opened-answers', answers);
    expect(wordsOf(page)).toContain(t.opened.notAsked);
    expect(wordsOf(page)).toContain('Yes, in April');
    expect(page.querySelector('button')).toBeNull();
    expect(localStorage.length).toBe(0);
  });
});
