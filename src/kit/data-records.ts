import { isRecord } from '~/domain/journal/canonical-json.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';

/** One record of a list that the server put into an attribute. What is not there, or of another kind, is empty. */
export class DataRecord {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }

  number(name: string): number {
    const value = this.#values[name];
    return typeof value === 'number' ? value : 0;
  }

  /** True only where the server said so. */
  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** Undefined where there is no list, which may mean something else than an empty one. */
  texts(name: string): readonly string[] | undefined {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
  }
}

/** The records in an attribute of an element, which hold what it draws: `recordsIn(this.dataset['steps'])`. */
export function recordsIn(json: string | undefined): readonly DataRecord[] {
  const list = parseJson(json);
  return Array.isArray(list) ? list.filter(isRecord).map((values) => new DataRecord(values)) : [];
}
