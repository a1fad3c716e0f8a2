import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SLIPS } from './slips/all.ts';
import type { Slip } from './slips/slip.ts';
import { appendix, BEGIN, END } from './support/appendix.ts';
import { edited, problemsAfter, textOf } from './support/broken-content.ts';

/** The line on which a piece stands for the last time, which is where the slip was put. */
function lineOf({ edits, file, at }: Slip): number | undefined {
  if (at === undefined) return undefined;
  const text = textOf(edited(edits), file);
  const index = text.lastIndexOf(at);
  if (index < 0) throw new Error(`${file} does not hold ${JSON.stringify(at)}`);
  return text.slice(0, index).split('\n').length;
}

describe.each(SLIPS.map(({ group, slips }) => [group, slips] as const))(
  'one slip gives one problem that says where, what and how to fix it: %s',
  (_name, slips) => {
    test.each(slips.map((slip) => [slip.did, slip] as const))('%s', (_did, slip) => {
      const problems = problemsAfter(slip.edits);
      expect(problems).toEqual([
        {
          file: slip.file,
          ...(slip.at === undefined ? {} : { line: lineOf(slip) }),
          ...(slip.field === undefined ? {} : { field: expect.stringContaining(slip.field) }),
          wrong: expect.stringContaining(slip.wrong),
          fix: expect.stringContaining(slip.fix),
        },
      ]);
    });
  },
);

describe('the appendix of CONTRIBUTING.md', () => {
  const file = new URL('../../CONTRIBUTING.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('CONTRIBUTING.md has lost the marks of its appendix');
  const between = text.slice(begin, end + END.length);

  test('says what the check says (if not: npm run content:slips)', () => {
    if (import.meta.env.MODE === 'write')
      writeFileSync(
        file,
        text.replace(between, () => appendix()),
      );
    else expect(between).toBe(appendix());
  });
});
