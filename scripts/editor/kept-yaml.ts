import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isFields, isSame } from './editor-value.ts';

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Thrown where a change cannot be made in the text as it stands. */
class NotInPlace extends Error {}

const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][\w-]*$/i;

/** One line, as the files of the content write short lists and records. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isFields(value))
    return `{ ${Object.entries(value)
      .map(([key, it]) => `${key}: ${inline(it)}`)
      .join(', ')} }`;
  if (typeof value === 'string' && PLAIN.test(value)) return value;
  return JSON.stringify(value);
}

function scalarText(node: Scalar, value: unknown): string {
  if (typeof value !== 'string') return inline(value);
  if (node.type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (node.type === Scalar.PLAIN && (isDay || PLAIN.test(value))) return value;
  return JSON.stringify(value);
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isNode(node) ? node.range : undefined;
  if (!range) throw new NotInPlace();
  return [range[0], range[1]];
};

/** What a node says; what is no node (an absent value) says nothing. */
const plain = (node: unknown): unknown =>
  isScalar(node) ? node.value : isNode(node) ? node.toJSON() : undefined;

class Keeper {
  readonly edits: Edit[] = [];
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  /** The edits that make the text of a node say the value. */
  visit(node: unknown, value: unknown): void {
    const js: unknown = plain(node);
    if (isSame(js, value)) return;
    if (isMap(node) && isFields(value)) this.#map(node, value);
    else if (isSeq(node) && Array.isArray(value)) this.#list(node, value);
    else if (isScalar(node) && !isFields(value) && !Array.isArray(value)) {
      if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) throw new NotInPlace();
      this.#replace(node, scalarText(node, value));
    } else throw new NotInPlace();
  }

  #replace(node: unknown, text: string): void {
    const [from, to] = rangeOf(node);
    this.edits.push({ from, to, text });
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** What stands before a node on its line. */
  #before(offset: number): string {
    return this.#text.slice(this.#lineStart(offset), offset);
  }

  #endOfLine(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  #map(node: YAMLMap, value: Readonly<Record<string, unknown>>): void {
    const pairs = node.items;
    const names = pairs.map(({ key }) => String(plain(key)));
    const added = Object.keys(value).filter((name) => !names.includes(name));
    const removed = pairs.filter((_, index) => !((names[index] ?? '') in value));
    if (node.flow === true && added.length + removed.length > 0) {
      this.#replace(node, inline(value));
      return;
    }
    pairs.forEach((pair, index) => {
      if (!removed.includes(pair)) this.visit(pair.value, value[names[index] ?? '']);
    });
    for (const { key, value: old } of removed) this.#cutLines(rangeOf(key)[0], rangeOf(old)[1], /^ *$/);
    const last = pairs.at(-1);
    if (added.length === 0 || !last || removed.includes(last)) {
      if (added.length > 0) throw new NotInPlace();
      return;
    }
    const indent = rangeOf(pairs[0]?.key)[0] - this.#lineStart(rangeOf(pairs[0]?.key)[0]);
    const block = added.map((name) => stringify({ [name]: value[name] }, { lineWidth: 0 })).join('');
    this.#insertAfter(rangeOf(last.value)[1], block, ' '.repeat(indent));
  }

  #list(node: YAMLSeq, value: readonly unknown[]): void {
    const old = node.items;
    const entries = old.map(plain);
    if (node.flow === true && (old.length !== value.length || old.some((it) => isScalar(it)))) {
      this.#replace(node, inline(value));
      return;
    }
    const places = value.map((it, index) => {
      const place = entries.findIndex((entry) => isSame(entry, it) || sameId(entry, it));
      return place < 0 && old.length === value.length && !hasId(it) ? index : place;
    });
    const kept = places.filter((place) => place >= 0);
    if (kept.some((place, index) => index > 0 && place <= (kept[index - 1] ?? -1))) throw new NotInPlace();
    value.forEach((it, index) => {
      const place = places[index] ?? -1;
      if (place >= 0) this.visit(old[place], it);
    });
    old.forEach((it, index) => {
      if (!kept.includes(index)) this.#cutLines(rangeOf(it)[0], rangeOf(it)[1], /^ *- *$/);
    });
    this.#insertEntries(old, places, value);
  }

  #insertEntries(old: readonly unknown[], places: readonly number[], value: readonly unknown[]): void {
    value.forEach((it, index) => {
      if ((places[index] ?? -1) >= 0) return;
      const after = places.slice(0, index).findLast((place) => place >= 0);
      if (after === undefined) throw new NotInPlace();
      const [from, to] = rangeOf(old[after]);
      const lead = /^( *)- *$/.exec(this.#before(from))?.[1];
      if (lead === undefined) throw new NotInPlace();
      this.#insertAfter(to, stringify([it], { lineWidth: 0 }), lead);
    });
  }

  #insertAfter(end: number, block: string, indent: string): void {
    // The end of a block collection is behind its line break.
    const at = this.#text[end - 1] === '\n' ? end - 1 : this.#endOfLine(end);
    const lines = block
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line));
    this.edits.push({ from: at, to: at, text: `\n${lines.join('\n')}` });
  }

  /** Takes whole lines away, where nothing else stands on them. */
  #cutLines(from: number, to: number, lead: RegExp): void {
    if (!lead.test(this.#before(from))) throw new NotInPlace();
    const end = this.#text[to - 1] === '\n' ? to : this.#endOfLine(to) + 1;
    this.edits.push({ from: this.#lineStart(from), to: Math.min(end, this.#text.length), text: '' });
  }
}

const hasId = (entry: unknown) => isFields(entry) && 'id' in entry;
const sameId = (a: unknown, b: unknown) => isFields(a) && isFields(b) && 'id' in a && a['id'] === b['id'];

function inPlace(text: string, value: unknown): string | undefined {
  const keeper = new Keeper(text);
  try {
    keeper.visit(parseDocument(text).contents, value);
  } catch (thrown) {
    if (thrown instanceof NotInPlace) return undefined;
    throw thrown;
  }
  const edits = keeper.edits.toSorted((a, b) => b.from - a.from || b.to - a.to);
  return edits.reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
}

const saysIt = (text: string | undefined, value: unknown): text is string => {
  try {
    return text !== undefined && isSame(parse(text), value);
  } catch {
    return false;
  }
};

/**
 * A YAML text that says the value: the one it was, with nothing changed but the edit. Where that cannot be done (entries in
 * another order, a text of several lines) the file is written anew, without its comments; never does it say something else.
 */
export function keepYaml(text: string, value: unknown): string {
  const kept = inPlace(text, value);
  return saysIt(kept, value) ? kept : stringify(value, { lineWidth: 0 });
}
