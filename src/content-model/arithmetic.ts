import { evaluate as workOut } from '../domain/tools/evaluate.ts';
import { namesIn } from '../domain/tools/formula.ts';
import { exact } from '../kit/decimal.ts';
import { readFormula } from './formula-text.ts';

/** The value of `120 * price-standard * (1 + 10 / 100)`, or why it has none. */
export type Evaluation =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'not-a-sum'; readonly at: string };

/** Works out a sum as a tool works out a formula: nothing is run as code. */
export function evaluate(text: string, valueOf: (name: string) => number | undefined): Evaluation {
  const reading = readFormula(text);
  if (reading.kind === 'no-operation') return { kind: 'unknown-name', name: reading.name };
  if (reading.kind === 'parts') return { kind: 'not-a-sum', at: reading.name };
  if (reading.kind === 'no-formula') return { kind: 'not-a-sum', at: reading.at };
  const unknown = namesIn(reading.formula).find(({ name }) => valueOf(name) === undefined);
  if (unknown) return { kind: 'unknown-name', name: unknown.name };
  const value = workOut(reading.formula, {
    of: exact,
    valueOf: (name) => exact(String(valueOf(name))),
    yearsOf: () => undefined,
  });
  return value === undefined ? { kind: 'not-a-sum', at: '/ 0' } : { kind: 'value', value: value.toNumber() };
}
