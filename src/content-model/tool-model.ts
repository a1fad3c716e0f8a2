import type { Figure, Figures } from '../domain/tools/figures.ts';
import type { Formula } from '../domain/tools/formula.ts';
import type { Tool, ToolInput } from '../domain/tools/tool.ts';
import { readFormula } from './formula-text.ts';
import { sumOf, type NamedNumbers } from './named-numbers.ts';
import type { FigureFile, ToolFile, ToolInputFile } from './tool-schemas.ts';

/** The inputs of a tool, in the order of its groups. */
export function inputsIn({ groups }: ToolFile): readonly ToolInputFile[] {
  return groups.flatMap(({ inputs }) => inputs);
}

function formulaOf(text: string): Formula {
  const reading = readFormula(text);
  if (reading.kind !== 'formula')
    throw new Error(`"${text}" is no formula: the content check must run first.`);
  return reading.formula;
}

/** A number or a sum as a decimal. */
function decimalOf(value: number | string, numbers: NamedNumbers): string {
  const worked = typeof value === 'number' ? { kind: 'value' as const, value } : sumOf(value, numbers);
  if (worked.kind !== 'value') throw new Error(`"${value}" is no sum: the content check must run first.`);
  return String(worked.value);
}

/** The tool without its words, with its formulas as trees. */
export function toolOf(file: ToolFile, numbers: NamedNumbers): Tool {
  const inputs = file.groups.flatMap(({ id, optional, inputs }) =>
    inputs.map((it): ToolInput => ({
      id: it.id,
      least: String(it.least),
      most: String(it.most),
      ...(it.ifEmpty === undefined ? {} : { ifEmpty: decimalOf(it.ifEmpty, numbers) }),
      ...(optional === 'zero' ? { part: id } : {}),
      ...(optional === 'left-out' ? { extra: true } : {}),
      ...(it.against === true ? { against: true } : {}),
    })),
  );
  return {
    inputs,
    ...(file.years === undefined ? {} : { years: formulaOf(file.years) }),
    rows: (file.rows ?? []).map(({ id, formula, round }) => ({
      id,
      formula: formulaOf(formula),
      ...(round === undefined ? {} : { round: String(round) }),
    })),
    results: file.results.map(({ id, formula, round, low, high }) => ({
      id,
      formula: formulaOf(formula),
      round: String(round),
      ...(low === undefined ? {} : { low: formulaOf(low) }),
      ...(high === undefined ? {} : { high: formulaOf(high) }),
    })),
    ...(file.breakEven === undefined
      ? {}
      : {
          breakEven: {
            of: file.breakEven.of,
            inputs: file.breakEven.inputs.map(({ id, round }) => ({ id, round: String(round) })),
          },
        }),
  };
}

/** A figure of the worked example: one number, or up to three. */
export function figureOf(file: FigureFile, numbers: NamedNumbers): Figure {
  if (typeof file !== 'object') return { likely: decimalOf(file, numbers) };
  const { low, likely, high } = file;
  return {
    ...(low === undefined ? {} : { low: decimalOf(low, numbers) }),
    ...(likely === undefined ? {} : { likely: decimalOf(likely, numbers) }),
    ...(high === undefined ? {} : { high: decimalOf(high, numbers) }),
  };
}

export function exampleFigures({ example }: ToolFile, numbers: NamedNumbers): Figures {
  return new Map(Object.entries(example.figures).map(([id, it]) => [id, figureOf(it, numbers)]));
}
