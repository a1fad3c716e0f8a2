import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import spacing from 'textlint-rule-preset-ja-spacing';
import type { Passage, ProseProblem } from './passage.ts';

const kernel = new TextlintKernel();

/** Off: exclamation marks are banned anyway, and these passages hold no markup. */
const OFF = ['ja-space-after-exclamation', 'ja-space-around-code', 'ja-space-around-link'];

const rules: TextlintKernelRule[] = Object.entries(spacing.rules)
  .filter(([ruleId]) => !OFF.includes(ruleId))
  .map(([ruleId, rule]) => ({ ruleId, rule, options: spacing.rulesConfig[ruleId] ?? true }));

/** No space between Japanese and Latin letters, around full-width signs, or between Japanese words (preset ja-spacing). */
export async function japaneseSpacing(passages: readonly Passage[]): Promise<ProseProblem[]> {
  const japanese = passages.filter((passage) => passage.locale === 'ja');
  // One line per passage, so that the line of a finding names the passage.
  const lines = japanese.map((passage) => passage.text.replaceAll('\n', ''));
  const { messages } = await kernel.lintText(lines.join('\n\n'), {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: text }],
    rules,
  });
  return messages.flatMap(({ loc, message }) => {
    const index = (loc.start.line - 1) / 2;
    const passage = japanese[index];
    if (!passage) return [];
    const { column } = loc.start;
    const near = (lines[index] ?? '').slice(Math.max(0, column - 8), column + 8);
    return [{ file: passage.file, line: passage.line, wrong: `${message} (${near})`, mend: 'remove the space' }];
  });
}
