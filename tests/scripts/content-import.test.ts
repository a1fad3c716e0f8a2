import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { readContentFolder } from '~/content-model/read-content-folder.ts';
import { fromHtml } from '../../scripts/content/import/from-html.ts';
import { fromMarkdown } from '../../scripts/content/import/from-markdown.ts';
import { toMdx } from '../../scripts/content/import/to-mdx.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAwS2OUAAAAABJRU5ErkJggg==',
  'base64',
);

const MARKDOWN = `---
title: "How our data export works"
---

# How our data export works

You can take {all} your data with you. It takes <10 minutes.

## What is exported

Everything, *including* [the logs](https://status.example.com), not [the manual](manual.html).

| Data | Limit |
|:-----|------:|
| Requests | 1,000 rows |
| Files \\| images | none |

![The export screen](img/Export Screen.png)

### Steps

1. Open **Settings**
   - pick a range

\`\`\`sh
curl https://api.example.com/export
\`\`\`

## Limits

[Limits][lim] apply.

[lim]: https://example.com/limits
`;

const MDX = `<ShortAnswer>

You can take &#123;all&#125; your data with you. It takes &lt;10 minutes.

</ShortAnswer>

<Section id="what-is-exported" title="What is exported">

Everything, *including* [the logs](https://status.example.com), not the manual.

<ComparisonTable caption="Table 1">

| Data | Limit |
| --- | --- |
| Requests | 1,000 rows |
| Files \\| images | none |

</ComparisonTable>

![The export screen](./export-screen.png)

<Subsection id="steps" title="Steps">

1. Open **Settings**
   - pick a range

</Subsection>

</Section>

<Section id="limits" title="Limits">

[Limits](https://example.com/limits) apply.

</Section>

<NotAnswered>

- Write here what this page leaves open

</NotAnswered>
`;

const pictureName = (url: string) => (url === 'img/Export Screen.png' ? 'export-screen.png' : undefined);

describe('a Markdown file', () => {
  const lost: string[] = [];
  const imported = toMdx(fromMarkdown(MARKDOWN, lost), 'en', lost, pictureName);

  test('becomes a text of the site, with its table and its picture', () => {
    expect(imported.mdx).toBe(MDX);
    expect(imported.title).toBe('How our data export works');
    expect(imported.summary).toBe('You can take {all} your data with you.');
  });

  test('of which is said what could not be carried', () => {
    expect(lost).toEqual([
      expect.stringContaining('the link to "manual.html"'),
      expect.stringMatching(/^line \d+: a code block$/),
      expect.stringContaining('the caption of "Table 1"'),
    ]);
  });
});

test('what changes the sense of a text is named when it goes', () => {
  const lost: string[] = [];
  const { mdx } = toMdx(
    fromMarkdown(
      '# Prices\n\nIt ~~never~~ [rises](./prices.pdf).[^1]\n\n- [x] Signed\n\n[^1]: For a year.\n',
      lost,
    ),
    'en',
    lost,
    () => undefined,
  );
  expect(mdx).toContain('It never rises.');
  expect(lost).toEqual([
    'line 3: a line through "never": the words are here as if they held',
    expect.stringMatching(/^the link to ".\/prices.pdf": .*<Download file=/),
    'line 3: the mark of a footnote',
    'line 5: the boxes of a list to tick: write it as <Checklist>',
    'line 7: a footnote: For a year.',
  ]);
});

test('an HTML page becomes the same text as its Markdown', () => {
  const lost: string[] = [];
  const html = `<html><head><title>How our data export works</title><style>p {}</style></head><body>
<h1>How our data export works</h1><p>You can take {all} your data with you. It takes &lt;10 minutes.</p>
<h2>What is exported</h2><p>Everything, <em>including</em> <a href="https://status.example.com">the logs</a>, not
<a href="manual.html">the manual</a>.</p>
<table><thead><tr><th>Data</th><th>Limit</th></tr></thead><tbody><tr><td>Requests</td><td>1,000 rows</td></tr>
<tr><td>Files | images</td><td>none</td></tr></tbody></table>
<p><img src="img/Export Screen.png" alt="The export screen"></p>
<h3>Steps</h3><ol><li>Open <b>Settings</b><ul><li>pick a range</li></ul></li></ol><pre>curl</pre>
<h2>Limits</h2><p><a href="https://example.com/limits">Limits</a> apply.</p><video src="x.mp4">A film</video></body></html>`;
  expect(toMdx(fromHtml(html, lost), 'en', lost, pictureName).mdx).toBe(MDX);
  expect(lost).toContain('a code block: curl');
  expect(lost).toContain('<video>: A film');
});

test('a Japanese document gets Japanese words around it, and ids that can be addresses', () => {
  const lost: string[] = [];
  const { mdx } = toMdx(
    fromMarkdown('# 書き出し\n\n概要です。\n\n## 手順\n\n本文です。\n', lost),
    'ja',
    lost,
    () => undefined,
  );
  expect(mdx).toContain('<Section id="part-1" title="手順">');
  expect(mdx).toContain('- このページでは分からないことを書きます');
});

describe('npm run content:import', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'content-import-'));
  const folder = path.join(home, 'content');
  cpSync(path.join(root, 'content'), folder, { recursive: true });
  afterAll(() => rmSync(home, { recursive: true }));

  const FLAGS = ['--answers', 'exit-terms', '--type', 'guide', '--form', 'practical'];
  const run = (file: string, id: string) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/content-import.ts'), file, '--id', id, ...FLAGS], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
  const draftOf = (id: string) => readFileSync(path.join(folder, 'assets', id, 'asset.yaml'), 'utf8');

  test('makes a draft of a Markdown file, copies its picture, and the content stays sound', () => {
    const file = path.join(home, 'export.md');
    writeFileSync(file, MARKDOWN);
    mkdirSync(path.join(home, 'img'));
    writeFileSync(path.join(home, 'img/Export Screen.png'), PIXEL);
    const { status, stdout, stderr } = run(file, 'data-export');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('ja.mdx, and title and summary in asset.yaml: translate them');
    expect(readFileSync(path.join(folder, 'assets/data-export/en.mdx'), 'utf8')).toBe(MDX);
    expect(readFileSync(path.join(folder, 'assets/data-export/export-screen.png'))).toEqual(PIXEL);
    expect(draftOf('data-export')).toContain('state: draft');
    expect(checkContent(readContentFolder(folder)).problems).toEqual([]);
  });

  test('reads a Word file with its table and its picture', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const word = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Leaving us', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('You can leave at the end of each year.'),
            new Paragraph({ text: 'Dates', heading: HeadingLevel.HEADING_2 }),
            new Paragraph('Mind the notice.'),
            new Table({
              rows: [
                ['What', 'When'],
                ['Notice', '60 days'],
              ].map((row) => new TableRow({ children: row.map(cell) })),
            }),
            new Paragraph({
              children: [new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 9, height: 9 } })],
            }),
          ],
        },
      ],
    });
    const file = path.join(home, 'leaving.docx');
    writeFileSync(file, await Packer.toBuffer(word));
    const { status, stdout } = run(file, 'leaving-us');
    const text = readFileSync(path.join(folder, 'assets/leaving-us/en.mdx'), 'utf8');
    expect(text).toContain('<Section id="dates" title="Dates">\n\nMind the notice.');
    expect(text).toContain('| What | When |\n| --- | --- |\n| Notice | 60 days |');
    expect(text).toContain('![picture-1.png](./picture-1.png)');
    expect(existsSync(path.join(folder, 'assets/leaving-us/picture-1.png'))).toBe(true);
    expect(stdout).toContain('what the picture "picture-1.png" shows');
    expect(status).toBe(0);
  });

  test('says which files it can read, and writes nothing of another', () => {
    const file = path.join(home, 'slides.pptx');
    writeFileSync(file, 'x');
    const { status, stderr } = run(file, 'slides');
    expect(status).toBe(1);
    expect(stderr).toContain('can be imported');
    expect(existsSync(path.join(folder, 'assets/slides'))).toBe(false);
  });
});
