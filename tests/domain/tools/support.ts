import { exact } from '~/kit/decimal.ts';
import type { Figure, Figures } from '~/domain/tools/figures.ts';
import type { Formula } from '~/domain/tools/formula.ts';
import { outcome } from '~/domain/tools/outcome.ts';
import type { Tool, ToolInput } from '~/domain/tools/tool.ts';

export const anInput = (id: string, more: Partial<ToolInput> = {}): ToolInput => ({
  id,
  least: '0',
  most: '1000',
  ...more,
});

export const aTool = (more: Partial<Tool>): Tool => ({ inputs: [], rows: [], results: [], ...more });

export const likely = (figures: Readonly<Record<string, string | Figure>>): Figures =>
  new Map(Object.entries(figures).map(([id, it]) => [id, typeof it === 'string' ? { likely: it } : it]));

/** The figures of a result as text, by case. */
export function valuesOf(tool: Tool, figures: Figures, result: string): Record<string, string> {
  const values = outcome(tool, figures, exact).results.get(result)?.values ?? {};
  return Object.fromEntries(Object.entries(values).map(([one, value]) => [one, value.toFixed()]));
}

/** A purchase in small: gain a year, cost before the start and each year. */
const net: Formula = ['if', ['==', 'year', '0'], ['-', 'once'], ['-', 'gain', 'fee']];
export const purchase = aTool({
  inputs: [
    anInput('gain'),
    anInput('fee', { against: true }),
    anInput('once', { against: true }),
    anInput('years', { least: '1', most: '10', ifEmpty: '3' }),
  ],
  years: 'years',
  rows: [{ id: 'net', formula: net }],
  results: [
    { id: 'sum', formula: ['sum', 'net'] },
    { id: 'months', formula: ['payback', 'net'], round: '1' },
    { id: 'worth', formula: ['npv', '5', 'net'], round: '0.01' },
  ],
  breakEven: {
    of: 'sum',
    inputs: [
      { id: 'gain', round: '0.01' },
      { id: 'fee', round: '0.01' },
      { id: 'nothing', round: '1' },
    ],
  },
});
