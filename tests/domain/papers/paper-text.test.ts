import { describe, expect, test } from 'vitest';
import { markdownOf, markdownText, plainTextOf, rowsOf } from '../../../src/domain/papers/paper-text.ts';
import { csvText } from '../../../src/domain/journal/csv.ts';
import type { Paper } from '../../../src/domain/papers/paper-parts.ts';

const words = {
  columns: {
    number: 'No.',
    requirement: 'Requirement',
    question: 'Question',
    weight: 'Counts',
    'pass-mark': 'Met when',
    owner: 'Whose',
    answer: 'Answer',
    facts: 'Proof',
  },
  openTitle: 'Still open',
  colon: ': ',
} as const;
const source = { kind: 'question', id: 'q' } as const;
const rest = { room: 10, isOwn: false, open: [], isNeeded: true } as const;
const paper: Paper = {
  id: 'approval',
  title: 'Request for approval',
  heads: [{ id: 'subject', label: 'Subject', text: 'Requests *now*' }],
  sections: [
    {
      id: 'a',
      title: 'Cost',
      parts: [{ kind: 'sentence', text: '# 14 million\n- and more', source }],
      ...rest,
    },
    { id: 'b', title: 'Empty', parts: [], ...rest },
    {
      id: 'c',
      title: 'Must-haves',
      parts: [
        {
          kind: 'table',
          head: ['number', { text: 'A | B' }],
          rows: [{ cells: ['M1', 'yes\n=1+1'], source }],
        },
      ],
      ...rest,
    },
  ],
};

describe('a paper as Markdown', () => {
  test('shows typed texts as they were typed', () => {
    expect(markdownOf(paper, ['Risks'], words)).toBe(
      [
        '# Request for approval',
        String.raw`- **Subject**: Requests \*now\*`,
        '## Cost',
        `${String.raw`\# 14 million`}  \n${String.raw`\- and more`}`,
        '## Must-haves',
        [String.raw`| No. | A \| B |`, '| --- | --- |', String.raw`| M1 | yes<br>\=1+1 |`].join('\n'),
        '## Still open',
        '- Risks\n',
      ].join('\n\n'),
    );
  });

  test('without a head and with nothing open holds its sections only', () => {
    const bare = { ...paper, heads: [], sections: paper.sections.slice(0, 1) };
    expect(markdownOf(bare, [], words)).toMatch(/^# Request for approval\n\n## Cost\n\n[^#]*# 14/);
    expect(markdownOf(bare, [], words)).not.toContain('Still open');
  });

  test.each([
    ['1. first', String.raw`1\. first`],
    ['<script>alert(1)</script>', String.raw`\<script\>alert(1)\</script\>`],
    ['[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['  + x', String.raw`\+ x`],
    ['a_b`c`', 'a\\_b\\`c\\`'],
  ])('%s is no mark', (typed, shown) => {
    expect(markdownText(typed)).toBe(shown);
  });
});

test('a paper as plain text is a list for a mail', () => {
  expect(plainTextOf(paper, words)).toBe(
    'Subject: Requests *now*\n\nCost\n- # 14 million\n- and more\n\nMust-haves\n- M1 / yes\n=1+1\n',
  );
  expect(plainTextOf({ ...paper, heads: [], sections: [] }, words)).toBe('\n');
});

test('the tables of a paper go into a spreadsheet, and no cell is a formula', () => {
  expect(rowsOf(paper, words)).toEqual([['Must-haves'], ['No.', 'A | B'], ['M1', 'yes\n=1+1']]);
  expect(csvText(rowsOf({ ...paper, sections: paper.sections }, words))).not.toMatch(/(^|,)"=/m);
});
