import { createInterface } from 'node:readline/promises';
import { problemOf, type Answers, type Field } from './kind.ts';

/** The answers out of flags alone; where some are missing or wrong, what to say about them. */
export function answersFromFlags(
  fields: readonly Field[],
  given: Readonly<Record<string, string | undefined>>,
): { readonly answers: Answers; readonly problems: ReadonlyMap<string, string> } {
  const answers = new Map<string, string>();
  const problems = new Map<string, string>();
  for (const field of fields) {
    const answer = given[field.flag] ?? field.otherwise ?? '';
    const problem = problemOf(field, answer);
    if (problem === undefined) answers.set(field.flag, answer.trim());
    else problems.set(field.flag, problem);
  }
  return { answers, problems };
}

/** What may be said, where that is one of a few words. */
function choicesOf({ among, many }: Field): string {
  const choices = among === undefined || many ? [] : [...among];
  return choices.length > 0 && choices.length <= 20 ? ` [${choices.join(', ')}]` : '';
}

function hintOf(field: Field): string {
  const { otherwise } = field;
  return `${choicesOf(field)}${otherwise === undefined ? '' : ` (${otherwise})`}: `;
}

/** Asks for what the flags do not say, until each answer can be used. */
export async function askFor(fields: readonly Field[], known: Answers): Promise<Answers> {
  const answers = new Map(known);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const field of fields) {
      while (!answers.has(field.flag)) {
        const said = (await terminal.question(field.asks + hintOf(field))).trim();
        const answer = said === '' ? (field.otherwise ?? '') : said;
        const problem = problemOf(field, answer);
        if (problem === undefined) answers.set(field.flag, answer);
        else console.log(`  ${problem}`);
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}

/** The answers out of flags; a terminal is asked for the rest. Ends the command where a flag is wrong, or nobody can be asked. */
export async function answersOf(
  fields: readonly Field[],
  given: Readonly<Record<string, string | undefined>>,
): Promise<Answers> {
  const { answers, problems } = answersFromFlags(fields, given);
  const wrong = [...problems].filter(([flag]) => given[flag] !== undefined);
  if (wrong.length > 0) fail(wrong.map(([flag, problem]) => `--${flag}: ${problem}`).join('\n'));
  if (problems.size === 0) return answers;
  if (process.stdin.isTTY) return askFor(fields, answers);
  const missing = fields.filter(({ flag }) => problems.has(flag));
  return fail(
    ['Say also:', ...missing.map((field) => `  --${field.flag}: ${field.asks}${choicesOf(field)}`)].join(
      '\n',
    ),
  );
}

export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
