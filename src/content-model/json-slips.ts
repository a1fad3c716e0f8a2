import type { ContentProblem } from './problem.ts';
import { lineAt } from './text-slips.ts';

/** The parser names a line, or quotes what stands around the place. */
function lineOf(message: string, text: string): number {
  const line = /\(line (\d+) /.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const around = /, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1] ?? '';
  return lineAt(text, Math.max(0, text.indexOf(around)));
}

/** YAML, with which .json files are read, allows much that is no JSON. */
export function jsonProblem(file: string, text: string): ContentProblem | undefined {
  if (!file.endsWith('.json')) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.split(/, (?:\.\.\.)?"| in JSON at | \(line /)[0] ?? message;
    return {
      file,
      line: lineOf(message, text),
      wrong: `not valid JSON: ${reason}`,
      fix: 'take it back from version control',
    };
  }
}
