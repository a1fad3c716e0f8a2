import { expect, test } from 'vitest';
import { foldForms, foldText, holdsWords } from './fold-text.ts';

test.each([
  ['ＳＳＯ', 'SSO'],
  ['ｼﾝｸﾞﾙｻｲﾝｵﾝ', 'シングルサインオン'],
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['渡邉󠄀', '渡辺'],
  ['葛\u{e0100}飾', '葛飾'],
  ['サーバ', 'サーバー'],
  ['デ―タ', 'データ'],
  ['café', 'Cafe'],
  ['１０〜２０', '10～20'],
  ['ﾕｰｻﾞ', 'ユーザー'],
  // Cells of a spreadsheet and addresses of a mail bring marks of the writing direction along.
  ['\u202a髙島屋\u202c', '高島屋'],
  ['山崎\u200e商店', '山崎商店'],
  ['Aoba\u2066 Works\u2069', 'Aoba Works'],
  ['𠮷野', '吉野'],
  ['廣瀨', '広瀬'],
  ['德川', '徳川'],
  ['國分', '国分'],
  ['五嶋', '五島'],
])('%s and %s are one word', (one, other) => {
  expect(foldForms(one)).toBe(foldForms(other));
});

test.each([
  ['ビル', 'ビール'],
  ['エラー', 'エラ'],
  ['もの', 'モノ'],
])('%s and %s are two words', (one, other) => {
  expect(foldForms(one)).not.toBe(foldForms(other));
});

test('a name is found whichever kana it is written in', () => {
  expect(foldText('やまだ商店')).toBe(foldText('ヤマダ商店'));
  expect(holdsWords(foldText('株式会社髙島屋 東京'), '高島 とうきょう')).toBe(false);
  expect(holdsWords(foldText('株式会社髙島屋 トウキョウ'), '高島 とうきょう')).toBe(true);
});
