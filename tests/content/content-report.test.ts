import { describe, expect, test } from 'vitest';
import { reportData, type ReportSources } from '~/content-model/report-data.ts';
import { assetTable, questionTable } from '~/content-model/report-tables.ts';
import { reportWords } from '~/layouts/report-words.ts';
import { aCatalogue, anAsset, aQuestion, TODAY } from '../domain/support/small-catalogue.ts';

const many = ['a', 'b', 'c', 'd', 'e'].map((id) => anAsset({ id, answers: ['well-served'] }));

const sources: ReportSources = {
  catalogue: aCatalogue({
    questions: [
      aQuestion({ id: 'nothing' }),
      aQuestion({ id: 'samples' }),
      aQuestion({ id: 'single', roles: ['champion', 'finance'] }),
      aQuestion({ id: 'well-served' }),
      aQuestion({ id: 'fine' }),
    ],
    assets: [
      ...many,
      anAsset({ id: 'sample', answers: ['samples'], sample: true }),
      anAsset({ id: 'only', answers: ['single'] }),
      anAsset({ id: 'old', answers: ['fine'], reviewedOn: TODAY - 1000 }),
      anAsset({ id: 'new', answers: ['fine'] }),
      anAsset({ id: 'lost', answers: ['fine'], phases: ['commitment'] }),
      anAsset({ id: 'for-sales', answers: [], audience: 'seller' }),
    ],
  }),
  languages: ['ja', 'en'],
  today: TODAY,
  factsOf: (asset) => ({ owner: 'marketing', languages: asset === 'only' ? ['ja'] : ['ja', 'en'] }),
};

describe('the content report for machines', () => {
  const report = reportData(sources);

  test('says of each question what an editor should look at', () => {
    expect(Object.fromEntries(report.questions.map(({ id, finding }) => [id, finding]))).toEqual({
      nothing: 'unanswered',
      samples: 'samples-only',
      single: 'single-answer',
      'well-served': 'over-served',
      fine: null,
    });
    expect(report.questions.find(({ id }) => id === 'samples')).toMatchObject({ samples: ['sample'] });
  });

  test('counts the answers by question, role, buying phase and language', () => {
    const ofSingle = report.coverage.filter(({ question }) => question === 'single');
    expect(ofSingle.map(({ role, language, assets }) => `${role} ${language} ${assets}`)).toEqual([
      'champion ja 1',
      'champion en 0',
      'finance ja 0',
      'finance en 0',
    ]);
  });

  test('names what is stale, and what nothing leads to', () => {
    const named = (field: 'isStale' | 'isUnreachable') =>
      report.assets.filter((asset) => asset[field]).map(({ id }) => id);
    expect([named('isStale'), named('isUnreachable')]).toEqual([['old'], ['lost']]);
  });
});

test('the tables have a row for each question and asset, under headings in the language of the page', () => {
  const name = (id: string) => `The ${id}`;
  const names = { question: name, phase: name, role: name, asset: name, owner: name };
  const [heads, ...questions] = questionTable(sources, names, reportWords.ja);
  expect(heads).toContain('状況');
  expect(questions).toHaveLength(5);
  expect(questions[2]).toEqual([
    'single',
    'The single',
    'The solution-development',
    'The champion',
    '1',
    '0',
    '1',
    'The only',
    reportWords.ja.finding['single-answer'],
  ]);
  expect(questions[1]?.slice(4, 8)).toEqual(['1', '1', '0', '']);
  expect(questions.every((row) => row.length === heads?.length)).toBe(true);
  const assets = assetTable(sources, names, reportWords.en);
  expect(assets).toHaveLength(12);
  expect(assets.every((row) => row.length === assets[0]?.length)).toBe(true);
});
