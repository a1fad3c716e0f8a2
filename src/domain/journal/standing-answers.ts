import type { EventOf } from './event.ts';
import { compareEvents } from './event-order.ts';
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

/** Of all answers ever given, in any order, those that nothing replaced and nobody took back. */
export function standingAnswers(given: readonly Answer[], undone: ReadonlySet<EventId>): StandingAnswers {
  const answers = new Map<QuestionId, Answer[]>();
  const cells = new Map<RequirementId, Map<OptionId, Answer[]>>();
  for (const atOnePlace of byPlace([...given].sort(compareEvents))) {
    for (const answer of standingOf(atOnePlace, undone).filter(isFilled)) {
      const { question, requirement, option } = answer;
      if (question !== undefined) listIn(answers, question).push(answer);
      else listIn(mapIn(cells, requirement), option).push(answer);
    }
  }
  for (const list of answers.values()) list.sort(compareEvents);
  return { answers, cells };
}

/** Answers to the same question or requirement for the same option, the oldest first. */
function byPlace(given: readonly Answer[]): Iterable<readonly Answer[]> {
  const places = new Map<string, Answer[]>();
  for (const answer of given) {
    const { question = '', requirement = '', option = '' } = answer;
    listIn(places, `${question}\n${requirement}\n${option}`).push(answer);
  }
  return places.values();
}

/**
 * An answer replaces those that its writer saw there, all that those had replaced, and the earlier ones of the same
 * named person. What was replaced by an answer that stands stays so when something between the two is undone; undoing
 * the last one brings back what it replaced. An answer cannot replace a later one, so no circle can hide all of them.
 */
function standingOf(atOnePlace: readonly Answer[], undone: ReadonlySet<EventId>): readonly Answer[] {
  // Nearly every place has one answer: nothing there can replace anything.
  if (atOnePlace.length === 1) return atOnePlace.filter(({ id }) => !undone.has(id));
  const replaced = new Set<EventId>();
  const names = new Set<string>();
  const newestFirst = [...atOnePlace].reverse();
  const standing = newestFirst.filter(({ id, by = '', over }) => {
    const isReplaced = replaced.has(id) || names.has(by);
    if (!isReplaced && undone.has(id)) return false;
    for (const other of over) replaced.add(other);
    if (by !== '') names.add(by);
    return !isReplaced;
  });
  return standing.reverse();
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function mapIn<Key, Inner, Item>(maps: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  const map = maps.get(key) ?? new Map<Inner, Item>();
  maps.set(key, map);
  return map;
}
