import { describe, expect, test } from 'vitest';
import { askedIn, linesOf, repliesIn, waitingIn } from '../../../src/domain/asking/asked.ts';
import { givenLines, leaveBody, takeInBodies } from '../../../src/domain/asking/given-answers.ts';
import { answerLinkOf, questionLinkOf, type QuestionsToSend } from '../../../src/domain/asking/to-send.ts';
import { askedField, draftField, repliedField, tookField } from '../../../src/domain/journal/fields.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { readField } from '../../../src/domain/journal/read-field.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { encodeAnswers } from '../../../src/domain/link/answer-encode.ts';
import type { AnswerLink } from '../../../src/domain/link/answer-link.ts';
import { encodeQuestions } from '../../../src/domain/link/question-encode.ts';
import type { QuestionLink } from '../../../src/domain/link/question-link.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { digest } from '~/state/digest.ts';
import { answer, journalOf, option, set } from '../support/journals.ts';
import { localOf } from '../support/local-catalogue.ts';
import { aCatalogue, anAsset, aQuestion } from '../support/small-catalogue.ts';

const local = localOf(
  aCatalogue({
    questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'cost', about: 'option' })],
    assets: [anAsset({ id: 'price-guide' })],
  }),
);
const ID = '0102030405060708';
const wishes: QuestionsToSend = {
  id: ID,
  day: 20_800,
  language: 'ja',
  questions: [toId('cost'), toId('why'), toId('gone')],
  lines: new Map([[toId('why'), '初年度で']]),
  own: ['Who answers at night?', '  '],
  option: 'Aoba',
  label: 'Requests',
  name: '',
  note: '',
};
const asked = questionLinkOf(local, wishes);
const payloadOf = (link: QuestionLink) => {
  const encoded = encodeQuestions(link, digest);
  if (!encoded.ok) throw new Error(encoded.problem.kind);
  return encoded.value;
};
const replyOf = (link: AnswerLink) => {
  const encoded = encodeAnswers(link, digest);
  if (!encoded.ok) throw new Error(encoded.problem.kind);
  return encoded.value;
};
const keptAsked = set(askedField(ID), payloadOf(asked));
const journeyAfter = (...bodies: readonly EventBody[]) =>
  journeyOf(local.catalogue, journalOf(...bodies), 20_810);
const viewAfter = (...bodies: readonly EventBody[]) => journeyAfter(...bodies).view;

describe('questions to send', () => {
  test('carry codes, words and one option; a question that is gone stays behind', () => {
    expect(asked).toEqual({
      pack: 7,
      day: 20_800,
      id: ID,
      language: 0,
      questions: [
        { code: 1, option: 0 },
        { code: 0, option: 0, line: '初年度で' },
        { option: 0, line: 'Who answers at night?' },
      ],
      options: ['Aoba'],
      label: 'Requests',
      unknown: [],
    });
  });

  test('say who asks and which plan link they have, if that is known', () => {
    const link = questionLinkOf(local, {
      ...wishes,
      option: '',
      planId: 'aaaaaaaaaaaaaaaa',
      role: toId('finance'),
      name: 'Mori',
      note: 'Thank you',
    });
    expect(link).toMatchObject({
      options: [],
      planId: 'aaaaaaaaaaaaaaaa',
      role: 2,
      name: 'Mori',
      note: 'Thank you',
    });
    expect(link.questions[0]).toEqual({ code: 1 });
    expect(questionLinkOf(local, { ...wishes, role: toId('stranger') })).not.toHaveProperty('role');
  });
});

describe('what was asked', () => {
  test('is read from where it was kept; what is no question link is left out', () => {
    const view = viewAfter(keptAsked, set(askedField('ffffffffffffffff'), 'q1.nonsense'), set('label', 'x'));
    expect(askedIn(view, digest)).toEqual([{ link: asked, payload: payloadOf(asked), at: 1_700_000_001 }]);
  });

  test('is shown in the words of this site, as far as it knows them', () => {
    const newer = { ...asked, questions: [...asked.questions, { code: 99, line: 'and this' }] };
    expect(linesOf(local, newer)).toEqual([
      { place: 0, question: 'cost', text: 'The cost', line: '', option: 'Aoba' },
      { place: 1, question: 'why', text: 'The why', line: '初年度で', option: 'Aoba' },
      { place: 2, question: undefined, text: 'Who answers at night?', line: '', option: 'Aoba' },
      { place: 3, question: undefined, text: '', line: 'and this', option: '' },
    ]);
    expect(linesOf(local, { ...asked, pack: 8 })[0]).toMatchObject({ question: undefined, text: '' });
    const wordless = { ...local, texts: { ...local.texts, questions: new Map() } };
    expect(linesOf(wordless, asked)[0]?.text).toBe('cost');
  });

  test('waits until every question has an answer', () => {
    expect(waitingIn(viewAfter(), digest)).toBeUndefined();
    expect(waitingIn(viewAfter(keptAsked), digest)).toEqual({ count: 3, since: 1_700_000_001 });
    const reply = (...places: readonly number[]): AnswerLink => ({
      pack: 7,
      day: 20_801,
      id: ID,
      writer: '0123456789ab',
      seq: places.length,
      answers: places.map((place) => ({ place, text: 'yes' })),
      unknown: [],
    });
    const replied = (...places: readonly number[]) =>
      set(repliedField(ID, '0123456789ab'), replyOf(reply(...places)));
    expect(waitingIn(viewAfter(keptAsked, replied(0)), digest)?.count).toBe(2);
    expect(waitingIn(viewAfter(keptAsked, replied(0), replied(0, 1, 2)), digest)).toBeUndefined();
    expect(repliesIn(viewAfter(set(repliedField(ID, '0123456789ab'), 'x')), digest)).toEqual([]);
  });
});

describe('answers to send', () => {
  const sent = { writer: '0123456789ab', seq: 0, day: 20_801, name: 'Sato', note: '' };

  test('are none as long as no draft says something', () => {
    const view = viewAfter(keptAsked, set(draftField(ID, 0, 'proof'), 'said'));
    expect(answerLinkOf(local, view, asked, sent).answers).toEqual([]);
  });

  test('are the drafts that say something', () => {
    const view = viewAfter(
      keptAsked,
      set(draftField(ID, 0, 'text'), ' 3 million '),
      set(draftField(ID, 0, 'asset'), 'price-guide'),
      set(draftField(ID, 0, 'proof'), 'shown'),
      set(draftField(ID, 1, 'text'), 'in April'),
      set(draftField(ID, 1, 'proof'), 'guessed'),
      set(draftField(ID, 2, 'asset'), 'price-guide'),
    );
    expect(answerLinkOf(local, view, asked, sent)).toEqual({
      pack: 7,
      day: 20_801,
      id: ID,
      writer: '0123456789ab',
      seq: 1,
      answers: [
        { place: 0, code: 1, text: '3 million', asset: 0, proof: 2 },
        { place: 1, code: 0, text: 'in April' },
        { place: 2, asset: 0 },
      ],
      name: 'Sato',
      unknown: [],
    });
  });
});

describe('answers that came back', () => {
  const reply: AnswerLink = {
    pack: 7,
    day: 20_801,
    id: ID,
    writer: '0123456789ab',
    seq: 4,
    answers: [
      { place: 0, code: 1, text: '3 million', asset: 0, proof: 2 },
      { place: 2, text: 'Our desk in Osaka' },
      { place: 3, asset: 0 },
    ],
    unknown: [],
  };
  const linesAfter = (bodies: readonly EventBody[], link = reply, withAsked = true) => {
    const { view, answers } = journeyAfter(option('o1', 'Aoba'), keptAsked, ...bodies);
    return { view, lines: givenLines(local, view, answers.options, link, withAsked ? asked : undefined) };
  };

  test('stand beside what was asked, about the option of that name', () => {
    expect(linesAfter([]).lines).toEqual([
      {
        place: 0,
        asked: 'The cost',
        question: 'cost',
        option: 'o1',
        optionName: 'Aoba',
        text: '3 million',
        asset: 'price-guide',
        proof: 'shown',
        decision: 'new',
      },
      expect.objectContaining({
        place: 2,
        asked: 'Who answers at night?',
        question: undefined,
        proof: 'written',
      }),
      expect.objectContaining({ place: 3, asked: '', text: '', asset: 'price-guide' }),
    ]);
  });

  test('can be read without the questions, by their codes; those of another site only as text', () => {
    expect(linesAfter([], reply, false).lines[0]).toMatchObject({
      asked: 'The cost',
      optionName: '',
      option: undefined,
    });
    const foreign = linesAfter([], { ...reply, pack: 8 }, false).lines[0];
    expect(foreign).toMatchObject({ asked: '', question: undefined, asset: undefined, text: '3 million' });
    const wordless = { ...local, texts: { ...local.texts, questions: new Map() } };
    const { view } = linesAfter([]);
    expect(givenLines(wordless, view, [], reply, undefined)[0]?.asked).toBe('cost');
  });

  test('become answers of the purchase, with their source and proof, in place of earlier ones from there', () => {
    const earlier = answer('cost', '4 million', { option: 'o1', source: 'Sato' });
    const others = [answer('cost', 'ours'), answer('cost', 'theirs', { option: 'o1', source: 'Else' })];
    const { view, lines } = linesAfter([earlier, ...others]);
    const bodies = takeInBodies(view, ID, 'Sato', lines[0]!);
    expect(bodies).toEqual([
      {
        kind: 'answer',
        question: 'cost',
        option: 'o1',
        text: '3 million',
        source: 'Sato',
        asset: 'price-guide',
        proof: 'shown',
        over: [view.answers.get(toId('cost'))?.find(({ source }) => source === 'Sato')?.id],
      },
      { kind: 'set', field: tookField(ID, 0), value: 'in 3 million\nprice-guide' },
    ]);
    const after = linesAfter([earlier, ...others, ...bodies]);
    expect(after.lines[0]?.decision).toBe('in');
    expect(after.view.answers.get(toId('cost'))?.map(({ text }) => text)).toEqual([
      'ours',
      'theirs',
      '3 million',
    ]);
  });

  test('without an option, a source or a question keep what there is', () => {
    const { view, lines } = linesAfter([], reply, false);
    expect(takeInBodies(view, ID, '', lines[0]!)[0]).toEqual({
      kind: 'answer',
      question: 'cost',
      text: '3 million',
      asset: 'price-guide',
      proof: 'shown',
      over: [],
    });
    expect(takeInBodies(view, ID, 'Sato', linesAfter([]).lines[1]!)).toEqual([
      { kind: 'set', field: tookField(ID, 2), value: 'in Our desk in Osaka' },
    ]);
    const bare = { ...lines[0]!, text: '' };
    expect(takeInBodies(view, ID, 'Sato', bare)).toHaveLength(1);
    expect(takeInBodies(view, ID, 'Sato', { ...lines[0]!, asset: undefined })[0]).not.toHaveProperty('asset');
  });

  test('that were left stay left until they say something else', () => {
    const { lines } = linesAfter([]);
    const left = leaveBody(ID, lines[0]!);
    expect(linesAfter([left]).lines[0]?.decision).toBe('left');
    const changed = { ...reply, answers: [{ place: 0, code: 1, text: '2 million' }] };
    expect(linesAfter([left], changed).lines[0]?.decision).toBe('changed');
  });
});

describe('the names of their registers', () => {
  test.each([
    [askedField(ID), { kind: 'asked', id: ID }],
    [repliedField(ID, '0123456789ab'), { kind: 'replied', id: ID, writer: '0123456789ab' }],
    [tookField(ID, 12), { kind: 'took', id: ID, place: 12 }],
    [draftField(ID, 3, 'asset'), { kind: 'draft', id: ID, place: 3 }],
    ['replied:x', undefined],
    ['took:x/1', undefined],
    ['draft:0102030405060708/x/text', undefined],
  ])('%s is read back', (name, field) => {
    expect(readField(name)).toEqual(field);
  });
});
