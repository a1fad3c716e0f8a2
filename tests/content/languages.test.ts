import { describe, expect, test } from 'vitest';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { inLanguages, withFurtherLanguage, withoutOtherLanguages } from '~/content-model/site-languages.ts';
import { Texts } from '~/content-model/texts.ts';
import { directionOf, furtherOf, isLanguage } from '~/kit/languages.ts';
import { edited, problemsAfter, replace, sound, textOf } from './support/broken-content.ts';
import { ASSET, ASSET_JA, GUIDE_JA } from './support/places.ts';

const english = { 'site.yaml': replace('languages: [ja, en]', 'languages: [en]') };
const noJapanese = (text: string) => text.replaceAll(/^ {2}ja: .*\n/gm, '');

describe('a site in English only', () => {
  test('asks for no Japanese: neither files nor fields', () => {
    const files = new Map(
      edited({ ...english, [ASSET]: noJapanese, [ASSET_JA]: undefined, [GUIDE_JA]: undefined }),
    );
    expect(checkContent(files).problems).toEqual([]);
    expect(new Texts(loadContent(files).sources, 'en').asset('sla-sheet')).toBe('Service level sheet');
  });

  test('leaves the Japanese that is there for later, also where it is wrong', () => {
    expect(problemsAfter({ ...english, [GUIDE_JA]: (text) => `${text}\n<Nonsense />\n` })).toEqual([]);
  });

  test('hears of everything that is missing once Japanese comes', () => {
    const missing = problemsAfter({ [ASSET]: noJapanese, [ASSET_JA]: undefined });
    expect(missing.map(({ file, field }) => [file, field])).toEqual([
      [ASSET, 'title.ja'],
      [ASSET, 'summary.ja'],
      [ASSET, 'updatedOn.ja'],
      [ASSET_JA, undefined],
    ]);
  });

  test('says once what is wrong, and of its own language', () => {
    const empty = replace('en: "Service level sheet"', "en: ''");
    const problems = problemsAfter({ ...english, [ASSET]: (text) => noJapanese(empty(text)) });
    expect(problems.map(({ field }) => field)).toEqual(['title.en']);
  });

  test('still needs its own language', () => {
    const only = problemsAfter({ ...english, [ASSET]: (text) => text.replaceAll(/^ {2}en: .*\n/gm, '') });
    expect(only.map(({ field }) => field)).toEqual(['title.en', 'summary.en', 'updatedOn.en']);
  });
});

test('a value gets the first language of the site for one that the site does not have, and no other', () => {
  const value = {
    name: { en: 'A' },
    list: [{ en: 'B', ja: 'び' }],
    both: { en: 'C', of: 'D' },
    none: {},
    fact: { value: 3, en: '# E' },
  };
  const filled = { name: { en: 'A', ja: 'A' }, fact: { value: 3, en: '# E', ja: '# E' } };
  expect(withoutOtherLanguages(value, ['en'])).toEqual({ ...value, ...filled });
  expect(withoutOtherLanguages(value, ['ja', 'en'])).toBe(value);
  expect(withoutOtherLanguages(value, ['ja'])).toEqual(value);
});

test('open data are in the languages of the site', () => {
  const value = {
    name: { en: 'A', ja: 'あ' },
    list: [1, { en: 'B', ja: 'び' }],
    fact: { value: 3, en: '#', ja: '＃' },
  };
  const english = { name: { en: 'A' }, list: [1, { en: 'B' }], fact: { value: 3, en: '#' } };
  expect(inLanguages(value, ['en'])).toEqual(english);
  expect(inLanguages(value, ['ja', 'en'])).toBe(value);
});

test('a text in a language that the site does not list is not overlooked', () => {
  const files = new Map([...sound, ['assets/sla-sheet/ko.mdx', textOf(sound, ASSET_JA)]]);
  const [problem, ...more] = checkContent(files).problems;
  expect(more).toEqual([]);
  expect(problem?.wrong).toContain('no language "ko"');
  expect(problem?.fix).toContain('add ko to the languages of content/site.yaml, which lists ja and en');
});

describe('a site with a further language', () => {
  const korean = { 'site.yaml': replace('languages: [ja, en]', 'languages: [en, ko, ja]') };
  const title = {
    [ASSET]: replace('  en: "Service level sheet"', '  ko: "서비스 수준"\n  en: "Service level sheet"'),
  };

  test('shows its own texts, and those of the first language that has everything for the others', () => {
    const { sources } = loadContent(new Map(edited({ ...korean, ...title })));
    const [ko] = furtherOf(sources.site.languages);
    const texts = new Texts(sources, ko!);
    expect(ko).toBe('ko');
    expect(texts.asset('sla-sheet')).toBe('서비스 수준');
    expect(texts.assetSummary('sla-sheet')).toBe(new Texts(sources, 'en').assetSummary('sla-sheet'));
    expect(sources.shortTexts.get(ko!)).toEqual({ done: 1, of: expect.any(Number) });
    expect(sources.shortTexts.get(ko!)?.of).toBeGreaterThan(100);
    expect(new Texts(sources, 'en').asset('sla-sheet')).toBe('Service level sheet');
  });

  test('hears of a text that is wrong under its own name, and of one whose parts differ', () => {
    const empty = {
      [ASSET]: replace('  en: "Service level sheet"', '  ko: \'\'\n  en: "Service level sheet"'),
    };
    const fields = problemsAfter({ ...korean, ...empty }).map(({ field }) => field);
    expect(fields).toEqual(['title.ko']);
    const files = edited({ ...korean });
    const other = textOf(files, ASSET_JA).replace('- one\n- two', '- one');
    const [problem, ...more] = checkContent(new Map([...files, ['assets/sla-sheet/ko.mdx', other]])).problems;
    expect(more).toEqual([]);
    expect(problem?.file).toBe('assets/sla-sheet/ko.mdx');
    expect(problem?.wrong).toContain('the Korean has <ShortAnswer>');
  });

  test('knows how the lines of a language run, and which codes are languages', () => {
    const known = ['ko', 'qps', 'ar', 'jp', 'en-us', 'id'].filter(isLanguage);
    expect(known).toEqual(['ko', 'qps', 'ar', 'id']);
    expect(known.map((it) => directionOf(it))).toEqual([undefined, undefined, 'rtl', undefined]);
  });
});

test('what a schema made of a value stands beside the same in a further language, also of several', () => {
  const value = { list: [{ name: { en: 'A', ja: 'あ' }, at: 3 }], fact: { value: 1, en: '#', ja: '#' } };
  const further = { list: [{ name: { en: 'B', ja: 'B' }, at: 3 }], fact: { value: 1, en: '!', ja: '!' } };
  const [ko, de] = ['ko', 'de'].filter(isLanguage);
  const once = withFurtherLanguage(value, further, ko!);
  expect(withFurtherLanguage(once, further, de!)).toEqual({
    list: [{ name: { en: 'A', ja: 'あ', ko: 'B', de: 'B' }, at: 3 }],
    fact: { value: 1, en: '#', ja: '#', ko: '!', de: '!' },
  });
});
