import { TextlintKernel, type TextlintKernelRule, type TextlintMessage } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import preset from 'textlint-rule-preset-ja-technical-writing';
import { around, type Passage, type ProseProblem } from './passage.ts';
import { DEPARTURES, EXCUSED } from './textlint-settings.ts';

// Node hands over the whole CommonJS module where its types promise the default export.
const isModule = <T extends object>(value: T): value is T & { readonly default: T } => 'default' in value;
const plugins = [{ pluginId: 'text', plugin: isModule(text) ? text.default : text }];

const rules: readonly TextlintKernelRule[] = Object.entries(preset.rules).flatMap(([ruleId, rule]) => {
  const options = DEPARTURES[ruleId]?.options ?? preset.rulesConfig[ruleId];
  return options === false ? [] : [{ ruleId, rule, ...(options === undefined ? {} : { options }) }];
});

/** One passage a line: textlint reads each line of plain text as a paragraph of its own. */
const oneLine = ({ text: words }: Passage) => words.replaceAll(/\s*\n\s*/gu, '');

const isExcused = (ruleId: string, upToFind: string) =>
  EXCUSED.some(({ rule, ending }) => rule === ruleId && ending.test(upToFind));

function problem(passage: Passage, { ruleId, message, loc }: TextlintMessage): ProseProblem[] {
  const line = oneLine(passage);
  if (isExcused(ruleId, line.slice(0, loc.start.column))) return [];
  return [
    {
      file: passage.file,
      line: passage.line,
      wrong: `「${around(line, loc.start.column - 1, 1)}」: ${message.split('\n', 1)[0] ?? ''}`,
      fix: `write it another way (${ruleId}); what is right as it stands goes into textlint-settings.ts`,
    },
  ];
}

async function problemsOfFile(kernel: TextlintKernel, passages: readonly Passage[]): Promise<ProseProblem[]> {
  const { messages } = await kernel.lintText(passages.map(oneLine).join('\n'), {
    ext: '.txt',
    plugins,
    rules: [...rules],
  });
  return messages.flatMap((message) => {
    const passage = passages[message.loc.start.line - 1];
    return passage ? problem(passage, message) : [];
  });
}

/** What textlint finds in the Japanese passages. */
export async function textlintProblems(passages: readonly Passage[]): Promise<ProseProblem[]> {
  const kernel = new TextlintKernel();
  const files = Map.groupBy(
    passages.filter(({ locale }) => locale === 'ja'),
    ({ file }) => file,
  );
  const problems: ProseProblem[] = [];
  for (const ofFile of files.values()) problems.push(...(await problemsOfFile(kernel, ofFile)));
  return problems;
}
