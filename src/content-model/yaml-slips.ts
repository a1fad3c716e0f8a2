/** Slips of the keyboard in YAML that its parser explains badly, or takes for something else. */
export interface YamlSlip {
  readonly line: number;
  readonly wrong: string;
  readonly fix: string;
}

const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const SLIPS: readonly (readonly [pattern: RegExp, wrong: string, fix: string])[] = [
  [
    new RegExp(`^[ -]*${ODD_SPACE}`, 'u'),
    'the line is indented with a no-break or full-width space, which YAML takes for a letter',
    'replace the indentation with ordinary spaces; it often comes with text copied from a web page',
  ],
  [/^[ -]*\t/u, 'the line is indented with a tab', 'indent with spaces'],
  [
    /^[ -]*[\w-]+ *：/u,
    'the colon behind the key is a full-width one (：)',
    'write ": ", a half-width colon and a space',
  ],
  [
    /^[ -]*([\w-]+: *)?[“”„‟‘’]|: *[“”„‟]|[[,] *[“”„‟‘]/u,
    'a text is in curly quotation marks (“ ”), which YAML takes for letters',
    'use straight ones ("…"); curly marks that belong to the text go inside them',
  ],
  [
    /^[ -]*[\w-]+: *[［｛]|[［］｛｝]\s*$/u,
    'the brackets are full-width ones',
    'write half-width brackets: [a, b]',
  ],
  [
    /^[ -]*[\w-]+: *\[[^\]"']*[，、]/u,
    'the list is divided by full-width commas',
    'write half-width commas: [a, b]',
  ],
  [/^[ -]*[\w-]+:[^\s:/]/u, 'there is no space behind the colon', 'write "key: value"'],
  [/^ *-[\w"'{[]/u, 'there is no space behind the dash of a list entry', 'write "- " before the entry'],
];

function slipIn(line: string, number: number): YamlSlip | undefined {
  const slip = SLIPS.find(([pattern]) => pattern.test(line));
  return slip && { line: number, wrong: slip[1], fix: slip[2] };
}

/** The slip nearest to the line of an error. */
export function slipNear(text: string, error: number): YamlSlip | undefined {
  const slips = text.split('\n').flatMap((line, index) => slipIn(line, index + 1) ?? []);
  const away = ({ line }: YamlSlip) => Math.abs(line - error) + (line > error ? 0.5 : 0);
  return slips.sort((a, b) => away(a) - away(b))[0];
}

/** The slip on one line. */
export function slipOn(text: string, line: number): YamlSlip | undefined {
  return slipIn(text.split('\n')[line - 1] ?? '', line);
}

const NO_VALUE: readonly [string, string] = [
  'the line has no "key: value"',
  'write "key: value", or put a text of several lines in straight quotes',
];

const CURLY_QUOTED = /: *[“„][^“”„]*[”“] *([,}]|$)/u;

/** What stands in straight marks is a text, also where it quotes something behind a colon. */
const STRAIGHT_QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** Curly quotation marks around a whole text: valid YAML, but they would be shown. */
export function curlyQuotes(text: string): YamlSlip | undefined {
  if (!/[“„]/u.test(text)) return undefined;
  const line = text.split('\n').findIndex((it) => CURLY_QUOTED.test(it.replace(STRAIGHT_QUOTED, '""'))) + 1;
  return line === 0 ? undefined : slipOn(text, line);
}

/** What the parser calls its errors → what a writer understands. */
const ERRORS: ReadonlyMap<string, readonly [wrong: string, fix: string]> = new Map([
  ['DUPLICATE_KEY', ['the same key is used twice in one entry', 'keep one of the two']],
  ['TAB_AS_INDENT', ['the line is indented with a tab', 'indent with spaces']],
  [
    'BAD_INDENT',
    ['the indentation does not fit the lines around it', 'align the line with those of the same entry'],
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    ['a text holds ": ", which begins a new key', 'put the text in straight quotes: "…: …"'],
  ],
  [
    'BAD_SCALAR_START',
    [
      'a text begins with a sign that YAML keeps for itself (such as @ or %)',
      'put the text in straight quotes',
    ],
  ],
  [
    'BAD_ALIAS',
    ['a text begins with * or &, which YAML keeps for itself', 'put the text in straight quotes'],
  ],
  ['MULTILINE_IMPLICIT_KEY', NO_VALUE],
  [
    'UNEXPECTED_TOKEN',
    [
      'there is something behind the end of a value',
      'a text with quotation marks in it goes in the other kind: "it\'s"',
    ],
  ],
]);

/** The first line with a quotation mark that is opened and not closed. */
function openQuote(text: string, quote: string): number {
  const marks = (line: string) => line.replace(/\\./g, '').split(quote).length - 1;
  return text.split('\n').findIndex((line) => !/^\s*#/.test(line) && marks(line) % 2 === 1) + 1;
}

function lineWith(text: string, pattern: RegExp): number | undefined {
  const index = text.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : index + 1;
}

/** The first line with a bracket that is opened and not closed. */
function openBracket(text: string): number | undefined {
  const quoted = /"(\\.|[^"])*"|'[^']*'|#.*$/g;
  const count = (line: string, brackets: RegExp) => line.match(brackets)?.length ?? 0;
  const lines = text.split('\n').map((line) => line.replace(quoted, ''));
  const index = lines.findIndex((line) => count(line, /[[{]/g) > count(line, /[\]}]/g));
  return index < 0 ? undefined : index + 1;
}

const words = ([wrong, fix]: readonly [string, string]) => ({ wrong, fix });

/** One problem for a file that is no YAML: a known slip of the keyboard near it, or the error in plain words. */
export function explainError(
  text: string,
  { line, code, message }: { readonly line: number; readonly code: string; readonly message: string },
): YamlSlip {
  const slip = slipNear(text, line);
  if (slip) return slip;
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    const wrong = 'a quotation mark is opened and not closed';
    return {
      line: openQuote(text, quote) || line,
      wrong,
      fix: `write ${quote} behind the text too; inside it write \\${quote}`,
    };
  }
  if (code === 'BAD_ALIAS')
    return { line: lineWith(text, /(: |- |\[|, )[*&]/) ?? line, ...words(explain(code, message)) };
  if (/ end with a [\]}]/.test(message))
    return {
      line: openBracket(text) ?? line,
      wrong: 'a bracket is opened and not closed',
      fix: 'close it: [a, b] or { a: b }',
    };
  return { line, ...words(message.includes('map values') ? NO_VALUE : explain(code, message)) };
}

function explain(code: string, message: string): readonly [wrong: string, fix: string] {
  return (
    ERRORS.get(code) ?? [
      `not valid YAML: ${message}`,
      'check the indentation, and quote texts that hold ": " or "#"',
    ]
  );
}
