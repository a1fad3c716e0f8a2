import { beforeEach, expect, test } from 'vitest';
import './sb-history.ts';
import { entrySentence } from '~/kit/entry-sentence.ts';
import { toId } from '~/domain/shared/brand.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD } from '~/domain/journal/fields.ts';
import { $undoable } from '~/state/undo.ts';
import {
  answered,
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  small,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { $shownView } from '~/state/shown-journey.ts';

beforeEach(() => freshPage());

async function history(): Promise<HTMLElement> {
  const page = put('<ul hidden><li data-choice="renewal">Renewal</li></ul><sb-history></sb-history>');
  await drawn();
  return page;
}

const texts = (page: Element) => [...page.querySelectorAll('.history__text')].map(wordsOf);

test('what was done is listed, newest first; it can be taken back, and done again', async () => {
  const page = await history();
  expect(wordsOf(page.querySelector('sb-history'))).toBe('Nothing yet. What you mark appears here.');
  record(set('motion', 'renewal'), answered('why-now'));
  await drawn();
  expect(texts(page)).toEqual(['Answered: The why-now', 'Kind of purchase: Renewal']);

  button('Take back: Answered: The why-now', page).focus();
  button('Take back: Answered: The why-now', page).click();
  await drawn();
  expect($shownView.get().questions.size).toBe(0);
  expect(texts(page)[0]).toMatch(/^Answered: The why-now taken back /);
  expect(page.querySelector('s')).not.toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Do again: Answered: The why-now');
  expect($undoable.get()?.text).toBe('Taken back: Answered: The why-now');

  takeBack();
  await drawn();
  expect(texts(page)).toHaveLength(3);
  expect($shownView.get().questions.get(toId('why-now'))?.mark).toBe('answered');
  button('Do again: Answered: The why-now', page).click();
  await drawn();
  expect(texts(page)).toHaveLength(4);
});

test('a long history shows fifty at a time', async () => {
  record(...Array.from({ length: 120 }, (_, index) => set('label', `Name ${index}`)));
  const page = await history();
  expect(texts(page)).toHaveLength(50);
  button('Show 50 older entries', page).click();
  await drawn();
  button('Show 20 older entries', page).click();
  await drawn();
  expect(texts(page)).toHaveLength(120);
});

const asset = toId<never>('goal-menu');
const cases: readonly (readonly [EventBody, string, string])[] = [
  [{ kind: 'sent', asset }, '“The goal-menu” was sent.', '「The goal-menu」が送付されました。'],
  [{ kind: 'opened', asset, revision: 1 }, '“The goal-menu” was opened.', '「The goal-menu」を開きました。'],
  [{ kind: 'read', asset, revision: 1 }, 'was read to the end.', '最後まで読みました。'],
  [{ kind: 'read', asset, revision: 1, byHand: true }, 'was marked as read.', '既読の印を付けました。'],
  [
    { kind: 'told', asset, via: 'call', why: 'asked' },
    'was told on a call: asked',
    '電話で説明しました：asked',
  ],
  [{ kind: 'helpful', asset, yes: true }, 'helped.', '役に立ちました。'],
  [{ kind: 'helpful', asset, yes: false }, 'did not help.', '役に立ちませんでした。'],
  [{ kind: 'dismiss', asset, why: 'later' }, 'was put off.', 'あとで読むことにしました。'],
  [
    { kind: 'question', question: toId('why-now'), mark: 'not-applicable', why: 'no trial' },
    'Not for us: The why-now (no trial)',
    '対象外：The why-now（no trial）',
  ],
  [set('label', ''), 'The name of the purchase was removed.', '購買の名前を消しました。'],
  [set('phase', 'evaluation'), 'moved to “The evaluation”', '「The evaluation」にしました。'],
  [set('segment', 'b2x'), 'Who buys: b2x', '買い手：b2x'],
  [
    set('roles', 'user legal'),
    'In the group: The user and The legal',
    'グループにいる人：The user、The legal',
  ],
  [set('me', ''), 'My role: not said', '自分の役割：指定なし'],
  [set('criterion:evaluation/compared', '1'), 'of “The evaluation” was ticked.', '目安に印を付けました。'],
  [set('criterion:evaluation/compared', ''), 'was unticked.', '印を外しました。'],
  [set('tick:assets/x/a/0', '1'), 'A line of a checklist was ticked.', 'チェックリストに印を付けました。'],
  [set('entry:assets/x/a/b', 'text'), 'Something was written into a template.', 'ひな型に記入しました。'],
  [set('arrival:invoice', '1'), 'this arrived: invoice', '届いたもの：invoice'],
  [set('arrival:invoice', ''), 'had not arrived after all: invoice', 'まだ届いていませんでした：invoice'],
  [set('score:order-flow/quiz', '4/5'), '4 of 5 right.', '5個中4個正解'],
  [set('score:order-flow/quiz', 'all'), 'A setting was changed.', '設定を変更しました。'],
  [
    { kind: 'option', option: toId('a1'), name: 'Kobako', state: 'in' },
    'under consideration: Kobako',
    '検討中の候補：Kobako',
  ],
  [
    { kind: 'option', option: toId('stay'), name: '', state: 'out', why: 'too slow' },
    'ruled out: Stay as we are (too slow)',
    '候補から外しました：今のまま（too slow）',
  ],
  [
    { kind: 'option', option: toId('a1'), name: 'Kobako', state: 'chosen' },
    'Option chosen: Kobako',
    '候補を選びました：Kobako',
  ],
  [{ kind: 'option', option: toId('a1'), name: '', state: 'in' }, 'removed', '候補を消しました。'],
  [
    { kind: 'requirement', requirement: toId('r1'), text: 'Single sign-on', need: 'must', weight: 4 },
    'Requirement: Single sign-on (must-have, weight 4)',
    '要件：Single sign-on（必須、重み4）',
  ],
  [
    { kind: 'requirement', requirement: toId('r1'), text: '', need: 'nice', weight: 0 },
    'removed',
    '要件を消しました。',
  ],
  [
    { kind: 'answer', question: toId('why-now'), text: 'The law changes', over: [] },
    'Answer to “The why-now”: The law changes',
    '「The why-now」の答え：The law changes',
  ],
  [
    { kind: 'answer', requirement: toId('r1'), option: toId('stay'), fit: 'custom', text: '', over: [] },
    'Stay as we are”: by custom work',
    '今のまま」の答え：個別開発',
  ],
  [
    { kind: 'answer', question: toId('why-now'), option: toId('gone'), text: '', over: [] },
    'Answer removed: The why-now · gone',
    '答えを消しました：The why-now・gone',
  ],
  [
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'low', value: '12000' },
    'into a calculator: 12000',
    '数値を入れました：12000',
  ],
  [
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'low', value: '' },
    'removed from a calculator',
    '数値を消しました。',
  ],
  [
    { kind: 'step', step: toId('s1'), part: 'due', value: '2027-03-31' },
    'changed: a step without a title',
    '変更しました：名前のない手順',
  ],
  [set(FIELD.archived, '1'), 'A setting was changed.', '設定を変更しました。'],
];

test.each(cases)('%j has a sentence in both languages', (body, english, japanese) => {
  const event = { id: toId<never>('aaaaaaaaaaaa.1'), counter: 1, at: 0, ...body };
  if (event.kind === 'undo') throw new Error('an undo has no sentence');
  const known = { choices: new Map<string, string>(), view: viewOf(emptyJournal) };
  expect(entrySentence({ locale: 'en', texts: small.texts, ...known }, event)).toContain(english);
  expect(entrySentence({ locale: 'ja', texts: small.texts, ...known }, event)).toContain(japanese);
  expect(entrySentence({ locale: 'en', texts: undefined, ...known }, event)).not.toContain('undefined');
});
