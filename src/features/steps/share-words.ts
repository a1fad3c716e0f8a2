import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  send: 'Send the plan to the other side',
  sendNote: (internal: number) =>
    internal === 0
      ? 'They see the steps, take them in and send their changes back the same way. Nothing passes through a server.'
      : `They see the steps without your ${internal} internal ${internal === 1 ? 'one' : 'ones'}, take them in and send their changes back the same way. Nothing passes through a server.`,
  sender: 'Your name or company (they see it)',
  unsent: (count: number) =>
    count === 1
      ? 'There is 1 change that the other side has not seen.'
      : `There are ${count} changes that the other side has not seen.`,
  allSeen: 'The other side has this version.',
  subject: 'Our mutual action plan',
  sentence:
    'Here is our plan with all steps, names and dates. Please check yours, change what does not fit, and send it back:',
  file: 'action-plan',
  tooLong: 'This plan is too long for a link. Send it as a file: the other side opens it on the same page.',
  saveFile: 'Save as file',
  fileSaved: (name: string) => `Saved as ${name}.`,
  tooLongAtAll: 'This plan is too long to be sent. Shorten the texts of your own steps.',
  cannot: 'The plan cannot be written into a link.',
  open: 'Open a plan that you were sent',
  openLabel: 'Paste the link or the email',
  openFile: 'Or choose the file',
  openButton: 'See what is in it',
  notFound: 'There is no shared plan in this text. Ask for the whole link.',
  unreadable: 'The file could not be read.',
  otherSite: 'This plan was made on another site. Open it there.',
  from: {
    seller: (name: string) => (name === '' ? 'A plan from the supplier' : `A plan from ${name} (supplier)`),
    buyer: (name: string) => (name === '' ? 'A plan from a buyer' : `A plan from ${name} (buyer)`),
  },
  preview: (steps: number, target: string) =>
    target === '' ? `${steps} steps` : `${steps} steps, target day ${target}`,
  unknown: (count: number) => `${count} more of a newer version of this site`,
  keepNote: 'Nothing is kept until you say so.',
  keep: 'Take it into my purchases',
  book: 'Take it into my book of prospects',
  kept: 'The plan is here now.',
  differences: (count: number) =>
    count === 1 ? 'The other side has 1 change' : `The other side has ${count} changes`,
  same: 'Both sides have the same plan.',
  take: 'Take in',
  takeLabel: (what: string) => `Take in: ${what}`,
  takeAll: 'Take all in',
  leave: 'Leave the rest as it is here',
  took: (what: string) => `Taken in: ${what}`,
  tookAll: (count: number) => (count === 1 ? '1 change taken in.' : `${count} changes taken in.`),
  left: 'The rest stays as it is here.',
  kinds: {
    target: 'Target day',
    holidays: 'Public holidays',
    added: 'New step',
    removed: 'Step taken out',
    changed: 'Changed step',
  },
  holidays: { on: 'no working days', off: 'working days' },
  parts: {
    title: 'Step',
    'done-when': 'Done when',
    side: 'Who does it',
    buyer: 'Buyer',
    seller: 'Supplier',
    due: 'Due',
    gate: 'Go or stop',
    state: 'State',
  },
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  change: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
};

const ja: SameWords<typeof en> = {
  send: '相手に計画を送る',
  sendNote: (internal) =>
    internal === 0
      ? '相手は手順を見て取り込み、同じ方法で変更を送り返せます。サーバーは通りません。'
      : `社内限りの手順${internal}件は送りません。相手はほかの手順を見て取り込み、同じ方法で変更を送り返せます。サーバーは通りません。`,
  sender: 'お名前または会社名（相手に表示されます）',
  unsent: (count) => `相手がまだ見ていない変更が${count}件あります。`,
  allSeen: '相手も同じ版を持っています。',
  subject: '相互アクションプランの共有',
  sentence:
    '手順、担当、日付をまとめた計画をお送りします。ご確認のうえ、変更があれば反映してご返送ください。',
  file: '相互アクションプラン',
  tooLong: 'この計画はリンクに収まりません。ファイルで送ってください。相手は同じページで開けます。',
  saveFile: 'ファイルに保存',
  fileSaved: (name) => `「${name}」として保存しました。`,
  tooLongAtAll: 'この計画は長すぎて送れません。加えた手順の文を短くしてください。',
  cannot: 'この計画はリンクにできません。',
  open: '受け取った計画を開く',
  openLabel: 'リンクまたはメールの文面を貼り付け',
  openFile: 'またはファイルを選ぶ',
  openButton: '中身を見る',
  notFound: '共有された計画が見つかりません。リンク全体をもう一度受け取ってください。',
  unreadable: 'ファイルを読み込めませんでした。',
  otherSite: '別のサイトで作られた計画です。そのサイトで開いてください。',
  from: {
    seller: (name) => (name === '' ? '供給会社からの計画' : `${name}（供給会社）からの計画`),
    buyer: (name) => (name === '' ? '買い手からの計画' : `${name}（買い手）からの計画`),
  },
  preview: (steps, target) => (target === '' ? `手順${steps}件` : `手順${steps}件、目標日は${target}`),
  unknown: (count) => `ほかに、このサイトの新しい版の手順${count}件`,
  keepNote: '取り込むまでは、何も保存しません。',
  keep: '自社の購買として取り込む',
  book: '見込み客として台帳に取り込む',
  kept: '計画を取り込みました。',
  differences: (count) => `相手の変更が${count}件あります`,
  same: 'どちらの計画も同じです。',
  take: '取り込む',
  takeLabel: (what) => `取り込む：${what}`,
  takeAll: 'すべて取り込む',
  leave: '残りはこのままにする',
  took: (what) => `取り込みました：${what}`,
  tookAll: (count) => `変更${count}件を取り込みました。`,
  left: '残りはこのままにしました。',
  kinds: {
    target: '目標日',
    holidays: '祝日',
    added: '加わった手順',
    removed: '外された手順',
    changed: '変更された手順',
  },
  holidays: { on: '営業日に数えない', off: '営業日に数える' },
  parts: {
    title: '手順',
    'done-when': '完了の条件',
    side: '行う側',
    buyer: '買い手の担当',
    seller: '供給会社の担当',
    due: '期日',
    gate: '続行・中止の判断',
    state: '状態',
  },
  yes: 'あり',
  no: 'なし',
  nothing: 'なし',
  change: (what, from, to) => `${what}：${from} → ${to}`,
};

export const shareStepsWords: Words<typeof en> = { en, ja };
