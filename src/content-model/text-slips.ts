import type { ContentProblem } from './problem.ts';

/** Slips that any text file can have, whatever it holds. */
const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['\u200b', 'zero-width space, U+200B'],
  ['\u2060', 'word joiner, U+2060'],
  ['\ufeff', 'byte order mark, U+FEFF'],
]);
const INVISIBLES = new RegExp(`[${[...INVISIBLE.keys()].join('')}]`, 'gu');
/** A kana with a separate voicing mark, or a letter with a separate accent, as macOS writes file names. */
const DECOMPOSED = /[\u3041-\u30fa][\u3099\u309a]|\p{Script=Latin}[\u0300-\u036f]/gu;
/** Any of them, in one quick pass. */
const SUSPICIOUS = /[\u200b\u2060\ufeff\u3099\u309a\u0300-\u036f]/u;
const CONFLICT = /^(<{7}|>{7}) /m;

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

interface CleanText {
  /** The text without the slips, line by line where it was; undefined if it cannot be read at all. */
  readonly text: string | undefined;
  readonly problems: readonly ContentProblem[];
}

function times(count: number): string {
  return count === 1 ? '' : `, here and in ${count - 1} more ${count === 2 ? 'place' : 'places'}`;
}

/** Reports what nobody can see, and goes on without it, so that it is not reported again as something else. */
export function cleanText(file: string, text: string): CleanText {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const problem: ContentProblem = {
      file,
      line: lineAt(text, conflict.index),
      wrong: 'two versions of this file were merged and the marks of the conflict are still in it',
      fix: 'keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
    };
    return { text: undefined, problems: [problem] };
  }
  if (!SUSPICIOUS.test(text)) return { text, problems: [] };
  const problems: ContentProblem[] = [];
  const invisible = [...text.matchAll(INVISIBLES)];
  const [first] = invisible;
  if (first) {
    const before = text.slice(0, first.index).split('\n').at(-1) ?? '';
    const after = text.slice(first.index).split('\n')[0] ?? '';
    const around = `${before.slice(-8)}${after.slice(0, 9)}`.replace(INVISIBLES, '▯');
    problems.push({
      file,
      line: lineAt(text, first.index),
      wrong: `an invisible character (${INVISIBLE.get(first[0]) ?? ''})${times(invisible.length)}: "${around.trim()}"`,
      fix: 'delete what stands at ▯; it often comes with text that was copied from a web page or a chat',
    });
  }
  const decomposed = [...text.matchAll(DECOMPOSED)].filter(([pair]) => pair.normalize('NFC') !== pair);
  const [letter] = decomposed;
  if (letter) {
    problems.push({
      file,
      line: lineAt(text, letter.index),
      wrong: `"${letter[0].normalize('NFC')}" is written as a letter and a separate mark${times(decomposed.length)}`,
      fix: 'type it again; it often comes with text that was copied from a file name or a PDF',
    });
  }
  const clean = text.replace(INVISIBLES, '').replace(DECOMPOSED, (pair) => pair.normalize('NFC'));
  return { text: clean, problems };
}
