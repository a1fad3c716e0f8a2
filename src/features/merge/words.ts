import type { SameWords, Words } from '~/kit/translate.ts';

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const en = {
  title: 'Merge with another entry',
  note: 'Two entries of the book for one customer become one. You see first what would be added; nothing is erased, and they can be parted again.',
  choose: 'Merge with another entry…',
  other: 'The entry to merge into this one',
  none: 'Choose an entry',
  option: (name: string, count: number) => `${name} (${entries(count)})`,
  unnamed: 'Prospect without a name',
  foundTitle: 'What would happen',
  goes: (other: string, kept: string) =>
    `“${other}” leaves the list. What it holds is shown with “${kept}”, and so is what comes to it later: its links keep working, and their receipts arrive here.`,
  label: (name: string) => `The name is then “${name}”.`,
  happened: (count: number) => `Added: ${entries(count)} of what was sent, told, read and answered.`,
  values: (count: number) =>
    count === 1
      ? 'Added: 1 value where this entry has none, such as a person or an id.'
      : `Added: ${count} values where this entry has none, such as people and ids.`,
  nothing: 'The other entry holds nothing that this one does not have.',
  stays: 'Where both have something (name, phase, ids), this one’s stays.',
  crmStays: (part: string, value: string) => `${part}: ${value} (stays)`,
  crmComes: (part: string, value: string) => `${part}: ${value} (from the other entry)`,
  crmDropped: (part: string, value: string, other: string) =>
    `${part}: ${value} (stays; ${other} of the other entry is not used)`,
  crm: {
    account: 'Salesforce account',
    opportunity: 'Salesforce opportunity',
    person: 'Salesforce contact or lead',
    owner: 'Salesforce owner',
    domain: 'Company domain',
    email: 'Email of the contact',
    company: 'HubSpot company',
    deal: 'HubSpot deal',
  },
  apply: 'Merge',
  leave: 'Leave it',
  done: (other: string, kept: string) => `“${other}” was merged into “${kept}”.`,
  mergedTitle: 'Merged into this entry',
  part: 'Part again',
  partLabel: (name: string) => `Part again: ${name}`,
  parted: (name: string) => `“${name}” stands alone again.`,
};

const ja: SameWords<typeof en> = {
  title: '別の記録とまとめる',
  note: '同じ顧客の見込み客が台帳に2つあるとき、1つにまとめます。何が加わるかを先に確かめられます。消えるものはなく、あとで元に戻せます。',
  choose: '別の記録とまとめる…',
  other: 'この見込み客にまとめる記録',
  none: '記録を選んでください',
  option: (name, count) => `${name}（記録${count}件）`,
  unnamed: '名前のない見込み客',
  foundTitle: 'まとめると、こうなります',
  goes: (other, kept) =>
    `「${other}」は一覧から外れ、その内容は「${kept}」に表示されます。送ったリンクはそのまま使え、あとから届く受領のお知らせも、こちらに入ります。`,
  label: (name) => `名前は「${name}」になります。`,
  happened: (count) => `送付、説明、閲覧、回答などの記録${count}件が加わります。`,
  values: (count) => `こちらにない項目${count}件（関係者やIDなど）が加わります。`,
  nothing: 'もう一方には、こちらにない内容はありません。',
  stays: '名前、段階、IDなど、両方にある項目は、こちらのものが残ります。',
  crmStays: (part, value) => `${part}：${value}（そのまま）`,
  crmComes: (part, value) => `${part}：${value}（もう一方から）`,
  crmDropped: (part, value, other) => `${part}：${value}（そのまま。もう一方の${other}は使いません）`,
  crm: {
    account: 'Salesforceの取引先',
    opportunity: 'Salesforceの商談',
    person: 'Salesforceの取引先責任者またはリード',
    owner: 'Salesforceの所有者',
    domain: '会社のドメイン',
    email: '担当者のメールアドレス',
    company: 'HubSpotの会社',
    deal: 'HubSpotの取引',
  },
  apply: 'まとめる',
  leave: 'やめる',
  done: (other, kept) => `「${other}」を「${kept}」にまとめました。`,
  mergedTitle: 'この見込み客にまとめた記録',
  part: '元に戻す',
  partLabel: (name) => `元に戻す：${name}`,
  parted: (name) => `「${name}」を元に戻しました。`,
};

/** Merging two entries of the book. */
export const mergeWords: Words<typeof en> = { en, ja };
