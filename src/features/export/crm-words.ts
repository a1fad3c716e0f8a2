import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'In the CRM',
  note: 'Which records of your CRM this prospect is. The files for a CRM need it, so that each row finds its place. Paste an ID or the address of the record. It stays in this browser and is never part of a link.',
  none: 'Nothing is noted yet',
  noted: (count: number) => (count === 1 ? '1 record is noted' : `${count} records are noted`),
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  parts: {
    account: 'Account',
    opportunity: 'Opportunity',
    person: 'Contact or lead',
    owner: 'Owner (user)',
    domain: 'Domain of the company',
    email: 'Email address of the contact',
    company: 'Company record (instead of the domain)',
    deal: 'Deal record',
  },
  examples: {
    account: '001…',
    opportunity: '006…',
    person: '003… / 00Q…',
    owner: '005…',
    domain: 'example.com',
    email: 'name@example.com',
    company: '1234567890',
    deal: '1234567890',
  },
  saved: (part: string) => `Noted: ${part}.`,
  cleared: (part: string) => `Removed: ${part}.`,
  problems: {
    'not-an-id':
      'There is no ID in it. An ID of Salesforce has 15 or 18 letters and digits, one of HubSpot digits only.',
    'wrong-kind': 'This is the ID of another kind of record.',
    mistyped: 'A character of this ID is mistyped: its last three do not fit the others. Copy it once more.',
    'not-a-domain': 'This is not a domain such as example.com.',
    'not-an-address': 'This is not an email address.',
  },
  notKept: 'What you typed was not kept.',
};

const ja: SameWords<typeof en> = {
  title: 'CRMのレコード',
  note: 'この見込み客が、お使いのCRMのどのレコードに当たるかを書き留めます。CRM用のファイルは、これで行を正しい場所と結び付けます。IDか、レコードの画面のアドレスを貼り付けてください。このブラウザーにだけ残り、リンクには入りません。',
  none: 'まだ書き留めていません',
  noted: (count) => `${count}件のレコードを書き留めています`,
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  parts: {
    account: '取引先',
    opportunity: '商談',
    person: '取引先責任者またはリード',
    owner: '所有者（ユーザー）',
    domain: '会社のドメイン',
    email: '担当者のメールアドレス',
    company: '会社のレコード（ドメインの代わり）',
    deal: '取引のレコード',
  },
  examples: {
    account: '001…',
    opportunity: '006…',
    person: '003…、00Q…',
    owner: '005…',
    domain: 'example.com',
    email: 'name@example.com',
    company: '1234567890',
    deal: '1234567890',
  },
  saved: (part) => `書き留めました：${part}`,
  cleared: (part) => `取り消しました：${part}`,
  problems: {
    'not-an-id': 'IDが見つかりません。SalesforceのIDは英数字15文字か18文字、HubSpotのIDは数字だけです。',
    'wrong-kind': '別の種類のレコードのIDです。',
    mistyped: 'IDのどこかが違っています（末尾の3文字が合いません）。もう一度コピーしてください。',
    'not-a-domain': 'example.comのようなドメインではありません。',
    'not-an-address': 'メールアドレスの形になっていません。',
  },
  notKept: '入力した内容は保存していません。',
};

/** The records of a CRM that a prospect stands for. */
export const crmWords: Words<typeof en> = { en, ja };
