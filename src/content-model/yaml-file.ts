import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { ContentProblem } from './problem.ts';
import { jsonProblem } from './json-slips.ts';
import { remember } from './remember.ts';
import { keysAt } from './schema-keys.ts';
import { unknownKey, wordsOf } from './shape-words.ts';
import { YamlPlaces } from './yaml-places.ts';
import { curlyQuotes, explainError, slipOn } from './yaml-slips.ts';

interface ParsedYaml {
  readonly value: unknown;
  readonly problem: ContentProblem | undefined;
}

/** One syntax error often makes the parser see more of them, so only the first is reported. */
const parseYaml = remember((file, text): ParsedYaml => {
  try {
    const value: unknown = parse(text, { prettyErrors: false });
    const slip = curlyQuotes(text);
    return { value, problem: slip ? { file, ...slip } : jsonProblem(file, text) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    // An alias such as *x is refused later than the parser's own errors.
    const error = new YamlPlaces(text).error ?? { line: 1, code: 'BAD_ALIAS', message };
    return { value: undefined, problem: { file, ...explainError(text, error) } };
  }
});

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** `see-our-case.text.ja`: an entry of a list is named by its id where it has one. */
function fieldName(value: unknown, path: readonly PropertyKey[]): string {
  const names = path.map((step, index) => {
    if (typeof step !== 'number') return String(step);
    const id = valueAt(value, [...path.slice(0, index + 1), 'id']);
    return typeof id === 'string' && path.length > index + 1 && path[index + 1] !== 'id'
      ? id
      : `[${step + 1}]`;
  });
  return names.join('.') || '(whole file)';
}

const sameEntry = (a: readonly PropertyKey[], b: readonly PropertyKey[]) => a.join('\0') === b.join('\0');

function shapeProblems(
  file: string,
  text: string,
  value: unknown,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): ContentProblem[] {
  const places = new YamlPlaces(text);
  const problems: ContentProblem[] = [];
  /** Missing keys that an unknown key was meant to be. */
  const meant = new Set<string>();
  const report = (path: readonly PropertyKey[], words: { wrong: string; fix: string }) => {
    const line = places.lineOf(path);
    problems.push({ file, ...(line === undefined ? {} : { line }), field: fieldName(value, path), ...words });
  };
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const missing = issues
      .filter(
        ({ path }) =>
          path.length > 0 && sameEntry(path.slice(0, -1), issue.path) && valueAt(value, path) === undefined,
      )
      .map(({ path }) => String(path.at(-1)));
    for (const key of issue.keys) {
      const { meant: instead, ...words } = unknownKey(key, missing, keysAt(schema, issue.path));
      if (instead !== undefined) meant.add([...issue.path, instead].join('\0'));
      report([...issue.path, key], words);
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' || meant.has(issue.path.join('\0'))) continue;
    report(issue.path, wordsOf(issue, valueAt(value, issue.path), keysAt(schema, issue.path)));
  }
  return problems;
}

/** A slip on the line of a problem is its cause, and that of every other problem of the file until it is fixed. */
function causeOf(file: string, text: string, problems: readonly ContentProblem[]): readonly ContentProblem[] {
  for (const { line } of problems) {
    const slip = line === undefined ? undefined : slipOn(text, line);
    if (slip) return [{ file, ...slip }];
  }
  return problems;
}

export interface YamlReading<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Reads a YAML (or JSON) text against its schema; the value is undefined where there is any problem. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  prepare: (value: unknown) => unknown = (value) => value,
): YamlReading<z.output<Schema>> {
  const { value: parsed, problem } = parseYaml(file, text);
  if (problem) return { value: undefined, problems: [problem] };
  const value = prepare(parsed);
  const result = schema.safeParse(value);
  if (!result.success) {
    const problems = shapeProblems(file, text, value, schema, result.error.issues);
    return { value: undefined, problems: causeOf(file, text, problems) };
  }
  return { value: result.data, problems: [] };
}
