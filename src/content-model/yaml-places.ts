import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** `0` the first entry of a list, or `see-our-case` the entry with this id; else the key of a map. */
export type YamlPath = readonly PropertyKey[];

function keyOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}

function entryOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return node.items.find(({ key }) => keyOf(key) === String(step))?.value;
  if (!isSeq(node)) return undefined;
  const byId = node.items.find((item) => isMap(item) && item.get('id') === step);
  return byId ?? (typeof step === 'number' ? node.items[step] : undefined);
}

/** Where things stand in a YAML file. Made only when there is something to report. */
export class YamlPlaces {
  readonly #document: Document;
  readonly #counter = new LineCounter();

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#counter });
  }

  #lineOfNode(node: unknown): number | undefined {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? undefined : this.#counter.linePos(start).line;
  }

  /** The first syntax error. */
  get error(): { readonly line: number; readonly code: string; readonly message: string } | undefined {
    const [error] = this.#document.errors;
    if (!error) return undefined;
    const message = error.message.split(/ at line \d/)[0] ?? error.message;
    return { line: this.#counter.linePos(error.pos[0]).line, code: error.code, message };
  }

  /** The line of a value, or of the nearest thing around it that exists. */
  lineOf(path: YamlPath): number | undefined {
    let node: unknown = this.#document.contents;
    let line = this.#lineOfNode(node);
    for (const step of path) {
      const inner = entryOf(node, step);
      line = this.#lineOfKey(node, step) ?? this.#lineOfNode(inner) ?? line;
      if (inner === undefined) break;
      node = inner;
    }
    return line;
  }

  #lineOfKey(node: unknown, step: PropertyKey): number | undefined {
    const pair = isMap(node) ? node.items.find(({ key }) => keyOf(key) === String(step)) : undefined;
    return isPair(pair) ? this.#lineOfNode(pair.key) : undefined;
  }

  /** The line of a word in a list or map, or of its list or map. */
  lineOfWord(path: YamlPath, word: string): number | undefined {
    let node: unknown = this.#document.contents;
    for (const step of path) node = entryOf(node, step);
    const inside = isSeq(node) ? node.items.find((item) => keyOf(item) === word) : undefined;
    return this.#lineOfNode(inside) ?? this.#lineOfKey(node, word) ?? this.lineOf(path);
  }

  /** True if the value is written without quotes. */
  isPlain(path: YamlPath): boolean {
    let node: unknown = this.#document.contents;
    for (const step of path) node = entryOf(node, step);
    return isScalar(node) && node.type === 'PLAIN';
  }
}
