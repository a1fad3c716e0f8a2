import {
  KINDS,
  type Kind,
  type RecordPlace,
  type SearchHead,
  type SearchRecord,
} from '~/kit/search-records.ts';

/** One place on the site that was found. */
export interface Hit {
  readonly kind: Kind;
  /** The page inside the language. */
  readonly path: string;
  readonly pageTitle: string;
  readonly record: SearchRecord;
}

type Load = (file: string) => Promise<unknown>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function readPlace(value: unknown): RecordPlace | undefined {
  if (!isList(value)) return undefined;
  const [page, index, kind, titleWords] = value;
  const isPlace = [page, index, kind, titleWords].every((part) => Number.isInteger(part));
  return isPlace ? [Number(page), Number(index), Number(kind), Number(titleWords)] : undefined;
}

function readHead(value: unknown): SearchHead {
  if (!isObject(value) || !isList(value['pages']) || !isObject(value['places']) || !isList(value['synonyms']))
    throw new Error('unusable list of what can be found');
  const pages = value['pages'].map((page) => {
    const { path, title, file } = isObject(page) ? page : {};
    return { path: String(path), title: String(title), file: String(file) };
  });
  const places = Object.entries(value['places']).flatMap(([id, place]) => {
    const read = readPlace(place);
    return read ? [[id, read] as const] : [];
  });
  const synonyms = value['synonyms'].map((group) => (isList(group) ? group.filter(isText) : []));
  return { pages, places: Object.fromEntries(places), synonyms };
}

function readRecord(value: unknown): SearchRecord {
  const [anchor, title, text, minutes] = isList(value) ? value : [];
  return { anchor: String(anchor), title: String(title), text: String(text), minutes: Number(minutes) };
}

/** What hits show. The list of all places comes first; the texts of a page come when one of its records is shown. */
export class RecordStore {
  readonly #load: Load;
  readonly #pages = new Map<string, Promise<readonly SearchRecord[]>>();
  #head: Promise<SearchHead> | undefined;

  constructor(load: Load) {
    this.#load = load;
  }

  head(): Promise<SearchHead> {
    this.#head ??= this.#load('').then(readHead);
    this.#head.catch(() => (this.#head = undefined));
    return this.#head;
  }

  async hit([page, index, kind]: RecordPlace): Promise<Hit | undefined> {
    const found = (await this.head()).pages[page];
    const record = found && (await this.#recordsIn(found.file))[index];
    return record && { kind: KINDS[kind] ?? 'page', path: found.path, pageTitle: found.title, record };
  }

  #recordsIn(file: string): Promise<readonly SearchRecord[]> {
    const known = this.#pages.get(file);
    if (known) return known;
    const records = this.#load(file).then((value) => (isList(value) ? value.map(readRecord) : []));
    this.#pages.set(file, records);
    records.catch(() => this.#pages.delete(file));
    return records;
  }
}
