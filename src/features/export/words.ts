import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Export',
  note: 'What was sent, told, opened, read and answered, for every prospect that is not archived.',
  noteOne: 'What was sent, told, opened, read and answered here.',
  what: 'What',
  onlyNew: 'Only what no file of that kind has held yet',
  everything: 'Everything again',
  rows: 'Rows of the files for a CRM',
  rowsOf: { asset: 'One for each content asset or question', link: 'One for each link, or day of a receipt' },
  toCrm: 'For a CRM',
  toOthers: 'For a spreadsheet or a program',
  formats: {
    'salesforce-tasks': 'Salesforce tasks (CSV)',
    'salesforce-object': 'Salesforce custom object (CSV)',
    hubspot: 'HubSpot notes (CSV)',
    plain: 'Table (CSV)',
    json: 'JSON',
    xapi: 'xAPI statements',
  },
  tools: {
    'salesforce-tasks': 'With Data Loader; needs “API Enabled” and edit rights on tasks.',
    'salesforce-object': 'With the Data Import Wizard; needs “Import Custom Objects”.',
    hubspot: 'With HubSpot’s import; needs “Import” and edit rights on the records.',
  },
  howTo: 'How each file is imported, step by step',
  profile: 'What the xAPI statements mean',
  empty: 'There is nothing to export yet.',
  nothingNew: 'Nothing is new since the last file of this kind. Choose “Everything again” to have it all.',
  saved: (name: string, rows: number) => `Saved as ${name}: ${rows === 1 ? '1 row' : `${rows} rows`}.`,
  leftOut: (count: number, names: string) =>
    count === 1
      ? `Left out: ${names}. The page of the prospect does not say yet which record of the CRM this is.`
      : `Left out: ${names}. The pages of these ${count} prospects do not say yet which records of the CRM they are.`,
  several: (kind: string, count: number) => `${kind}: ${count} titles`,
  files: {
    'salesforce-tasks': 'salesforce-tasks',
    'salesforce-object': 'salesforce-activities',
    hubspot: 'hubspot-notes',
    plain: 'activities',
    json: 'activities',
    xapi: 'xapi-statements',
  },
  columns: {
    prospect: 'Prospect',
    day: 'Date',
    kind: 'What happened',
    title: 'Content asset or question',
    how: 'How',
    why: 'Reason',
    by: 'By',
  },
  kinds: {
    sent: 'Sent',
    told: 'Told',
    opened: 'Opened',
    read: 'Read',
    answered: 'Answered',
    reopened: 'Reopened',
    'not-applicable': 'Not for us',
  },
  unnamed: 'Prospect without a name',
  vias: { meeting: 'in a meeting', call: 'on a call', mail: 'by email' },
};

const ja: SameWords<typeof en> = {
  title: '書き出し',
  note: '保管中を除くすべての見込み客について、送付、説明、開封、既読、回答の記録を書き出します。',
  noteOne: 'この見込み客の、送付、説明、開封、既読、回答の記録を書き出します。',
  what: '書き出す範囲',
  onlyNew: '同じ種類のファイルにまだ入れていないものだけ',
  everything: 'すべてをもう一度',
  rows: 'CRM用のファイルの行',
  rowsOf: { asset: '支援コンテンツまたは質問ごとに1行', link: 'リンクごと、またはお知らせの日付ごとに1行' },
  toCrm: 'CRM用',
  toOthers: '表計算やプログラム用',
  formats: {
    'salesforce-tasks': 'Salesforce用のToDo（CSV）',
    'salesforce-object': 'Salesforce用のカスタムオブジェクト（CSV）',
    hubspot: 'HubSpot用のメモ（CSV）',
    plain: '表（CSV）',
    json: 'JSON',
    xapi: 'xAPIステートメント',
  },
  tools: {
    'salesforce-tasks': 'データローダで取り込みます。「APIの有効化」とToDoの編集権限が必要です。',
    'salesforce-object':
      'データインポートウィザードで取り込みます。「カスタムオブジェクトのインポート」の権限が必要です。',
    hubspot: 'HubSpotのインポート機能で取り込みます。「インポート」とレコードの編集の権限が必要です。',
  },
  howTo: 'ファイルごとの取り込み手順',
  profile: 'xAPIステートメントの意味',
  empty: '書き出すものがまだありません。',
  nothingNew:
    '前回の同じ種類のファイルから、新しい記録はありません。全部が必要なら「すべてをもう一度」を選んでください。',
  saved: (name, rows) => `「${name}」として保存しました（${rows}行）。`,
  leftOut: (count, names) =>
    `書き出さなかった見込み客${count}件：${names}。CRMのどのレコードに当たるかを、見込み客のページにまだ書き留めていません。`,
  several: (kind, count) => `${kind}：${count}件`,
  files: {
    'salesforce-tasks': 'Salesforce用ToDo',
    'salesforce-object': 'Salesforce用活動',
    hubspot: 'HubSpot用メモ',
    plain: '活動の記録',
    json: '活動の記録',
    xapi: 'xAPIステートメント',
  },
  columns: {
    prospect: '見込み客',
    day: '日付',
    kind: '起きたこと',
    title: '支援コンテンツまたは質問',
    how: '方法',
    why: '理由',
    by: '誰が',
  },
  kinds: {
    sent: '送付済み',
    told: '説明済み',
    opened: '開封済み',
    read: '既読',
    answered: '回答済み',
    reopened: '再検討',
    'not-applicable': '対象外',
  },
  unnamed: '名前のない見込み客',
  vias: { meeting: '打ち合わせ', call: '電話', mail: 'メール' },
};

/** Files for other systems. */
export const exportWords: Words<typeof en> = { en, ja };
