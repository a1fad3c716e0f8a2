import { readVarint } from './bytes.ts';
import { readListText } from './list-text.ts';

/** Reads a field that holds a list of items, value by value, and remembers whether a rule was broken. */
export class ItemReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #isWrong = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True while there is more to read, and nothing was wrong. */
  get hasMore(): boolean {
    return !this.#isWrong && this.#at < this.#bytes.length;
  }

  get isWrong(): boolean {
    return this.#isWrong;
  }

  refuse(): void {
    this.#isWrong = true;
  }

  /** 0 where it is absent or too great, which is then wrong. */
  number(greatest: number): number {
    const read = readVarint(this.#bytes, this.#at);
    if (read === undefined || read.value > greatest) {
      this.refuse();
      return 0;
    }
    this.#at = read.next;
    return read.value;
  }

  /** A number written as one more than it is; 0 stands for none. */
  optional(greatest: number): number | undefined {
    const value = this.number(greatest + 1);
    return value === 0 ? undefined : value - 1;
  }

  /** A count of signs, then the signs. */
  ascii(longest: number): string {
    const end = this.number(longest) + this.#at;
    const bytes = this.#bytes.slice(this.#at, end);
    if (end > this.#bytes.length || bytes.some((byte) => byte > 127)) this.refuse();
    this.#at = end;
    return String.fromCharCode(...bytes);
  }

  /** Empty where there is none. */
  text(longest: number): string {
    const told = this.number(this.#bytes.length * 2 + 1);
    const end = this.#at + Math.floor(told / 2);
    const text =
      end > this.#bytes.length
        ? undefined
        : readListText(this.#bytes.slice(this.#at, end), told % 2 === 1, longest);
    if (text === undefined) this.refuse();
    this.#at = end;
    return text ?? '';
  }
}
