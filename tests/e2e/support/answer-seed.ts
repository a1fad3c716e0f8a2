import type { Page } from '@playwright/test';
import { seed } from './book-seed.ts';

/** The id of the purchase that `seedAnswers` puts into the storage. */
export const PURCHASE = 'abc0000000000001';

const TEXTS = {
  ja: {
    names: ['かもめクラウド', '北斗ワークフロー', '山の手システム'],
    why: [
      '給与システムとつながり、必須要件をすべて満たすため',
      '費用が2倍になるため',
      '給与システムとつながらないため',
    ],
    requirements: [
      '代理の承認者が管理者なしで決裁できる',
      '差し戻した申請の履歴が残る',
      '監査ログを5年残せる',
    ],
    answers: {
      'problem-worth-solving': '社内申請をメールと紙で回しており、決裁まで4営業日かかっています。',
      'who-is-affected': '本社と3支店の120名です。前四半期は60件が行方不明か二重申請になりました。',
      'cost-of-inaction': '年490万〜880万円の損失が続きます',
      'success-definition': '決裁までの日数を、導入6か月後に4営業日から2営業日にします。',
      'total-cost': '3年間で約1,410万円（税抜、自社の作業を含む）',
      'budget-source': '総務部の予算、費目305',
      'return-and-payback': '減る時間の半分を使えれば、約2年2か月で回収',
      'worst-case-plan': '承認者一覧が古い場合に備え、開始前に人事が整理します。',
      'exit-terms': '契約は12か月。解約予告は満了の60日前。データは全件CSVで受け取れます',
      'everyone-on-board': '情報セキュリティ2月19日、法務2月19日、財務・経理2月24日。',
      'one-recommendation': '必須要件をすべて満たす2案のうち、費用が半分です。',
    },
  },
  en: {
    names: ['Aoba Cloud', 'Hokuto Workflow', 'Yamanote Systems'],
    why: [
      'It links to payroll and meets every must-have',
      'It costs twice as much',
      'It has no link to payroll',
    ],
    requirements: [
      'A substitute decides without the administrator',
      'A request sent back keeps its history',
      'Audit log kept for five years',
    ],
    answers: {
      'problem-worth-solving': 'Requests take four working days because they travel by email and paper.',
      'who-is-affected':
        '120 people at four sites. In the last quarter, 60 requests were lost or sent twice.',
      'cost-of-inaction': 'JPY 4.9 to 8.8 million a year by our own count',
      'success-definition': 'Four working days down to two, six months after first use.',
      'total-cost': '14.1 million over three years, own work included',
      'budget-source': 'general affairs, item 305',
      'return-and-payback': 'covered after two years and two months if half of the saved time is used',
      'worst-case-plan': 'Approver list is out of date: HR cleans it before the start.',
      'exit-terms': 'twelve-month term, notice 60 days before the end, all data as CSV',
      'everyone-on-board': 'Security 19 February, legal 19 February, finance 24 February.',
      'one-recommendation': 'Of the two that meet every must-have it costs half as much.',
    },
  },
} as const;

/** A purchase with three options, three requirements and eleven answers. `long`: what one of the answers says instead. */
export async function seedAnswers(page: Page, locale: 'ja' | 'en', long?: string): Promise<void> {
  const { names, why, requirements, answers } = TEXTS[locale];
  const ids = ['o1', 'o2', 'o3'];
  const states = ['chosen', 'in', 'out'];
  await seed(page, [
    {
      id: PURCHASE,
      label: '',
      bodies: [
        { k: 'set', field: 'label', value: locale === 'ja' ? '申請受付の見直し' : 'Request handling' },
        ...names.map((name, at) => ({ k: 'option', option: ids[at], name, state: states[at], why: why[at] })),
        ...requirements.map((text, at) => ({
          k: 'requirement',
          requirement: `r${at + 1}`,
          text,
          need: at < 2 ? 'must' : 'nice',
          weight: 3,
          passMark: '',
        })),
        ...ids.slice(0, 2).flatMap((option, index) =>
          ['r1', 'r2'].map((requirement, at) => ({
            k: 'answer',
            requirement,
            option,
            fit: 'standard',
            proof: index + at === 0 ? 'tried' : 'written',
            text: '',
            over: [],
          })),
        ),
        ...Object.entries(answers).map(([question, text], at) => ({
          k: 'answer',
          question,
          text: long !== undefined && at === 0 ? long : text,
          over: [],
        })),
      ],
    },
  ]);
  await page.evaluate((id) => localStorage.setItem('shirube:/:active', id), PURCHASE);
}
