import type { PhaseId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { KitPart, PersonPart, StepPart } from './fields.ts';
import { KIT_PARTS, PERSON_PARTS, STEP_PARTS } from './fields.ts';

/** What a composed name of a register says: the way back from the writers in fields.ts. */
export type ComposedField =
  | { readonly kind: 'criterion'; readonly phase: PhaseId; readonly id: string }
  | { readonly kind: 'tick'; readonly page: string; readonly list: string; readonly index: number }
  | { readonly kind: 'entry'; readonly page: string; readonly block: string; readonly field: string }
  | { readonly kind: 'step'; readonly id: string; readonly part: StepPart }
  | { readonly kind: 'person'; readonly id: string; readonly part: PersonPart }
  | { readonly kind: 'kit'; readonly id: string; readonly part: KitPart }
  | { readonly kind: 'arrival'; readonly id: string }
  | { readonly kind: 'score'; readonly lesson: string; readonly exercise: string }
  | { readonly kind: 'crm'; readonly part: string }
  | { readonly kind: 'asked'; readonly id: string }
  | { readonly kind: 'replied'; readonly id: string; readonly writer: string }
  | { readonly kind: 'took'; readonly id: string; readonly place: number }
  | { readonly kind: 'draft'; readonly id: string; readonly place: number }
  | { readonly kind: 'receipt'; readonly writer: string; readonly seq: number };

type Reader = (rest: string) => ComposedField | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['criterion', readCriterion],
  ['tick', readTick],
  ['entry', readEntry],
  ['step', readStep],
  ['person', readPerson],
  ['kit', readKit],
  ['arrival', (id) => ({ kind: 'arrival', id })],
  ['score', readScore],
  ['crm', (part) => ({ kind: 'crm', part })],
  ['receipt', readReceipt],
  ['asked', (id) => ({ kind: 'asked', id })],
  ['replied', readReplied],
  ['took', (rest) => atPlace(rest, (id, place) => ({ kind: 'took', id, place }))],
  [
    'draft',
    (rest) =>
      atPlace(rest.replace(/\/(?:text|asset|proof)$/, ''), (id, place) => ({ kind: 'draft', id, place })),
  ],
]);

/** Undefined for a register with a plain name (FIELD), and for a name that this build does not write. */
export function readField(name: string): ComposedField | undefined {
  const colon = name.indexOf(':');
  return READERS.get(name.slice(0, Math.max(0, colon)))?.(name.slice(colon + 1));
}

function readCriterion(rest: string): ComposedField | undefined {
  return pair(rest, (phase, id) => ({ kind: 'criterion', phase: toId<PhaseId>(phase), id }));
}

function readScore(rest: string): ComposedField | undefined {
  return pair(rest, (lesson, exercise) => ({ kind: 'score', lesson, exercise }));
}

function readStep(rest: string): ComposedField | undefined {
  return pair(rest, (id, name) => {
    const part = STEP_PARTS.find((known) => known === name);
    return part && { kind: 'step', id, part };
  });
}

function readPerson(rest: string): ComposedField | undefined {
  return pair(rest, (id, name) => {
    const part = PERSON_PARTS.find((known) => known === name);
    return part && { kind: 'person', id, part };
  });
}

function readKit(rest: string): ComposedField | undefined {
  return pair(rest, (id, name) => {
    const part = KIT_PARTS.find((known) => known === name);
    return part && { kind: 'kit', id, part };
  });
}

function readTick(rest: string): ComposedField | undefined {
  return onPage(rest, (page, list, index) =>
    /^\d+$/.test(index) ? { kind: 'tick', page, list, index: Number(index) } : undefined,
  );
}

function readEntry(rest: string): ComposedField | undefined {
  return onPage(rest, (page, block, field) => ({ kind: 'entry', page, block, field }));
}

function readReceipt(rest: string): ComposedField | undefined {
  const [, writer, seq] = /^([0-9a-f]{12})\.(\d+)$/.exec(rest) ?? [];
  return writer === undefined ? undefined : { kind: 'receipt', writer, seq: Number(seq) };
}

function readReplied(rest: string): ComposedField | undefined {
  const [, id, writer] = /^([0-9a-f]{16})\.([0-9a-f]{12})$/.exec(rest) ?? [];
  return id === undefined || writer === undefined ? undefined : { kind: 'replied', id, writer };
}

function atPlace(
  rest: string,
  make: (id: string, place: number) => ComposedField,
): ComposedField | undefined {
  const [, id, place] = /^([0-9a-f]{16})\/(\d{1,2})$/.exec(rest) ?? [];
  return id === undefined ? undefined : make(id, Number(place));
}

function pair(
  rest: string,
  make: (first: string, second: string) => ComposedField | undefined,
): ComposedField | undefined {
  const [first, second, ...more] = rest.split('/');
  return first === undefined || second === undefined || more.length > 0 ? undefined : make(first, second);
}

/** A page has slashes in its path, what stands on it has none. */
function onPage(
  rest: string,
  make: (page: string, block: string, last: string) => ComposedField | undefined,
): ComposedField | undefined {
  const parts = rest.split('/');
  const [block, last] = parts.splice(-2);
  return block === undefined || last === undefined || parts.length === 0
    ? undefined
    : make(parts.join('/'), block, last);
}
