import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { readContentFolder } from '~/content-model/read-content-folder.ts';
import { registryUpdate } from '~/content-model/registry-update.ts';
import { answersFromFlags } from '../../scripts/content/new/answers.ts';
import { asset } from '../../scripts/content/new/asset.ts';
import { textOf, type Kind, type Site } from '../../scripts/content/new/kind.ts';
import { question } from '../../scripts/content/new/question.ts';
import { role } from '../../scripts/content/new/role.ts';
import { withEntry, withIdInList } from '../../scripts/content/new/yaml-insert.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = readContentFolder(path.join(root, 'content'));
const site: Site = { sources: checkContent(files).sources, files, today: '2026-11-26' };

const ASSET = {
  id: 'supplier-interview',
  'title-en': 'Supplier interview',
  'title-ja': '供給会社への聞き取り',
  'summary-en': 'You know what to ask: "how", not "whether".',
  'summary-ja': '何を聞けばよいかが分かります。',
  answers: 'see-our-case, weak-points',
  type: 'diagnostic',
  form: 'practical',
};
const QUESTION = {
  id: 'who-supports-us',
  'text-en': 'Who helps us: the maker or a partner?',
  'text-ja': '困ったときに助けるのは、提供元か、販売店か。',
  phase: 'evaluation',
  job: 'validation',
  concern: 'risk',
  about: 'option',
  roles: 'technical-evaluator, user',
  'answered-by': 'sla-sheet',
  milestone: 'value-proof',
};
const ROLE = {
  id: 'works-council',
  code: 'WC',
  'name-en': 'Works council',
  'name-ja': '従業員代表',
  'also-en': 'the people who speak for the staff',
  'also-ja': '従業員の意見をまとめる人',
  'judged-by-en': 'fair work',
  'judged-by-ja': '働きやすさ',
  'arrives-en': 'before the trial',
  'arrives-ja': '試用の前',
};

function added(kind: Kind, flags: Readonly<Record<string, string>>) {
  const { answers, problems } = answersFromFlags(kind.fields(site), flags);
  expect([...problems]).toEqual([]);
  const edits = kind.edits(site, answers);
  return { edits, update: registryUpdate(new Map([...files, ...edits])) };
}

describe('a new thing', () => {
  test.each([
    ['asset', asset, ASSET],
    ['question', question, { ...QUESTION, milestone: site.sources.processMap.milestones[3]!.id }],
    ['role', role, ROLE],
  ] as const)('%s: all its files, with which the content is sound, and its code', (kind, make, flags) => {
    const { update } = added(make, flags);
    expect(update.kind === 'refused' ? update.problems : []).toEqual([]);
    const registry = JSON.parse(update.kind === 'new' ? update.text : '{}') as Record<
      string,
      { entries: { id: string }[] }
    >;
    expect(registry[kind]?.entries.at(-1)?.id).toBe(flags.id);
  });

  test('an asset takes phases, jobs and roles from the questions it answers', () => {
    const { edits } = added(asset, ASSET);
    const yaml = edits.get('assets/supplier-interview/asset.yaml');
    expect(yaml).toContain('phases: [evaluation]');
    expect(yaml).toContain('reviewedOn: 2026-11-26');
    expect(yaml).toContain('"You know what to ask: \\"how\\", not \\"whether\\"."');
  });

  test('a question changes nothing else in the files it goes into', () => {
    const { edits } = added(question, { ...QUESTION, milestone: site.sources.processMap.milestones[3]!.id });
    expect([...edits.keys()].sort()).toEqual([
      'assets/sla-sheet/asset.yaml',
      'guides/evaluation/en.mdx',
      'guides/evaluation/ja.mdx',
      'process-map.yaml',
      'questions/evaluation.yaml',
    ]);
    for (const [file, text] of edits) {
      const before = textOf(files, file).split('\n');
      const lines = text.split('\n');
      const kept = before.filter((line) => lines.includes(line));
      expect(before.length - kept.length, file).toBeLessThanOrEqual(1);
    }
  });
});

describe('what cannot be used is refused with what to do', () => {
  const problems = (kind: Kind, flags: Readonly<Record<string, string>>) =>
    Object.fromEntries(answersFromFlags(kind.fields(site), flags).problems);

  test('an id, a name, a list, a code', () => {
    expect(problems(asset, { ...ASSET, id: 'New One' })).toEqual({
      id: expect.stringContaining('"new-one"'),
    });
    expect(problems(asset, { ...ASSET, id: 'sla-sheet' })).toEqual({ id: expect.stringContaining('taken') });
    expect(problems(asset, { ...ASSET, type: 'diagnostics' })).toEqual({
      type: expect.stringContaining('did you mean "diagnostic"?'),
    });
    expect(problems(asset, { ...ASSET, answers: 'see-our-case, weak-point' })).toEqual({
      answers: expect.stringContaining('did you mean "weak-points"?'),
    });
    expect(problems(role, { ...ROLE, code: 'PR' })).toEqual({ code: expect.stringContaining('taken') });
    expect(problems(role, { ...ROLE, 'name-ja': ' ' })).toEqual({ 'name-ja': 'it is missing' });
  });

  test('what has a usual answer may be left out', () => {
    expect(answersFromFlags(asset.fields(site), ASSET).answers.get('audience')).toBe('buyer');
  });
});

describe('one more id in a list', () => {
  test.each([
    ['a: [x, y] # why\n', 'a: [x, y, new] # why\n'],
    ['a: []\n', 'a: [new]\n'],
    ['a:\n  - x\n  - y # why\nb: 1\n', 'a:\n  - x\n  - y\n  - new # why\nb: 1\n'],
    ['a:\n  [\n    x,\n    y,\n  ]\n', 'a:\n  [\n    x,\n    y, new,\n  ]\n'],
  ])('%j', (before, after) => {
    expect(withIdInList(before, ['a'], 'new')).toBe(after);
  });

  test('one more entry in a file keeps its gaps', () => {
    expect(withEntry('- id: a\n- id: b\n', ['id: c', 'x: 1'])).toBe('- id: a\n- id: b\n- id: c\n  x: 1\n');
    expect(withEntry('- id: a\n\n- id: b\n', ['id: c'])).toBe('- id: a\n\n- id: b\n\n- id: c\n');
  });
});

describe('npm run content:new', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'content-new-')), 'content');
  cpSync(path.join(root, 'content'), folder, { recursive: true });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/content-new.ts'), ...args, '--folder', folder], {
      encoding: 'utf8',
    });
  const flags = Object.entries(ASSET).flatMap(([flag, answer]) => [`--${flag}`, answer]);

  test('says which flags are missing, and writes nothing', () => {
    const { status, stderr } = run('asset', '--id', 'supplier-interview');
    expect(status).toBe(1);
    expect(stderr).toContain('--title-en: Title, in English');
    expect(stderr).toMatch(/--form: Form \[practical, /);
    expect(existsSync(path.join(folder, 'assets/supplier-interview'))).toBe(false);
  });

  test('names the flags it takes, where one is misspelt', () => {
    const { status, stderr } = run('asset', '--titel-en', 'Talks');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--titel-en'\nThis command takes: --id --title-ja --title-en /);
  });

  test('writes the files and the code, after which the content is sound', () => {
    const { status, stdout } = run('asset', ...flags);
    expect(status).toBe(0);
    expect(stdout).toContain('content/assets/supplier-interview/en.mdx');
    expect(stdout).toContain('Left to do:');
    expect(readFileSync(path.join(folder, 'registry.json'), 'utf8')).toContain('"supplier-interview"');
    expect(checkContent(readContentFolder(folder)).problems).toEqual([]);
  });
});
