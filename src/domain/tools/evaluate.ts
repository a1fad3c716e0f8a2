import { isText } from '../shared/shape.ts';
import { quotient, toStep, type Decimal, type ToDecimal } from './decimal.ts';
import { isNumeral, YEARS, type Formula } from './formula.ts';
import { overYears } from './over-years.ts';

/** What a formula may ask for. Undefined is what cannot be worked out: a figure is missing, or a division by zero. */
export interface Scope<D> {
  readonly of: ToDecimal<D>;
  readonly valueOf: (name: string) => D | undefined;
  /** A row, from the year before the start on. */
  readonly yearsOf: (row: string) => readonly D[] | undefined;
}

const MOST_TIMES = 1000;

/** Works a formula out; undefined where something it needs cannot be worked out. */
export function evaluate<D extends Decimal<D>>(formula: Formula, scope: Scope<D>): D | undefined {
  if (isText(formula)) return isNumeral(formula) ? scope.of(formula) : scope.valueOf(formula);
  const [operation, first = '', second, third] = formula;
  if (operation === 'if') {
    const test = evaluate(first, scope);
    const chosen = test?.cmp(scope.of('0')) === 0 ? third : second;
    return test === undefined || chosen === undefined ? undefined : evaluate(chosen, scope);
  }
  if (YEARS.has(operation)) {
    const row = second ?? first;
    const years = isText(row) ? scope.yearsOf(row) : undefined;
    const rate = second === undefined ? scope.of('0') : evaluate(first, scope);
    return years && rate && overYears(operation, years, rate, scope.of);
  }
  const parts = formula.slice(1).map((part) => evaluate(part, scope));
  const values = parts.filter((value) => value !== undefined);
  return values.length === parts.length ? apply(operation, values, scope.of) : undefined;
}

function apply<D extends Decimal<D>>(
  operation: string,
  values: readonly D[],
  of: ToDecimal<D>,
): D | undefined {
  const [a = of('0'), b] = values;
  if (b === undefined) return operation === '-' ? of('0').minus(a) : a;
  const truth = (isTrue: boolean) => of(isTrue ? '1' : '0');
  switch (operation) {
    case '+':
      return a.plus(b);
    case '-':
      return a.minus(b);
    case '*':
      return a.times(b);
    case '/':
      return quotient(a, b, of);
    case '<':
      return truth(a.cmp(b) < 0);
    case '>':
      return truth(a.cmp(b) > 0);
    case '<=':
      return truth(a.cmp(b) <= 0);
    case '>=':
      return truth(a.cmp(b) >= 0);
    case '==':
      return truth(a.cmp(b) === 0);
    case '!=':
      return truth(a.cmp(b) !== 0);
    case 'min':
      return values.reduce((least, value) => (value.cmp(least) < 0 ? value : least));
    case 'max':
      return values.reduce((most, value) => (value.cmp(most) > 0 ? value : most));
    case 'round':
      return b.cmp(of('0')) > 0 ? toStep(a, b) : undefined;
    case 'pow':
      return power(a, Number(b.toFixed()));
    default:
      return undefined;
  }
}

function power<D extends Decimal<D>>(value: D, times: number): D | undefined {
  return Number.isInteger(times) && times >= 0 && times <= MOST_TIMES ? value.pow(times) : undefined;
}
