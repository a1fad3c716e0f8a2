import { describe, expect, test } from 'vitest';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import {
  aiModule,
  citation,
  frameworksOf,
  kitRows,
  kitQuestions,
  questionsUpTo,
} from '~/content-model/security-kit.ts';
import { onlyProblemAfter, replace, sound, textOf, whole } from './support/broken-content.ts';

const TIERS = 'security-kit/tiers.yaml';
const FRAMEWORKS = 'security-kit/frameworks.yaml';
const SIGN_IN = 'security-kit/questions/sign-in.yaml';
const AI = 'security-kit/ai-questions.yaml';
const kit = loadContent(sound).sources.securityKit;

describe('the questions of the kit', () => {
  test('are 10, 30 and 80, each tier holding the one below, and 15 for AI', () => {
    expect([1, 2, 3].map((tier) => questionsUpTo(kit, tier).length)).toEqual([10, 30, 80]);
    expect(aiModule(kit)).toHaveLength(15);
    const second = new Set(questionsUpTo(kit, 2));
    expect(questionsUpTo(kit, 1).every(({ id }) => [...second].some((other) => other.id === id))).toBe(true);
  });

  test('keep their number in every tier that holds them', () => {
    const numbers = new Map(kitQuestions(kit).map(({ id, number }) => [id, number]));
    for (const tier of [1, 2, 3])
      for (const { id, number } of questionsUpTo(kit, tier)) expect(number).toBe(numbers.get(id));
    expect(questionsUpTo(kit, 2).map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  test('have ids of their own, in the module for AI too', () => {
    const ids = [...kitQuestions(kit), ...aiModule(kit)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(95);
  });

  test('say in both languages what to ask, what is good, what is weak and what to ask for', () => {
    for (const { id, ask, good, weak, evidence, check = ask } of [...kitQuestions(kit), ...aiModule(kit)]) {
      for (const { en, ja } of [ask, good, weak, evidence, check]) {
        expect(en, id).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
        expect(ja, id).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      }
      expect(ask.en, id).toMatch(/[?.]$/);
      expect(ask.ja, id).toMatch(/[。）]$/);
    }
  });

  test('every area and every framework is used', () => {
    const questions = [...kitQuestions(kit), ...aiModule(kit)];
    expect(frameworksOf(kit, questions)).toEqual(kit.frameworks);
    expect(new Set(kit.questions.map(({ area }) => area))).toEqual(new Set(kit.areas.map(({ id }) => id)));
  });
});

describe('where a question points', () => {
  const sso = kitQuestions(kit).find(({ id }) => id === 'sso')!;
  const framework = (id: string) => kit.frameworks.find((entry) => entry.id === id)!;

  test('is written as a reader of each language writes it', () => {
    expect(citation(framework('iso27001'), sso, 'en')).toBe('ISO 27001 A.5.16, A.5.17, A.8.5');
    expect(citation(framework('iso27001'), sso, 'ja')).toBe('ISO 27001 A.5.16、A.5.17、A.8.5');
    expect(citation(framework('appi'), sso, 'ja')).toBe('個人情報保護法23条');
  });

  test('spells out parts that have no number, and says nothing of what it does not point to', () => {
    const training = aiModule(kit).find(({ id }) => id === 'ai-training')!;
    expect(citation(framework('meti-ai'), training, 'en')).toBe(
      'METI AI checklist: input: use, input: rights',
    );
    expect(citation(framework('meti-ai'), sso, 'en')).toBe('');
    const [row] = kitRows(kit, [training], 'en');
    expect(row?.points.map(({ framework: name }) => name).sort()).toEqual(Object.keys(training.maps).sort());
  });
});

describe('a mistake in the kit is told once, with file, field and what to do', () => {
  test('a tier that promises another number of questions', () => {
    expect(onlyProblemAfter({ [TIERS]: replace('questions: 30', 'questions: 31') })).toEqual({
      file: TIERS,
      line: expect.any(Number),
      field: 'tiers.1.questions',
      wrong: 'it promises 31 questions, but the files hold 30 of tier 2 or below',
      fix: expect.stringContaining('change their "tier"'),
    });
  });

  test('a code the standard does not have', () => {
    expect(onlyProblemAfter({ [SIGN_IN]: replace('"A.5.16", "A.5.17", "A.8.5"', '"A.5.38"') })).toEqual({
      file: SIGN_IN,
      line: expect.any(Number),
      field: 'sso.maps.iso27001',
      wrong: 'unknown code of iso27001 "A.5.38"',
      fix: expect.stringContaining('did you mean "A.5.3'),
    });
  });

  test('a framework that is not described', () => {
    expect(
      onlyProblemAfter({ [AI]: replace('maps: { iso42001: ["A.8"],', 'maps: { iso9001: ["A.8"],') }),
    ).toEqual({
      file: AI,
      line: expect.any(Number),
      field: 'ai-where.maps',
      wrong: 'unknown framework "iso9001"',
      fix: expect.stringContaining('did you mean "iso'),
    });
  });

  test('an id that stands twice, also across the module for AI', () => {
    expect(onlyProblemAfter({ [AI]: replace('- id: ai-where', '- id: sso') })).toMatchObject({
      field: 'sso',
      wrong: expect.stringContaining('is used twice'),
    });
  });

  test('a tier that is not there', () => {
    expect(onlyProblemAfter({ [SIGN_IN]: replace('tier: 1', 'tier: 4') })).toMatchObject({
      file: SIGN_IN,
      field: 'sso.tier',
      wrong: 'unknown tier "4"',
    });
  });

  test('a row of the matrix that is too short, or missing', () => {
    expect(onlyProblemAfter({ [TIERS]: replace('personal: [2, 2, 3]', 'personal: [2, 2]') })).toMatchObject({
      file: TIERS,
      field: 'matrix.personal',
      wrong: 'it has 2 tiers for 3 kinds of criticality',
    });
    expect(onlyProblemAfter({ [TIERS]: replace('  personal: [2, 2, 3]\n', '') })).toMatchObject({
      field: 'matrix.personal',
      wrong: 'it has 0 tiers for 3 kinds of criticality',
    });
  });

  test('a question that misses a language, or points nowhere', () => {
    expect(
      onlyProblemAfter({ [SIGN_IN]: replace(/\n {4}ja: "全員が当社の認証基盤[^\n]*/, '') }),
    ).toMatchObject({ file: SIGN_IN, field: 'sso.ask.ja', line: expect.any(Number) });
    expect(onlyProblemAfter({ [AI]: replace(/maps: \{[^}]*\}/, 'maps: {}') })).toMatchObject({
      field: 'ai-where.maps',
      wrong: expect.stringContaining('points nowhere'),
    });
  });

  test('a file of questions whose area is not listed', () => {
    expect(onlyProblemAfter({ 'security-kit/questions/extra.yaml': () => '[]' })).toEqual({
      file: 'security-kit/questions/extra.yaml',
      wrong: expect.stringContaining('nothing reads a file of this name'),
      fix: expect.stringContaining('move it to where it belongs'),
    });
  });

  test('a citation without the sign for the codes, and a spelled-out code without a name', () => {
    expect(onlyProblemAfter({ [FRAMEWORKS]: replace('ja: "NCSC原則#"', 'ja: "NCSC原則"') })).toMatchObject({
      file: FRAMEWORKS,
      fix: expect.stringContaining('"#"'),
    });
    const unnamed = replace(/\{ code: "SBOM", name: [^\n]*/, '{ code: "SBOM" }');
    expect(onlyProblemAfter({ [FRAMEWORKS]: unnamed })).toMatchObject({
      file: FRAMEWORKS,
      wrong: expect.stringContaining('no name to spell out'),
    });
  });
});

describe('the texts agree with the data', () => {
  const text = (file: string) => textOf(whole, file);
  const rows = (source: string) => source.split('\n').filter((line) => line.startsWith('|'));

  test.each(['en', 'ja'])('the review kit (%s) shows the tiers of the matrix', (locale) => {
    const table = rows(text(`assets/security-review-kit/${locale}.mdx`)).slice(2, 5);
    const shown = table.map((row) => row.split('|').slice(2, 5).map(Number));
    expect(shown).toEqual(kit.tiers.data.map(({ id }) => kit.tiers.matrix[id]));
  });

  test.each(['en', 'ja'])('the AI checklist (%s) has a line for each question of the module', (locale) => {
    const list = /<Checklist id="fifteen-questions"[\s\S]*?<\/Checklist>/.exec(
      text(`assets/ai-checklist/${locale}.mdx`),
    );
    expect(list?.[0].match(/^- /gm)).toHaveLength(aiModule(kit).length);
  });

  test.each(['en', 'ja'])('the ballpark worksheet (%s) adds up', (locale) => {
    const money = rows(text(`assets/ballpark-worksheet/${locale}.mdx`))
      .map((row) =>
        row
          .split('|')
          .slice(2, 5)
          .map((cell) => Number(cell.replaceAll(',', ''))),
      )
      .filter((cells) => cells.every((cell) => cell > 100_000));
    const year = (users: number, requests: number) => [
      users * 1500 * 12,
      (users <= 150 ? 200_000 : 350_000) * 12,
      (50_000 + requests * 120) * 12,
    ];
    expect(money).toEqual([year(60, 500), year(120, 1000), year(240, 2000)]);
    // Users, plan and links are known: 15 % below the lowest, 25 % above the highest, later with a rise of 5 %.
    const fees = year(120, 1000).map((fee) => fee / 100_000);
    const range = [
      Math.floor(Math.min(...fees) * 0.85),
      Math.ceil(Math.max(...fees) * 1.25),
      Math.ceil(Math.ceil(Math.max(...fees) * 1.25) * 1.05),
    ];
    const hint = /id="range"[^\n]*/.exec(text(`assets/ballpark-worksheet/${locale}.mdx`))?.[0] ?? '';
    for (const tenths of range)
      expect(hint).toContain(locale === 'ja' ? `${tenths}0万` : (tenths / 10).toFixed(1));
  });

  test.each(['en', 'ja'])('the adoption check (%s) adds up', (locale) => {
    const table = rows(text(`assets/adoption-check/${locale}.mdx`)).slice(2, 6);
    const cells = table.map((row) =>
      row
        .split('|')
        .slice(2, 7)
        .map((cell) => Number(cell.replace('−', '-').replace('+', '').replaceAll(',', ''))),
    );
    let sum = 0;
    for (const [people, saved, added, each, group] of cells as [number, number, number, number, number][]) {
      expect(each).toBe(added - saved);
      expect(group).toBe(each * people);
      sum += group;
    }
    expect(text(`assets/adoption-check/${locale}.mdx`)).toContain(`−${(-sum).toLocaleString('en')} |`);
  });
});

test('no question of the buyer is answered by samples only in the half this kit belongs to', () => {
  const { sources } = checkContent(whole);
  const neutral = new Set(
    [...sources.assets.values()].flatMap((asset) => (asset.sample ? [] : asset.answers)),
  );
  const half = [
    'security-evidence',
    'security-review-passed',
    'personal-data-terms',
    'integration-proven',
    'see-our-case',
    'peers-same-problem',
    'similar-customer-story',
    'daily-work-change',
    'ballpark-price',
    'price-drivers',
    'first-weeks',
    'learning-to-use',
    'access-set-up',
  ];
  expect(half.filter((question) => !neutral.has(question))).toEqual([]);
});
