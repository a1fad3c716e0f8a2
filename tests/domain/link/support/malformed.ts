import { varint } from '../../../../src/domain/link/bytes.ts';
import type { LinkProblem } from '../../../../src/domain/link/link-problem.ts';
import type { PayloadKind } from '../../../../src/domain/link/payload-kind.ts';
import { forge, forgePlan, rawFields } from './forge.ts';
import type { RawField } from './forge.ts';
import { answerPayload, answersWith, questionPayload, questionsWith } from './question-samples.ts';
import { planPayload, planWith, receiptPayload, receiptWith, SECRET } from './samples.ts';

export interface Refused {
  readonly name: string;
  readonly payload: string;
  readonly problem: LinkProblem;
}

const SECRET_BYTES = [...SECRET];
const NUMBERS = [3, 1, 2, 0, 1, 2, 0];
const head = (numbers: readonly number[] = NUMBERS): RawField => [
  1,
  [0x12, 0x34, 0x51, 0x2b, ...SECRET_BYTES, ...numbers],
];
/** The head of a plan that is in order. */
export const planHead: RawField = head();
const signs = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));
/** A link without a title, whatever its address. */
const linkOf = (rest: string): readonly number[] => [0, ...varint(rest.length), ...signs(rest)];
/** What stands behind `https://` and must not. */
const HOSTILE_ADDRESSES = [
  '',
  '/',
  'localhost',
  'bank.example@evil.example/',
  'user:word@evil.example',
  'evil.example:',
  'evil.example:0443',
  'evil.example:123456',
  'evil.example:80:80',
  '127.0.0.1/',
  '2130706433',
  '[::1]/',
  'EVIL.example',
  '-evil.example',
  'evil-.example',
  'evil..example',
  'evil.example.',
  'evil.e',
  'evil.1x',
  'a b.example',
  'evil.example/a b',
  'evil.example/\u0000',
  'evil.example/\u007f',
  'evil.example\\@good.example',
  'evil.example/"onclick="alarm(1)',
  'evil.example/<script>alarm(1)</script>',
  'evil.example/`${alarm(1)}`',
  `${'a'.repeat(64)}.example`,
];
const plan = (name: string, tag: number, ...fields: readonly RawField[]): Refused => ({
  name,
  payload: forgePlan(fields),
  problem: { kind: 'malformed', tag },
});

/** Right checksum, but a rule of the plan format is broken. */
export const MALFORMED_PLANS: readonly Refused[] = [
  { name: 'empty body', payload: forge('plan', []), problem: { kind: 'malformed', tag: 1 } },
  { name: 'field over the end', payload: forge('plan', [1, 40, 0]), problem: { kind: 'malformed', tag: 0 } },
  { name: 'tag without length', payload: forge('plan', [1]), problem: { kind: 'malformed', tag: 0 } },
  {
    name: 'tag 0',
    payload: forge('plan', [0, 0, ...rawFields([head()])]),
    problem: { kind: 'malformed', tag: 0 },
  },
  plan('tags that fall', 0, head(), [14, [1]], [10, [1]]),
  plan('tag twice', 0, head(), [14, [1]], [14, [1]]),
  {
    name: 'tag in a longer form than needed',
    payload: forge('plan', [...rawFields([head()]), 0x8e, 0x00, 1, 1]),
    problem: { kind: 'malformed', tag: 0 },
  },
  {
    name: 'tag of five bytes',
    payload: forge('plan', [...rawFields([head()]), 0xff, 0xff, 0xff, 0xff, 1, 0]),
    problem: { kind: 'malformed', tag: 0 },
  },
  plan('no head', 1, [2, [1]]),
  plan('head without numbers', 1, [1, [0x12, 0x34, 0x51, 0x2b, ...SECRET_BYTES]]),
  plan('head that ends in the secret', 1, [1, [0x12, 0x34, 0x51, 0x2b, 1, 2, 3]]),
  plan('head with one number too few', 1, head(NUMBERS.slice(1))),
  plan('head with one number too many', 1, head([...NUMBERS, 0])),
  plan('head with a cut number', 1, head([...NUMBERS.slice(1), 0x80])),
  plan('head with a long number', 1, head([...NUMBERS.slice(1), 0x80, 0x00])),
  plan('motion above 4,095', 1, head([3, 0x80, 0x20, 2, 0, 1, 2, 0])),
  plan('expiry above its limit', 2, head(), [2, [0x80, 0x80, 0x04]]),
  plan('expiry with two numbers', 2, head(), [2, [1, 1]]),
  plan('expiry without a number', 2, head(), [2, []]),
  plan('bits that are empty', 3, head(), [3, []]),
  plan('bits that end in 0', 3, head(), [3, [1, 0]]),
  plan('bits above code 4,095', 3, head(), [3, [...Array.from({ length: 512 }, () => 0), 1]]),
  plan('more than 512 assets', 3, head(), [3, [...Array.from({ length: 64 }, () => 255), 1]]),
  plan('sparse set that is empty', 5, head(), [5, []]),
  plan('sparse set above 4,095', 5, head(), [5, [0xff, 0x1f, 0]]),
  plan('sparse set with a cut number', 5, head(), [5, [0xff]]),
  plan('both forms of a set', 5, head(), [3, [1]], [5, [0]]),
  plan('both an order and a set', 7, head(), [3, [1]], [7, [0]]),
  plan('order that is empty', 7, head(), [7, []]),
  plan('order with a code twice', 7, head(), [7, [1, 1]]),
  plan('order with a code above 4,095', 7, head(), [7, [0x80, 0x20]]),
  plan('order with a cut number', 7, head(), [7, [0x80]]),
  plan('sent without assets', 4, head(), [4, [1, 1]]),
  plan('sent that is empty', 4, head(), [3, [1]], [4, []]),
  plan('sent with no bit', 4, head(), [3, [1]], [4, [0]]),
  plan('sent with a bit beyond the list', 4, head(), [3, [1]], [4, [2, 1]]),
  plan('sent with a day missing', 4, head(), [3, [3]], [4, [3, 1]]),
  plan('sent with a day too many', 4, head(), [3, [1]], [4, [1, 1, 1]]),
  plan('sent with a cut day', 4, head(), [3, [1]], [4, [1, 0x80]]),
  plan('sent above 16,383 days before', 4, head(), [3, [1]], [4, [1, 0x80, 0x80, 1]]),
  plan('roles that are empty', 10, head(), [10, []]),
  plan('meeting above 4,095', 14, head(), [14, [0x80, 0x20]]),
  plan('label that is no UTF-8', 20, head(), [20, [0xc3, 0x28]]),
  plan('label with half a UTF-16 pair', 22, head(), [22, [0xd8, 0x3d]]),
  plan('label with half a UTF-16 unit', 22, head(), [22, [0x30]]),
  plan('label in both forms', 22, head(), [20, [65]], [22, [0, 65]]),
  plan('note that is no UTF-8', 28, head(), [28, [0xff]]),
  ...(
    [
      ['nothing', []],
      ['flags above 7', [8, 0, 0, 0]],
      ['a target day of one byte', [4, 1]],
      ['template bits that run over the end', [0, 2, 1]],
      ['template bits that end in 0', [0, 2, 1, 0, 0, 0]],
      ['template bits above code 4,095', [0, 0x81, 0x04, ...Array.from({ length: 512 }, () => 0), 1, 0, 0]],
      ['201 steps of templates', [0, 26, ...Array.from({ length: 25 }, () => 255), 1, 0, 0]],
      ['own steps that are more than 200', [0, 0, 0xc9, 0x01]],
      ['own steps with half an id', [0, 0, 1, 1, 2]],
      ['own steps that fall', [0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0]],
      ['an own step twice', [0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]],
      ['more changes than steps', [0, 1, 1, 0, 2, 0, 4, 0, 4]],
      ['a change beyond the last step', [0, 1, 1, 0, 1, 1, 4]],
      ['a change that changes nothing', [0, 1, 1, 0, 1, 0, 0]],
      ['a state that there is not', [0, 1, 1, 0, 1, 0, 6]],
      ['bits above those of a step', [0, 1, 1, 0, 1, 0, 0x80, 0x10]],
      ['a side that is not said', [0, 1, 1, 0, 1, 0, 0x80, 0x02]],
      ['a gate that is not said', [0, 1, 1, 0, 1, 0, 0x80, 0x08]],
      ['a due day above its limit', [0, 1, 1, 0, 1, 0, 1, 0x80, 0x80, 0x10]],
      ['1,000 working days', [0, 1, 1, 0, 1, 0, 1, 0xc1, 0x3e]],
      ['days counted from an own step that is not there', [0, 1, 1, 0, 1, 0, 1, 3, 0]],
      ['days counted from a code above 4,095', [0, 1, 1, 0, 1, 0, 1, 2, 0x80, 0x20]],
      ['a text without a length', [0, 1, 1, 0, 1, 0, 8, 0]],
      ['a text that runs over the end', [0, 1, 1, 0, 1, 0, 8, 4, 65]],
      ['a text that is no UTF-8', [0, 1, 1, 0, 1, 0, 8, 2, 0xff]],
      ['a text with half a UTF-16 unit', [0, 1, 1, 0, 1, 0, 8, 3, 0x30]],
      ['something behind its end', [0, 0, 0, 0, 0]],
    ] as const
  ).map(([name, bytes]) => plan(`shared plan: ${name}`, 40, head(), [40, bytes])),
  ...(
    [
      ['nothing', []],
      ['a title without an address', [2, 65]],
      ['six of them', Array.from({ length: 6 }, () => linkOf('a.example')).flat()],
      ['a title that is no UTF-8', [2, 0xff, ...linkOf('a.example').slice(1)]],
      ['an address that runs over the end', [0, 40, 97]],
      ['an address of 301 signs', linkOf(`a.example/${'a'.repeat(283)}`)],
      ['an address outside ASCII', [0, 10, 0xe9, ...signs('a.example')]],
      ...HOSTILE_ADDRESSES.map((rest) => [`the address ${JSON.stringify(rest)}`, linkOf(rest)] as const),
    ] as const
  ).map(([name, bytes]) => plan(`links: ${name}`, 70, head(), [70, bytes])),
];

/** Fields this release must understand and does not. */
export const CRITICAL_PLANS: readonly Refused[] = [9, 11, 31, 127, 301].map((tag) => ({
  name: `critical tag ${tag}`,
  payload: forgePlan([head(), [tag, [1, 2, 3]]]),
  problem: { kind: 'unknown-critical', tag },
}));

/** Of each kind a sound sample, its letter, and the kind it is held against. */
const KINDS: Readonly<
  Record<PayloadKind, { readonly letter: string; readonly sample: () => string; readonly other: PayloadKind }>
> = {
  plan: { letter: 'g', sample: () => planPayload(planWith()), other: 'receipt' },
  receipt: { letter: 'r', sample: () => receiptPayload(receiptWith()), other: 'plan' },
  questions: { letter: 'q', sample: () => questionPayload(questionsWith()), other: 'answers' },
  answers: { letter: 'a', sample: () => answerPayload(answersWith()), other: 'questions' },
  record: {
    letter: 'j',
    sample: () => forge('record', rawFields([[1, Array.from({ length: 40 }, () => 3)]])),
    other: 'plan',
  },
};

/** A text that is no sound payload of the kind asked for, whatever stands in it. */
export function refusedTexts(kind: PayloadKind): readonly Refused[] {
  const { letter, other } = KINDS[kind];
  const sample = KINDS[kind].sample();
  const rest = sample.slice(3);
  return [
    { name: 'empty text', payload: '', problem: { kind: 'not-a-link' } },
    { name: 'another word', payload: 'hello', problem: { kind: 'not-a-link' } },
    { name: 'upper-case prefix', payload: sample.toUpperCase(), problem: { kind: 'not-a-link' } },
    { name: 'version 0', payload: `${letter}0.${rest}`, problem: { kind: 'not-a-link' } },
    { name: 'version of three digits', payload: `${letter}100.${rest}`, problem: { kind: 'not-a-link' } },
    { name: 'reserved kind b', payload: `b1.${rest}`, problem: { kind: 'not-a-link' } },
    {
      name: 'the other kind',
      payload: KINDS[other].sample(),
      problem: { kind: 'wrong-kind', found: other },
    },
    {
      name: 'the other prefix',
      payload: `${KINDS[other].letter}1.${rest}`,
      problem: { kind: 'wrong-kind', found: other },
    },
    {
      name: 'version 2',
      payload: `${letter}2.${rest}`,
      problem: { kind: 'newer-version', found: kind, version: 2 },
    },
    {
      name: 'version 99',
      payload: `${letter}99.${rest}`,
      problem: { kind: 'newer-version', found: kind, version: 99 },
    },
    { name: 'only the prefix', payload: `${letter}1.`, problem: { kind: 'cut-short', missing: 5 } },
    { name: 'two characters', payload: sample.slice(0, 5), problem: { kind: 'cut-short', missing: 3 } },
    {
      name: 'without its closing letter',
      payload: sample.slice(0, -1),
      problem: { kind: 'cut-short', missing: 1 },
    },
    {
      name: 'without its second half',
      payload: sample.slice(0, 30),
      problem: { kind: 'cut-short', missing: sample.length - 30 },
    },
    { name: 'another closing letter', payload: `${sample.slice(0, -1)}y`, problem: { kind: 'damaged' } },
    { name: 'a tail', payload: `${sample}A`, problem: { kind: 'damaged' } },
    {
      name: 'a foreign character at the start',
      payload: `${letter}1.*${rest.slice(1)}`,
      problem: { kind: 'damaged' },
    },
    {
      name: 'a foreign character',
      payload: `${sample.slice(0, 20)}.${sample.slice(21)}`,
      problem: { kind: 'damaged' },
    },
    { name: 'length in a longer form than needed', payload: `${letter}1.gAAA`, problem: { kind: 'damaged' } },
    { name: 'length of three bytes', payload: `${letter}1.____AAAA`, problem: { kind: 'damaged' } },
    {
      name: 'body of 4,097 bytes',
      payload: forge(
        kind,
        Array.from({ length: 4097 }, () => 0),
      ),
      problem: { kind: 'too-long', length: 5471, limit: 5470 },
    },
    {
      name: '8,001 characters',
      payload: `${letter}1.${'A'.repeat(7998)}`,
      problem: { kind: 'too-long', length: 8001, limit: 8000 },
    },
  ];
}
