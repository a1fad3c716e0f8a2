import { parseJson } from '../shared/parse-json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { isNestedWithin } from './canonical-json.ts';

/** Far below what a stack bears, and above what journal-record.ts lets pass: it then names the record that is too deep. */
const DEEPEST_NESTING = 64;
const LONGEST_NAME = 200;

export const JSON_FILE_PROBLEMS = ['too-long', 'not-json', 'too-deep'] as const;

export interface JsonFileProblem {
  readonly kind: (typeof JSON_FILE_PROBLEMS)[number];
}

/** The value in a file from outside, at most `longest` UTF-16 code units long. Never throws, whatever the text. */
export function readJsonFile(text: string, longest: number): Result<unknown, JsonFileProblem> {
  if (text.length > longest) return failure({ kind: 'too-long' });
  const file = parseJson(text.replace(/^\ufeff/u, ''));
  if (file === undefined) return failure({ kind: 'not-json' });
  return isNestedWithin(file, DEEPEST_NESTING) ? success(file) : failure({ kind: 'too-deep' });
}

/** A word of a file that is only shown; empty if there is none. */
export function shortText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_NAME) : '';
}
