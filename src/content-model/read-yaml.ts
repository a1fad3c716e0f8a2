import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { ContentFiles } from './content-files.ts';
import type { ContentProblem } from './problem.ts';

type Path = readonly PropertyKey[];

function lineOf(document: Document, counter: LineCounter, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return counter.linePos(start).line;
  }
  return undefined;
}

function fieldName(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.');
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'remove it, or correct its spelling';
  if (issue.code === 'invalid_value') return `use one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `give a value of type ${issue.expected}`;
  return 'correct the value (CONTRIBUTING.md lists the fields)';
}

/**
 * Reads one YAML file against its schema. Every problem found goes to `problems`, with its line; the result is
 * undefined where there was any.
 */
export function readYaml<Schema extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: Schema,
  problems: ContentProblem[],
): z.output<Schema> | undefined {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({ file, wrong: 'the file is missing', mend: 'add it (CONTRIBUTING.md shows its shape)' });
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({
        file,
        line: error.linePos?.[0].line ?? 1,
        wrong: `not valid YAML: ${error.message.split('\n')[0]}`,
        mend: 'check the indentation, and quote texts that hold ": " or "#"',
      });
    }
    return undefined;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const line = lineOf(document, counter, issue.path);
    problems.push({
      file,
      ...(line === undefined ? {} : { line }),
      field: fieldName(issue.path) || '(whole file)',
      wrong: issue.message,
      mend: mendOf(issue),
    });
  }
  return undefined;
}
