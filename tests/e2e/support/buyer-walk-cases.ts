import type { Locale } from '../../../src/kit/locales.ts';

export interface TypedAnswer {
  readonly question: string;
  readonly text: string;
  /** Only of the supplier that is chosen in the end. */
  readonly ofSupplier?: true;
  readonly source?: string;
  readonly proof?: 'said' | 'written' | 'shown' | 'tried';
  readonly until?: string;
  readonly by?: string;
}

export interface WalkCase {
  readonly locale: Locale;
  readonly supplier: string;
  readonly rival: string;
  readonly why: string;
  readonly whyOut: string;
  readonly ownRequirements: readonly string[];
  /** The starter requirements that the cells of the matrix name. */
  readonly substitute: string;
  readonly signOn: string;
  readonly remark: string;
  /** All but two of the fifteen: one is calculated, one comes from the rep. */
  readonly answers: readonly TypedAnswer[];
  readonly roi: {
    readonly net: string;
    readonly sentence: string;
    readonly use: string;
    readonly isAnswer: string;
  };
  readonly plan: {
    readonly quote: string;
    readonly demo: string;
    readonly added: string;
    readonly secret: string;
    readonly longer: string;
    readonly day: string;
    readonly target: string;
  };
  readonly buyer: string;
  readonly rep: string;
  readonly asked: string;
  readonly line: string;
  readonly ownQuestion: string;
  readonly answered: string;
  readonly ownAnswered: string;
  readonly paper: {
    readonly subject: string;
    readonly typed: string;
    readonly sentences: readonly string[];
    /** Made of an answer that held until the first of the month. */
    readonly expired: string;
    /** Stands on the page of the asset, and must not stand on the paper. */
    readonly example: string;
  };
  readonly colleague: { readonly question: string; readonly text: string; readonly sentence: string };
}

export const WALK_CASES: readonly WalkCase[] = [
  {
    locale: 'ja',
    supplier: 'かもめクラウド',
    rival: '北斗ワークフロー',
    why: '給与システムとつながり、費用が半分のため',
    whyOut: 'シングルサインオンができないため',
    ownRequirements: [
      '給与システムと連携できる',
      '支店ごとに承認経路を分けられる',
      '申請書の様式を自分たちで直せる',
    ],
    substitute: '承認者が不在のとき、管理者の手を借りずに代理者が承認できる',
    signOn: '自社の認証基盤でシングルサインオンができる',
    remark: '試用で森と小林が操作',
    answers: [
      {
        question: 'problem-worth-solving',
        text: '社内申請をメールと紙で回しており、決裁まで4営業日かかっています。',
      },
      { question: 'who-is-affected', text: '本社と3支店の120名です。', by: '森' },
      { question: 'cost-of-inaction', text: '年490万〜880万円の損失が続きます' },
      { question: 'why-now', text: '来期から監査の対象になるためです。' },
      { question: 'strategic-fit', text: '申請の電子化率を8割にする' },
      { question: 'budget-source', text: '総務部の予算、費目305' },
      { question: 'success-definition', text: '決裁までの日数を4営業日から2営業日にします。' },
      {
        question: 'total-cost',
        text: '3年間で約1,410万円',
        ofSupplier: true,
        source: '見積書 3月12日',
        proof: 'written',
      },
      { question: 'exit-terms', text: '解約予告は満了の60日前', ofSupplier: true, until: '2026-12-31' },
      { question: 'worst-case-plan', text: '承認者一覧が古い場合に備え、開始前に人事が整理します。' },
      { question: 'security-review-passed', text: '条件付きで合格', ofSupplier: true, until: '2026-11-01' },
      { question: 'everyone-on-board', text: '情報セキュリティ2月19日、法務2月19日。' },
      { question: 'one-recommendation', text: '必須要件を満たす案のうち、費用が半分です。' },
    ],
    roi: {
      net: '1,822,000円',
      sentence: '3年間で差し引き1,822,000円、ROI13%、利用開始から2年2か月で回収、NPV1,240,000円です。',
      use: '「投資はいつ、どれだけ回収できるか。」の答えにする',
      isAnswer: '今の答えになっています。',
    },
    plan: {
      quote: '最終見積（署名まで有効）',
      demo: '業務3つでデモ',
      added: '印鑑証明書を用意する',
      secret: '太田さんの心配を聞く',
      longer: '業務5つでデモ',
      day: '2027年2月24日',
      target: '2027年6月8日',
    },
    buyer: '森',
    rep: '佐藤',
    asked: 'どんなサービス水準が約束され、守られないときはどうなるか。',
    line: '夜間も含めて教えてください',
    ownQuestion: 'データは大阪に置けますか。',
    answered: '稼働率99.9%を約束し、下回った月は利用料の1割をお返しします。',
    ownAnswered: 'はい、東京と大阪から選べます。',
    paper: {
      subject: '件名',
      typed: '申請受付サービスの導入',
      sentences: [
        'かもめクラウドの導入について、決裁をお願いします。',
        '推薦案：かもめクラウド。給与システムとつながり、費用が半分のため。',
        'ほかに検討した案：北斗ワークフロー。シングルサインオンができないため。',
        'かもめクラウドは、必須要件9件のうち1件を裏付けのある形で満たします。',
        '総費用：3年間で約1,410万円。',
        '予算：総務部の予算、費目305。',
        '関わる会社の目標：申請の電子化率を8割にする。',
        'やめるときの条件：解約予告は満了の60日前。',
        '利用開始の予定日：2027年6月8日。',
      ],
      expired: '情報セキュリティの審査：条件付きで合格。',
      example: 'みなも商事',
    },
    colleague: {
      question: 'open-objections',
      text: '経理の太田さんが、締め日の運用を心配しています',
      sentence: '残っている懸念：経理の太田さんが、締め日の運用を心配しています。',
    },
  },
  {
    locale: 'en',
    supplier: 'Aoba Cloud',
    rival: 'Hokuto Workflow',
    why: 'It links to payroll and costs half as much',
    whyOut: 'It has no single sign-on',
    ownRequirements: [
      'It links to our payroll',
      'Each branch has its own way of approval',
      'We change the forms ourselves',
    ],
    substitute: 'If the approver is away, a substitute can decide without an administrator',
    signOn: 'People sign in through our own directory',
    remark: 'Mori and Kobayashi did it in the trial',
    answers: [
      { question: 'problem-worth-solving', text: 'Requests travel by email and take four working days.' },
      { question: 'who-is-affected', text: '120 people at four sites.', by: 'Mori' },
      { question: 'cost-of-inaction', text: 'JPY 4.9 to 8.8 million a year' },
      { question: 'why-now', text: 'The audit covers requests from next year on.' },
      { question: 'strategic-fit', text: 'eight of ten requests without paper' },
      { question: 'budget-source', text: 'general affairs, item 305' },
      { question: 'success-definition', text: 'Four working days down to two.' },
      {
        question: 'total-cost',
        text: '14.1 million over three years',
        ofSupplier: true,
        source: 'Quote 12 March',
        proof: 'written',
      },
      {
        question: 'exit-terms',
        text: 'notice 60 days before the end',
        ofSupplier: true,
        until: '2026-12-31',
      },
      { question: 'worst-case-plan', text: 'The approver list is out of date: HR cleans it first.' },
      {
        question: 'security-review-passed',
        text: 'passed with conditions',
        ofSupplier: true,
        until: '2026-11-01',
      },
      { question: 'everyone-on-board', text: 'Security 19 February, legal 19 February.' },
      { question: 'one-recommendation', text: 'Of those that meet every must-have it costs half as much.' },
    ],
    roi: {
      net: 'JPY 1,822,000',
      sentence:
        'Over 3 years: net JPY 1,822,000, ROI 13 %, payback 2 years 2 months after first use, NPV JPY 1,240,000.',
      use: 'Use as the answer to “What do we get back, and when?”',
      isAnswer: 'This is your answer now.',
    },
    plan: {
      quote: 'Final quote, price held until signature',
      demo: 'Demo on our three cases',
      added: 'Order the seal',
      secret: 'Ask Ota what he fears',
      longer: 'Demo on five cases',
      day: '24 February 2027',
      target: '8 June 2027',
    },
    buyer: 'Mori',
    rep: 'Sato',
    asked: 'What service level is promised, and what if it is missed?',
    line: 'Please include the nights',
    ownQuestion: 'Can the data stay in Osaka?',
    answered: '99.9 % a month; below that we pay back a tenth of the fee.',
    ownAnswered: 'Yes, you choose Tokyo or Osaka.',
    paper: {
      subject: 'Subject',
      typed: 'Service for internal requests',
      sentences: [
        'We ask you to approve the purchase of Aoba Cloud.',
        'Recommended: Aoba Cloud. It links to payroll and costs half as much.',
        'Also considered: Hokuto Workflow. It has no single sign-on.',
        'Aoba Cloud meets 1 of 9 must-haves with evidence.',
        'Total cost: 14.1 million over three years.',
        'Budget: general affairs, item 305.',
        'It serves this company goal: eight of ten requests without paper.',
        'The way out: notice 60 days before the end.',
        'Planned first day of use: 8 June 2027.',
      ],
      expired: 'Security review: passed with conditions.',
      example: 'Minamo Trading',
    },
    colleague: {
      question: 'open-objections',
      text: 'Ota in accounting fears the monthly close',
      sentence: 'Open objections: Ota in accounting fears the monthly close.',
    },
  },
];
