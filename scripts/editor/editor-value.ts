import { parse, stringify } from 'yaml';
import type { Member, Shape } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((it, index) => isSame(it, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]))
  );
}

/** What is true or false, and says something else where it is absent, is chosen: a box could not be left open. */
const isOpen = ({ shape, optional, fallback }: Member) =>
  shape.kind === 'boolean' && optional && fallback === undefined;

/** A value of a file as the form of the editor holds it: entries of a record become a list, odd shapes YAML. */
export function toEditor(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'yaml') return value === undefined ? '' : stringify(value, { lineWidth: 0 }).trim();
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.map((it) => toEditor(shape.item, it)) : value;
  if (!isFields(value)) return value;
  if (shape.kind === 'record')
    return Object.entries(value).map(([key, it]) => ({ key, value: toEditor(shape.value, it) }));
  if (shape.kind !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => {
      const member = shape.members[name];
      if (!member) return [name, it];
      return [name, isOpen(member) ? String(it) : toEditor(member.shape, it)];
    }),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.values(value).every(isEmpty));

const CHOSEN: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function memberToFile(member: Member, value: unknown, before: unknown): unknown {
  const written = isOpen(member) ? CHOSEN.get(String(value)) : toFile(member.shape, value, before);
  if (before !== undefined && isSame(written, before)) return before;
  const isFallback = member.fallback !== undefined && isSame(written, member.fallback);
  if (before === undefined && isFallback) return undefined;
  // A list that must be there may be empty; a text may be missing in a site of one language.
  const mayGo = member.optional || (before === undefined && member.shape.kind !== 'list');
  return isEmpty(written) && mayGo ? undefined : written;
}

/** What the form holds as the file says it. `before` is what the file said: what is absent there stays so while it is empty. */
export function toFile(shape: Shape, value: unknown, before?: unknown): unknown {
  if (shape.kind === 'yaml') return typeof value === 'string' ? parse(value) : value;
  if (shape.kind === 'list') {
    const old = Array.isArray(before) ? before : [];
    return Array.isArray(value)
      ? value.map((it, index) => toFile(shape.item, it, oldEntry(old, it, index)))
      : [];
  }
  if (shape.kind === 'record') {
    const entries = Array.isArray(value) ? value.filter(isFields) : [];
    return Object.fromEntries(
      entries.map(({ key, value: it }) => [
        String(key),
        toFile(shape.value, it, isFields(before) ? before[String(key)] : undefined),
      ]),
    );
  }
  if (shape.kind !== 'object' || !isFields(value)) return value;
  const old = isFields(before) ? before : {};
  const written = Object.entries(value).map(([name, it]) => {
    const member = shape.members[name];
    return [name, member ? memberToFile(member, it, old[name]) : it] as const;
  });
  return Object.fromEntries(written.filter(([, it]) => it !== undefined));
}

/** The entry of the file that an entry of the form was: by its id, or by its place. */
export function oldEntry(old: readonly unknown[], entry: unknown, index: number): unknown {
  if (!isFields(entry) || !('id' in entry)) return old[index];
  return old.find((it) => isFields(it) && it['id'] === entry['id']);
}
