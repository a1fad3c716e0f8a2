import jsep from 'jsep';
import { OPERATIONS, type Formula } from '../domain/tools/formula.ts';

/** A formula that a writer typed, as a tree; or where it stops making sense. */
export type FormulaReading =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'no-formula'; readonly at: string }
  | { readonly kind: 'no-operation'; readonly name: string }
  | { readonly kind: 'parts'; readonly name: string; readonly takes: string };

/** `price-standard` and `case.users.atStart`: a minus between names needs a space on both sides. */
const NAME = /[a-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g;
const NUMERAL = /^\d+(\.\d+)?$/;
const STRANGE = /[^A-Za-z0-9\s+\-*/()<>=!.,]/;
const SIGNS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '<', '>', '<=', '>=', '==', '!=']);

class Unreadable extends Error {
  readonly reading: FormulaReading;
  constructor(reading: FormulaReading) {
    super(reading.kind);
    this.reading = reading;
  }
}

const notFormula = (at: string) => new Unreadable({ kind: 'no-formula', at: at.trim() || 'the end' });

// The parser knows neither hyphens nor points in names, so each is one sign of another kind while it reads.
const hidden = (text: string) => text.replace(NAME, (name) => name.replaceAll('-', '$').replaceAll('.', '_'));
const shown = (name: string) => name.replaceAll('$', '-').replaceAll('_', '.');

type Node = jsep.Expression;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function textIn(node: Node, key: string): string {
  const value = node[key];
  return typeof value === 'string' ? value : '';
}

function treeOf(node: unknown, whole: string): Formula {
  if (!isNode(node)) throw notFormula(whole);
  switch (node.type) {
    case 'Literal':
      if (!NUMERAL.test(textIn(node, 'raw'))) throw notFormula(textIn(node, 'raw'));
      return textIn(node, 'raw');
    case 'Identifier':
      return shown(textIn(node, 'name'));
    case 'UnaryExpression':
      if (node['operator'] !== '-') throw notFormula(textIn(node, 'operator'));
      return ['-', treeOf(node['argument'], whole)];
    case 'BinaryExpression':
      if (!SIGNS.has(textIn(node, 'operator'))) throw notFormula(textIn(node, 'operator'));
      return [textIn(node, 'operator'), treeOf(node['left'], whole), treeOf(node['right'], whole)];
    case 'CallExpression':
      return callOf(node, whole);
    default:
      throw notFormula(whole);
  }
}

function callOf(node: Node, whole: string): Formula {
  const { callee, arguments: list } = node;
  if (!isNode(callee) || callee.type !== 'Identifier' || !Array.isArray(list)) throw notFormula(whole);
  const name = shown(textIn(callee, 'name'));
  const limits = OPERATIONS.get(name);
  if (limits === undefined) throw new Unreadable({ kind: 'no-operation', name });
  const [least, most] = limits;
  if (list.length < least || list.length > most)
    throw new Unreadable({
      kind: 'parts',
      name,
      takes: least === most ? String(least) : `${least} to ${most}`,
    });
  return [name, ...list.map((part) => treeOf(part, whole))];
}

function placeIn(error: unknown, text: string): string {
  const index = typeof error === 'object' && error !== null && 'index' in error ? error.index : 0;
  return typeof index === 'number' ? text.slice(index) : text;
}

/** Reads `cases * minutes / 60`. Nothing is run: what is no formula is refused with its place. */
export function readFormula(text: string): FormulaReading {
  const strange = STRANGE.exec(text);
  if (strange) return { kind: 'no-formula', at: text.slice(strange.index).trim() };
  let node: Node;
  try {
    node = jsep(hidden(text));
  } catch (error) {
    return { kind: 'no-formula', at: placeIn(error, text).trim() || 'the end' };
  }
  if (node.type === 'Compound') return { kind: 'no-formula', at: text.trim() || 'the end' };
  try {
    return { kind: 'formula', formula: treeOf(node, text) };
  } catch (error) {
    if (error instanceof Unreadable) return error.reading;
    throw error;
  }
}
