import { compareText } from '../shared/compare-text.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Keys that could reach a prototype when a record is read or copied carelessly: they are dropped at every depth. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON with the keys of every record sorted by UTF-16 code units, no white space, no unsafe keys and no absent values:
 * equal data gives equal text, in every engine (as RFC 8785, for values that came from JSON).
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const sorted = safeEntries(value).sort(([a], [b]) => compareText(a, b));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
}

function safeEntries(record: JsonRecord): [string, unknown][] {
  return Object.entries(record).filter(([key, part]) => part !== undefined && !UNSAFE_KEYS.has(key));
}

/** A copy of parsed JSON without unsafe keys. */
export function safeCopy(record: JsonRecord): JsonRecord {
  return Object.fromEntries(safeEntries(record).map(([key, part]) => [key, safeValue(part)]));
}

function safeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(safeValue);
  return isRecord(value) ? safeCopy(value) : value;
}

/** True if no list or record stands more than `levels` deep in `value`. Looks no deeper than that. */
export function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isNestedWithin(part, levels - 1));
}

/** False if a number was too great for a double (`1e999`): writing it back would change it. */
export function hasOnlyFiniteNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasOnlyFiniteNumbers);
}
