import { namesIn, type Formula } from './formula.ts';
import type { Tool } from './tool.ts';

/** The formulas behind a name. */
function formulasOf(tool: Tool, name: string): readonly Formula[] {
  const row = tool.rows.find(({ id }) => id === name);
  const result = tool.results.find(({ id }) => id === name);
  const all = [row?.formula, row && tool.years, result?.formula, result?.low, result?.high];
  return all.filter((formula) => formula !== undefined);
}

/** The names that a row or a result looks at itself. */
export function looksAt(tool: Tool, name: string): readonly string[] {
  return formulasOf(tool, name).flatMap((formula) => namesIn(formula).map((it) => it.name));
}

/** Everything that a row or a result follows from, in the end: ids of inputs. */
export function inputsOf(tool: Tool, name: string): readonly string[] {
  const seen = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...looksAt(tool, next));
  }
  return tool.inputs.filter(({ id }) => seen.has(id)).map(({ id }) => id);
}

/** A way that leads from a name back to itself; undefined if there is none. */
export function circleIn(tool: Tool): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(name);
    if (at >= 0) return [...way.slice(at), name];
    if (done.has(name)) return undefined;
    for (const next of looksAt(tool, name)) {
      const circle = visit(next, [...way, name]);
      if (circle) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const { id } of [...tool.rows, ...tool.results]) {
    const circle = visit(id, []);
    if (circle) return circle;
  }
  return undefined;
}
