/** Names as people and attackers write them. */
export const TEXTS = [
  'Acme Ltd',
  '青葉製作所 御中',
  'Société Générale',
  '株式会社青葉製作所 生産管理部 様',
  '😀 😀',
  'ガス・電気ー「か」',
  '葛\u{e0100}城',
  '<b>bold</b> & "quoted"',
  '=1+1',
  '__proto__',
  'a'.repeat(40),
  'あ'.repeat(40),
] as const;
