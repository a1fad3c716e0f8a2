import { ESTIMATES, type Estimate } from '~/domain/journal/answer-events.ts';
import { numberKey } from '~/domain/journal/book-registers.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { grouped } from '~/domain/tools/figure-text.ts';
import type { Figure, Figures } from '~/domain/tools/figures.ts';
import type { ToolInput } from '~/domain/tools/tool.ts';
import type { ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { readNumber } from '~/domain/tools/typed-number.ts';
import { exact } from '~/kit/decimal.ts';

/** Why what was typed is no figure. */
export type NumberProblem =
  | { readonly kind: 'comma'; readonly meant: string }
  | { readonly kind: 'unreadable' | 'not-kept' }
  | { readonly kind: 'outside'; readonly least: string; readonly most: string };

interface Typed {
  readonly text: string;
  /** The last figure that could be read while typing: it stays until the field is left. */
  readonly value: string;
  readonly problem?: NumberProblem;
}

/** Reads what was typed: a decimal, empty for nothing, or a problem. */
export function readFigure({ least, most }: ToolInput, text: string): string | NumberProblem {
  const read = readNumber(text);
  switch (read.kind) {
    case 'empty':
      return '';
    case 'decimal-comma':
      return { kind: 'comma', meant: read.meant };
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'number': {
      const isInside = exact(read.value).gte(least) && exact(read.value).lte(most);
      return isInside ? read.value : { kind: 'outside', least: grouped(least), most: grouped(most) };
    }
  }
}

/** The numbers of one tool: those that are kept, and over them those that somebody is typing. */
export class ToolNumbers {
  readonly #sheet: ToolSheet;
  readonly #typed = new Map<string, Typed>();

  constructor(sheet: ToolSheet) {
    this.#sheet = sheet;
  }

  #key(input: string, estimate: Estimate): string {
    return numberKey(this.#sheet.id, input, estimate);
  }

  #input(id: string): ToolInput | undefined {
    return this.#sheet.tool.inputs.find((it) => it.id === id);
  }

  kept(view: JourneyView, input: string, estimate: Estimate): string {
    return view.numbers.get(this.#key(input, estimate))?.value ?? '';
  }

  sourceOf(view: JourneyView, input: string): string {
    const sources = ESTIMATES.map((one) => view.numbers.get(this.#key(input, one))?.source);
    return sources.find((source) => source !== undefined && source !== '') ?? '';
  }

  /** Somebody is typing; nothing is kept yet and nothing is called wrong. */
  type(view: JourneyView, input: string, estimate: Estimate, text: string): void {
    const key = this.#key(input, estimate);
    const before = this.#typed.get(key)?.value ?? this.kept(view, input, estimate);
    const known = this.#input(input);
    const read = known === undefined ? before : readFigure(known, text);
    this.#typed.set(key, { text, value: typeof read === 'string' ? read : before });
  }

  /** The field was left. What is to be kept; undefined if nothing changed, or it is no figure and stays as it is. */
  leave(view: JourneyView, input: string, estimate: Estimate): string | undefined {
    const key = this.#key(input, estimate);
    const typed = this.#typed.get(key);
    const known = this.#input(input);
    if (typed === undefined || known === undefined) return undefined;
    const read = readFigure(known, typed.text);
    if (typeof read !== 'string') {
      this.#typed.set(key, { text: typed.text, value: '', problem: read });
      return undefined;
    }
    this.#typed.delete(key);
    return read === this.kept(view, input, estimate) ? undefined : read;
  }

  /** The browser could not keep it: it must not be overwritten by what was kept before. */
  notKept(input: string, estimate: Estimate, value: string): void {
    const problem: NumberProblem = { kind: 'not-kept' };
    this.#typed.set(this.#key(input, estimate), { text: grouped(value), value, problem });
  }

  forget(): void {
    this.#typed.clear();
  }

  /** Places where somebody is typing. */
  get open(): readonly (readonly [input: string, estimate: Estimate])[] {
    const places = this.#sheet.tool.inputs.flatMap(({ id }) => ESTIMATES.map((one) => [id, one] as const));
    return places.filter(([input, estimate]) => this.#typed.has(this.#key(input, estimate)));
  }

  textIn(view: JourneyView, input: string, estimate: Estimate): string {
    const typed = this.#typed.get(this.#key(input, estimate));
    return typed?.text ?? grouped(this.kept(view, input, estimate)).replace('−', '-');
  }

  problemOf(input: string): NumberProblem | undefined {
    const problems = ESTIMATES.map((one) => this.#typed.get(this.#key(input, one))?.problem);
    return problems.find((problem) => problem !== undefined);
  }

  isWrong(input: string, estimate: Estimate): boolean {
    return this.#typed.get(this.#key(input, estimate))?.problem !== undefined;
  }

  figures(view: JourneyView): Figures {
    const figureOf = (id: string): Figure => {
      const given = ESTIMATES.map((one) => {
        const value = this.#typed.get(this.#key(id, one))?.value ?? this.kept(view, id, one);
        return [one, value] as const;
      });
      return Object.fromEntries(given.filter(([, value]) => value !== ''));
    };
    return new Map(this.#sheet.tool.inputs.map(({ id }) => [id, figureOf(id)] as const));
  }
}
