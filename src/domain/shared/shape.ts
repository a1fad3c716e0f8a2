import type { Brand } from './brand.ts';

/** Tells whether a value from outside is what the type says. */
export type Guard<Value> = (value: unknown) => value is Value;

/** One guard per field. The compiler holds the list to the type: a field without a guard is an error. */
export type Shape<Value> = { readonly [Field in keyof Value]-?: Guard<Value[Field]> };

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Map);
}

/** Like `toId`, for ids of a checked catalogue only. */
export function isId<Id extends Brand<string>>(value: unknown): value is Id {
  return isText(value);
}

export function isIdList<Id extends Brand<string>>(value: unknown): value is readonly Id[] {
  return isList(value) && value.every(isText);
}

export function oneOf<const Word extends string | number>(...words: readonly Word[]): Guard<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

export function optional<Value>(isValue: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || isValue(value);
}

export function listOf<Item>(isItem: Guard<Item>): Guard<readonly Item[]> {
  return (value): value is readonly Item[] => isList(value) && value.every(isItem);
}

export function mapOf<Key, Value>(isKey: Guard<Key>, isValue: Guard<Value>): Guard<ReadonlyMap<Key, Value>> {
  return (value): value is ReadonlyMap<Key, Value> =>
    value instanceof Map && [...value].every(([key, item]) => isKey(key) && isValue(item));
}

export function pairOf<First, Second>(
  isFirst: Guard<First>,
  isSecond: Guard<Second>,
): Guard<readonly [First, Second]> {
  return (value): value is readonly [First, Second] =>
    isList(value) && value.length === 2 && isFirst(value[0]) && isSecond(value[1]);
}

/** A record with these fields; more fields do no harm. */
export function record<Value extends object>(shape: Shape<Value>): Guard<Value> {
  const guards = Object.entries<Guard<unknown>>(shape);
  return (value): value is Value =>
    isRecord(value) && guards.every(([field, isField]) => isField(value[field]));
}
