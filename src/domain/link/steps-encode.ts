import { valueAt } from '../shared/at.ts';
import { fromHex, uint16, varint } from './bytes.ts';
import { bitSet } from './code-set.ts';
import { cleanText } from './label.ts';
import type { LinkDue, LinkStep, LinkSteps, StepKey } from './plan-steps.ts';
import {
  BY_SELLER,
  DUE_FROM,
  HAS_TARGET,
  LINK_STATES,
  OWN_ID_LENGTH,
  STEP_BITS,
  STEP_TEXTS,
  WITHOUT_HOLIDAYS,
} from './plan-steps.ts';
import { textBytes } from './text-field.ts';

/** The bytes of tag 40. Texts are cleaned and cut to their length, steps sorted. */
export function stepsBytes(plan: LinkSteps): readonly number[] {
  const templates = templateSteps(plan.steps);
  const own = ownSteps(plan.steps);
  const order = own.map(({ key }) => key);
  const bits = bitSet(templates.map(({ key }) => key));
  const bodies = templates.map((step) => stepBytes(step, order));
  const changed = [...bodies.keys()].filter((place) => !isUnchanged(valueAt(bodies, place, [])));
  return [
    ...headBytes(plan),
    ...varint(bits.length),
    ...bits,
    ...varint(own.length),
    ...own.flatMap(({ key }) => [...ownId(key)]),
    ...varint(changed.length),
    ...changed.flatMap((place, index) => [
      ...varint(place - valueAt(changed, index - 1, -1) - 1),
      ...valueAt(bodies, place, []),
    ]),
    ...own.flatMap((step) => stepBytes(step, order)),
  ];
}

type With<Key extends StepKey> = LinkStep & { readonly key: Key };

export function templateSteps(steps: readonly LinkStep[]): readonly With<number>[] {
  const found = steps.filter((step): step is With<number> => typeof step.key === 'number');
  return found.sort((a, b) => a.key - b.key);
}

export function ownSteps(steps: readonly LinkStep[]): readonly With<string>[] {
  const found = steps.filter((step): step is With<string> => typeof step.key === 'string');
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Empty for a key that is no id of one's own step. */
export function ownId(key: string): Uint8Array {
  return fromHex(key, OWN_ID_LENGTH) ?? new Uint8Array();
}

function headBytes({ bySeller, withHolidays, target }: LinkSteps): readonly number[] {
  const flags =
    (bySeller ? BY_SELLER : 0) |
    (withHolidays ? 0 : WITHOUT_HOLIDAYS) |
    (target === undefined ? 0 : HAS_TARGET);
  return [flags, ...(target === undefined ? [] : uint16(target))];
}

function isUnchanged(body: readonly number[]): boolean {
  return body.length === 1 && body[0] === 0;
}

function stepBytes(step: LinkStep, order: readonly string[]): readonly number[] {
  const texts = STEP_TEXTS.map(
    ([part, longest]) => [part, cleanText(step[part] ?? '', longest)] as const,
  ).filter(([, text]) => text !== '');
  const { due, state, isSellers, isGate } = step;
  const said = [
    due === undefined ? 0 : STEP_BITS.due,
    LINK_STATES.indexOf(state) * STEP_BITS.state,
    ...texts.map(([part]) => STEP_BITS[part]),
    isSellers === undefined ? 0 : STEP_BITS.saysSide,
    isSellers === true ? STEP_BITS.isSellers : 0,
    isGate === undefined ? 0 : STEP_BITS.saysGate,
    isGate === true ? STEP_BITS.isGate : 0,
  ];
  return [
    ...varint(said.reduce((sum, bit) => sum + bit, 0)),
    ...(due === undefined ? [] : dueBytes(due, order)),
    ...texts.flatMap(([, text]) => countedText(text)),
  ];
}

function dueBytes(due: LinkDue, order: readonly string[]): readonly number[] {
  if (due.kind === 'none') return varint(DUE_FROM.date);
  if (due.kind === 'date') return varint(due.day * 4 + DUE_FROM.date);
  const count = (due.count < 0 ? -due.count * 2 - 1 : due.count * 2) * 4;
  if (due.from === 'target') return varint(count + DUE_FROM.target);
  return typeof due.from === 'number'
    ? [...varint(count + DUE_FROM.template), ...varint(due.from)]
    : [...varint(count + DUE_FROM.own), ...varint(order.indexOf(due.from))];
}

/** Twice the number of bytes, plus 1 for UTF-16; then the bytes. */
function countedText(text: string): readonly number[] {
  const { bytes, isUtf16 } = textBytes(text);
  return [...varint(bytes.length * 2 + (isUtf16 ? 1 : 0)), ...bytes];
}
