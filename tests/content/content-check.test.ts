import { describe, expect, test, vi } from 'vitest';
import { ContentError } from '~/content-model/problem.ts';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { edited, insert, problemsAfter, replace, whole } from './support/broken-content.ts';
import { ASSET, ASSET_JA, GUIDE_EN } from './support/places.ts';

test('the content of this site is sound, and so is what the other tests break', () => {
  expect(checkContent(whole).problems).toEqual([]);
  expect(problemsAfter({})).toEqual([]);
});

describe('loading', () => {
  test('checks the same texts once in a process, however often the module is loaded', async () => {
    const first = checkContent(whole);
    vi.resetModules();
    const again = await import('~/content-model/load-content.ts');
    expect(again.checkContent).not.toBe(checkContent);
    expect(again.checkContent(new Map(whole))).toBe(first);
    expect(again.checkContent(edited({})).files).not.toBe(whole);
  });

  test('throws once, with every problem, each with its file, what is wrong and how to fix it', () => {
    const broken = edited({
      'roles.yaml': undefined,
      [ASSET_JA]: undefined,
      [GUIDE_EN]: insert('<Banner />'),
    });
    let caught: unknown;
    try {
      loadContent(broken);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ContentError);
    const { message, problems } = caught as ContentError;
    expect(problems.map(({ file }) => file).sort()).toEqual([ASSET_JA, GUIDE_EN, 'roles.yaml'].sort());
    for (const { file } of problems) expect(message).toContain(`content/${file}`);
    expect(caught).toMatchObject({ loc: undefined, stack: expect.not.stringContaining('load-content') });
    expect(message.match(/wrong: /g)).toHaveLength(problems.length);
    expect(message.match(/fix: /g)).toHaveLength(problems.length);
  });

  test('says where the first problem is, for the page that the development server shows', () => {
    const broken = edited({ [ASSET]: replace('form: proof', 'form: prof') });
    const load = () => loadContent(broken, '/site/content/');
    expect(load).toThrow(expect.objectContaining({ loc: { file: `/site/content/${ASSET}`, line: 8 } }));
  });

  test('gives every asset a code, minutes and its dates', () => {
    const { catalogue } = loadContent(whole);
    for (const asset of catalogue.assets.values()) {
      expect(asset.code).toBeGreaterThanOrEqual(0);
      expect(asset.minutes).toBeGreaterThan(0);
      expect(asset.reviewedOn).toBeGreaterThan(20_000);
    }
  });
});
