import { expect, test } from 'vitest';
import { excerpt, markedText } from './marked-text.ts';

const shown = (parts: ReturnType<typeof markedText>) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

test.each([
  ['ＳＳＯに対応', 'sso', '[ＳＳＯ]に対応'],
  ['髙橋さんと高橋さん', '高橋', '[髙橋]さんと[高橋]さん'],
  ['メール（mail）とAI', 'ai', 'メール（mail）と[AI]'],
  ['ユーザーの数', 'ユーザ', '[ユーザ]ーの数'],
  ['SOC 2 Type II', 'soc2', '[SOC 2] Type II'],
  ['𠮷野家と𠮷', '𠮷', '[𠮷]野家と[𠮷]'],
  ['nothing here', 'zebra', 'nothing here'],
])('in %s, %s is marked: %s', (text, query, expected) => {
  expect(shown(markedText(text, query))).toBe(expected);
});

test('an excerpt begins shortly before the match, at a word, and says that it was cut', () => {
  const text = `${'word '.repeat(60)}single sign-on is there ${'after '.repeat(60)}`;
  const parts = excerpt(text, 'single sign-on', 'en');
  expect(shown(parts)).toMatch(/^…word .*\[single sign-on\] is there .*…$/);
});

test('without a match the text is shown from its beginning', () => {
  expect(shown(excerpt('はじめの文です。', 'ない', 'ja'))).toBe('はじめの文です。');
});
