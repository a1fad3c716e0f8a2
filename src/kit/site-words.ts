import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  name: 'Shirube',
  tagline: 'Signs for people who buy for their company',
  skip: 'Skip to the content',
  loadFailed:
    'A part of this page could not be loaded. Reading works; marks and forms may not. What was saved is still saved.',
  reload: 'Load the page again',
  menu: 'Menu',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  home: 'Home',
  questions: 'Questions',
  assets: 'Content assets',
  roles: 'Roles',
  journey: 'My purchase',
  learn: 'Learn',
  glossary: 'Glossary',
  about: 'About',
  model: 'About the model',
  privacy: 'Privacy',
  book: 'Book for sales teams',
  report: 'Content report',
  components: 'Components for writers',
  openData: 'The model as open data (JSON)',
  otherLanguage: '日本語',
  otherLanguageLabel: 'このページを日本語で読む',
  theme: { label: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
  breadcrumbs: 'You are here',
  footer:
    'Your marks stay in this browser. Nothing is sent anywhere unless you send it. No account, no cookies, no tracking.',
  licence: 'Open source under the MIT licence.',
  minutes: (count: number) => `${count} min`,
  updatedOn: (date: string) => `Updated ${date}`,
  reviewedOn: (date: string) => `Reviewed ${date}`,
  owner: 'Answers for this text',
  staleTranslation: (since: string) =>
    `This translation is older than the Japanese text, which changed on ${since}. The facts below may have changed.`,
  sampleTitle: 'Sample content: replace with your own',
  sampleText:
    'This page speaks for an invented supplier, so that you can see what a real one should tell you. Its name, prices and figures are made up.',
  print: 'Print',
  noScript:
    'You can read everything without JavaScript. Keeping marks and getting suggestions needs it; nothing leaves your browser either way.',
};

const ja: SameWords<typeof en> = {
  name: 'しるべ',
  tagline: '会社の買い物をする人のための道しるべ',
  skip: '本文へ移動',
  loadFailed:
    'このページの一部を読み込めませんでした。文章は読めますが、印やフォームは使えないことがあります。保存済みのものは残っています。',
  reload: 'ページを読み込み直す',
  menu: 'メニュー',
  mainNavigation: 'メイン',
  footerNavigation: 'このサイトについて',
  home: 'ホーム',
  questions: '質問',
  assets: '支援コンテンツ',
  roles: '役割',
  journey: 'わたしの購買',
  learn: '学ぶ',
  glossary: '用語集',
  about: 'このサイトについて',
  model: 'モデルについて',
  privacy: 'プライバシー',
  book: '見込み客の台帳（営業向け）',
  report: 'コンテンツの状況',
  components: '書き手のための部品',
  openData: 'モデルのオープンデータ（JSON）',
  otherLanguage: 'English',
  otherLanguageLabel: 'Read this page in English',
  theme: { label: '配色', auto: '端末に合わせる', light: '明るい', dark: '暗い' },
  breadcrumbs: '現在の場所',
  footer:
    '印はこのブラウザーの中だけに残ります。ご自分で送らないかぎり、どこにも送られません。登録もCookieも追跡もありません。',
  licence: 'MITライセンスのオープンソースです。',
  minutes: (count) => `${count}分`,
  updatedOn: (date) => `更新：${date}`,
  reviewedOn: (date) => `確認：${date}`,
  owner: 'この文章の担当',
  staleTranslation: (since) =>
    `英語版は${since}に更新されています。この日本語版はまだ追いついていないため、内容が古い場合があります。`,
  sampleTitle: '見本の内容です。自社の内容に置き換えてください',
  sampleText:
    'このページは架空の会社の資料です。実際の供給会社が何を示すべきかを見ていただくためのもので、社名・価格・数値はすべて作り物です。',
  print: '印刷する',
  noScript:
    'JavaScriptがなくても、すべて読めます。印を残したり、つぎの資料の案内を受けたりするときだけ必要です。どちらの場合も、情報がブラウザーの外に出ることはありません。',
};

/** Frame of every page: header, footer, and what several pages share. */
export const siteWords: Words<typeof en> = { en, ja };
