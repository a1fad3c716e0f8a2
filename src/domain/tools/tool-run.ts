import { toStep, type Decimal, type ToDecimal } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { MOST_YEARS, YEAR, type Tool, type ToolStep } from './tool.ts';

/** A tool with one figure for each input: works out what it is asked for, once. */
export class ToolRun<D extends Decimal<D>> {
  readonly #tool: Tool;
  readonly #figureOf: (input: string) => string | undefined;
  readonly #of: ToDecimal<D>;
  readonly #rows = new Map<string, readonly D[] | undefined>();
  readonly #results = new Map<string, D | undefined>();
  /** For the results that have a formula of their own in this case. */
  readonly #width: 'low' | 'high' | undefined;

  constructor(
    tool: Tool,
    figureOf: (input: string) => string | undefined,
    of: ToDecimal<D>,
    width?: 'low' | 'high',
  ) {
    this.#tool = tool;
    this.#figureOf = figureOf;
    this.#of = of;
    this.#width = width;
  }

  result(id: string): D | undefined {
    if (this.#results.has(id)) return this.#results.get(id);
    const result = this.#tool.results.find((it) => it.id === id);
    const own = this.#width === undefined ? undefined : result?.[this.#width];
    const value = result && this.#round(result, this.#value(own ?? result.formula));
    this.#results.set(id, value);
    return value;
  }

  /** The row in each year, the one before the start first. */
  row(id: string): readonly D[] | undefined {
    if (this.#rows.has(id)) return this.#rows.get(id);
    const row = this.#tool.rows.find((it) => it.id === id);
    const count = this.#years();
    const years =
      row && Array.from({ length: count }, (_, year) => this.#round(row, this.#value(row.formula, year)));
    const known = years?.filter((value) => value !== undefined);
    const value = known === undefined || known.length < count || count === 0 ? undefined : known;
    this.#rows.set(id, value);
    return value;
  }

  #years(): number {
    const years = this.#value(this.#tool.years ?? '0');
    const count = Number(years?.toFixed());
    return Number.isInteger(count) && count >= 1 && count <= MOST_YEARS ? count + 1 : 0;
  }

  /** `year`: for the formula of a row, which may name the year and other rows in the same year. */
  #value(formula: Formula, year?: number): D | undefined {
    return evaluate(formula, {
      of: this.#of,
      valueOf: (name) => this.#named(name, year),
      yearsOf: (name) => this.row(name),
    });
  }

  #named(name: string, year: number | undefined): D | undefined {
    if (year !== undefined && name === YEAR) return this.#of(String(year));
    if (year !== undefined && this.#tool.rows.some(({ id }) => id === name)) return this.row(name)?.[year];
    if (this.#tool.inputs.some(({ id }) => id === name)) {
      const figure = this.#figureOf(name);
      return figure === undefined ? undefined : this.#of(figure);
    }
    return this.result(name);
  }

  #round({ round }: ToolStep, value: D | undefined): D | undefined {
    return value && round !== undefined ? toStep(value, this.#of(round)) : value;
  }
}
