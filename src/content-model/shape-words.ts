import type { z } from 'astro/zod';
import { nearest, useOneOf } from './did-you-mean.ts';
import { asId, ID } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, readonly [a: string, write: string]>> = {
  string: ['a text', 'write a text'],
  number: ['a number', 'write a number without quotes'],
  boolean: ['true or false', 'write true or false, without quotes'],
  array: ['a list', 'write a list: [a, b]'],
  object: ['an entry with keys', 'write its keys below it, indented by two spaces'],
  record: ['an entry with keys', 'write its keys below it, indented by two spaces'],
  null: ['nothing', 'write a value'],
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** `en` and `ja` in one place: a text in both languages is what is asked for most often. */
const BILINGUAL = 'in both languages: { en: "…", ja: "…" }';

function wrongType(issue: Issue & { code: 'invalid_type' }, value: unknown, keys: readonly string[]) {
  const [wanted, write] = KINDS[issue.expected] ?? [
    issue.expected,
    `write a value of type ${issue.expected}`,
  ];
  const isBilingual = keys.join() === 'en,ja';
  if (value === undefined)
    return {
      wrong: 'it is missing',
      fix: isBilingual ? `add it ${BILINGUAL}` : `add it: ${write.replace(/^write /, '')}`,
    };
  const fix = isBilingual ? `write it ${BILINGUAL}` : write;
  const found = KINDS[kindOf(value)]?.[0] ?? typeof value;
  return { wrong: `${found} stands here instead of ${wanted}`, fix };
}

/** What is wrong with a value, and how to fix it, for somebody who does not know the schema. */
export function wordsOf(
  issue: Issue,
  value: unknown,
  keys: readonly string[],
): { wrong: string; fix: string } {
  const quoted = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  if (issue.code === 'invalid_type') return wrongType(issue, value, keys);
  if (issue.code === 'invalid_value') {
    if (value === undefined)
      return { wrong: 'it is missing', fix: `write one of: ${issue.values.join(', ')}` };
    return {
      wrong: `${quoted} is not one of the words that may stand here`,
      fix: useOneOf(quoted.replaceAll('"', ''), issue.values.map(String)),
    };
  }
  if (issue.code === 'invalid_format' && issue.pattern === ID.toString()) {
    return { wrong: `${quoted} is no id: ${issue.message}`, fix: `write "${asId(String(value))}"` };
  }
  const [wrong = '', fix = 'correct the value (CONTRIBUTING.md lists the fields)'] =
    issue.message.split(' → ');
  if (issue.code === 'invalid_format') return { wrong: `${quoted}: ${wrong}`, fix };
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    const least = String(issue.minimum);
    return issue.origin === 'array'
      ? {
          wrong: 'the list is too short',
          fix: `write at least ${least} ${least === '1' ? 'entry' : 'entries'}`,
        }
      : { wrong: `${quoted} is too small`, fix: `write a number from ${least}` };
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return { wrong: `${quoted} is too big`, fix: `write a number up to ${String(issue.maximum)}` };
  return { wrong, fix };
}

/** An unknown key, and the missing key it was probably meant to be. */
export function unknownKey(key: string, missing: readonly string[], allowed: readonly string[]) {
  const meant = nearest(key, missing) ?? nearest(key, allowed);
  const fix =
    meant === undefined ? `remove it, or use one of: ${allowed.join(', ')}` : `did you mean "${meant}"?`;
  return { meant, wrong: `unknown key "${key}"`, fix };
}
