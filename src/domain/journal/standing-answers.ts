import type { EventOf } from './event.ts';
import type { EventId, OptionId, QuestionId, RequirementId } from '../shared/brand.ts';

export type Answer = EventOf<'answer'>;

/** The answers that count, in the order in which they were given. */
export interface StandingAnswers {
  readonly answers: ReadonlyMap<QuestionId, readonly Answer[]>;
  readonly cells: ReadonlyMap<RequirementId, ReadonlyMap<OptionId, readonly Answer[]>>;
}

/** False for an event that only takes answers back. */
export function isFilled({ text, fit }: Answer): boolean {
  return text !== '' || fit !== undefined;
}

/** Of all answers ever given, in the order of compareEvents, those that nothing replaced and nobody took back. */
export function standingAnswers(given: readonly Answer[], undone: ReadonlySet<EventId>): StandingAnswers {
  const answers = new Map<QuestionId, Answer[]>();
  const cells = new Map<RequirementId, Map<OptionId, Answer[]>>();
  const gone = replacedIn(given, undone);
  for (const answer of given) {
    const { id, question, requirement, option } = answer;
    if (undone.has(id) || gone.has(id) || !isFilled(answer)) continue;
    if (question !== undefined) put(answers, question, answer);
    else put(mapIn(cells, requirement), option, answer);
  }
  return { answers, cells };
}

/** Looks only at answers that replace others or may be replaced: in a large book these are few. */
function replacedIn(given: readonly Answer[], undone: ReadonlySet<EventId>): ReadonlySet<EventId> {
  const named = new Set<EventId>();
  for (const { over } of given) for (const id of over) named.add(id);
  const involved = given.filter(({ id, by = '', over }) => by !== '' || over.length > 0 || named.has(id));
  const gone = new Set<EventId>();
  const places = Map.groupBy(
    involved,
    ({ question = '', requirement = '', option = '' }) => `${question}\n${requirement}\n${option}`,
  );
  for (const atOnePlace of places.values()) hideReplaced(atOnePlace, undone, gone);
  return gone;
}

/**
 * An answer replaces those that its writer saw there, all that those had replaced, and the earlier ones of the same
 * named person. What was replaced by an answer that stands stays so when something between the two is undone; undoing
 * the last one brings back what it replaced. An answer cannot replace a later one, so no circle can hide all of them.
 */
function hideReplaced(atOnePlace: readonly Answer[], undone: ReadonlySet<EventId>, gone: Set<EventId>): void {
  const replaced = new Set<EventId>();
  const names = new Set<string>();
  for (const { id, by = '', over } of [...atOnePlace].reverse()) {
    if (replaced.has(id) || names.has(by)) gone.add(id);
    else if (undone.has(id)) continue;
    for (const other of over) replaced.add(other);
    if (by !== '') names.add(by);
  }
}

/** Most places have one answer: a list made with it takes a tenth of the room of one that grows from nothing. */
function put<Key>(lists: Map<Key, Answer[]>, key: Key, answer: Answer): void {
  const list = lists.get(key);
  if (list) list.push(answer);
  else lists.set(key, [answer]);
}

function mapIn<Key, Inner, Item>(maps: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  const map = maps.get(key) ?? new Map<Inner, Item>();
  maps.set(key, map);
  return map;
}
