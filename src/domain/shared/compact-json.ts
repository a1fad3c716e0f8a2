import { parseJson } from './parse-json.ts';
import { isList, isRecord } from './shape.ts';

/**
 * JSON for values made of lists, records, maps, texts, numbers and flags. A map becomes its keys and its values. A list of
 * records becomes a table, one list per field, because a compressor likes that better than the same field names over and
 * over: [{a:1,b:2},{a:3}] → {"=table":{"a":[1,3],"b":[2,null]}}. A field is absent where its list has null.
 */
const MAP = '=map';
const TABLE = '=table';

function packRecord(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]: [string, unknown]) => [field, pack(value)]),
  );
}

function packTable(rows: readonly object[]): unknown {
  const packed = rows.map((row) => new Map<string, unknown>(Object.entries(packRecord(row))));
  const fields = new Set(packed.flatMap((row) => [...row.keys()]));
  const columns = new Map([...fields].map((field) => [field, packed.map((row) => row.get(field) ?? null)]));
  return { [TABLE]: Object.fromEntries(columns) };
}

function packMap(map: ReadonlyMap<unknown, unknown>): unknown {
  return { [MAP]: [pack([...map.keys()]), pack([...map.values()])] };
}

function pack(value: unknown): unknown {
  if (value instanceof Map) return packMap(value);
  if (isList(value)) return value.length > 0 && value.every(isRecord) ? packTable(value) : value.map(pack);
  return isRecord(value) ? packRecord(value) : value;
}

function unpackTable(table: Readonly<Record<string, unknown>>): unknown {
  const rows: Map<string, unknown>[] = [];
  for (const [field, column] of Object.entries(table)) {
    for (const [index, value] of isList(column) ? column.entries() : []) {
      const row = (rows[index] ??= new Map<string, unknown>());
      if (value !== null) row.set(field, unpack(value));
    }
  }
  return rows.map((row): object => Object.fromEntries(row));
}

function unpackMap(pair: unknown): unknown {
  const [keys, values] = isList(pair) ? pair.map(unpack) : [];
  return isList(keys) && isList(values) ? new Map(keys.map((key, index) => [key, values[index]])) : undefined;
}

function unpack(value: unknown): unknown {
  if (isList(value)) return value.map(unpack);
  if (!isRecord(value)) return value;
  if (MAP in value) return unpackMap(value[MAP]);
  const table = value[TABLE];
  if (isRecord(table)) return unpackTable(table);
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, unpack(inner)]));
}

export function compactJson(value: unknown): string {
  return JSON.stringify(pack(value));
}

/** Undefined where the text is no JSON. What comes out is unchecked. */
export function parseCompactJson(text: string): unknown {
  return unpack(parseJson(text));
}
