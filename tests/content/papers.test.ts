import { describe, expect, test } from 'vitest';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { paperTemplate } from '~/content-model/papers.ts';
import { isPaperTemplate } from '~/domain/papers/paper-template.ts';
import { LOCALES } from '~/kit/locales.ts';
import { replace, sound, textOf, whole } from './support/broken-content.ts';

const { papers } = loadContent(sound).sources;

describe('the papers', () => {
  test('stand in their order, and one of them has one page', () => {
    expect([...papers.keys()]).toEqual([
      'approval',
      'request-for-proposal',
      'security-questionnaire',
      'comparison',
      'group-mail',
      'decision-record',
      'value-review',
    ]);
    expect([...papers].filter(([, { onePage }]) => onePage).map(([id]) => id)).toEqual(['approval']);
  });

  test('reach the browser as templates it takes, in both languages', () => {
    for (const [id, paper] of papers) {
      for (const locale of LOCALES) {
        const template: unknown = JSON.parse(JSON.stringify(paperTemplate(id, paper, locale)));
        expect(isPaperTemplate(template), `${id} ${locale}`).toBe(true);
      }
    }
  });

  test('take what was typed into the template of their asset', () => {
    const approval = paperTemplate('approval', loadContent(whole).sources.papers.get('approval')!, 'ja');
    const problem = approval.sections.find(({ id }) => id === 'problem');
    expect(problem?.own.map(({ register }) => register)).toEqual([
      'entry:assets/approval-one-pager-template/one-pager/problem',
      'entry:assets/approval-one-pager-template/one-pager/doing-nothing',
    ]);
    expect(approval.heads[0]?.register).toBe('entry:papers/approval/head/subject');
  });

  test('name only fields that the templates have', () => {
    const broken = new Map(whole);
    const file = 'papers/approval.yaml';
    broken.set(file, replace('field: doing-nothing', 'field: doing-nothing-at-all')(textOf(whole, file)));
    expect(checkContent(broken).problems).toMatchObject([
      {
        file,
        field: 'sections.problem.own',
        wrong: expect.stringContaining('has no field "doing-nothing-at-all" in a template "one-pager"'),
        fix: expect.stringContaining('assets/approval-one-pager-template/en.mdx'),
      },
    ]);
  });

  test('refuse half a name of a field', () => {
    const broken = new Map(whole);
    const file = 'papers/approval.yaml';
    broken.set(file, replace('block: one-pager, field: problem,', '')(textOf(whole, file)));
    expect(checkContent(broken).problems).toMatchObject([
      { file, wrong: expect.stringContaining('it names a field of a template only in part') },
    ]);
  });
});
