import { expect, test } from 'vitest';
import { stationSign, type SignWords } from '../../scripts/site-files/station-sign.ts';

const sign = (words: Partial<SignWords>) =>
  stationSign({
    locale: 'ja',
    title: '評価',
    other: 'Evaluation',
    site: 'しるべ',
    number: '03',
    line: '#0b7350',
    ...words,
  });
const lines = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('the sign of a guide says its name, that of the other language, its number and the site, in its colour', () => {
  expect(lines(sign({}))).toEqual(['評価', 'Evaluation', '03', 'しるべ']);
  expect(sign({})).toContain('fill="#0b7350"');
});

test('a long title stands in lines that break between words, and loses no letter', () => {
  const title = '更新のとき、利用者が増えたときや減ったときに、料金はどう変わりますか。';
  const [...said] = lines(sign({ title, other: undefined, number: undefined }));
  expect(said.length).toBeGreaterThan(2);
  expect(said.slice(0, -1).join('')).toBe(title);
  expect(said.filter((line) => /^[、。]/.test(line ?? ''))).toEqual([]);
  const english = lines(
    sign({ locale: 'en', title: 'How will the price change at renewal', number: undefined }),
  );
  expect(english.slice(0, -2).join(' ')).toContain('How will the price change');
});

test('signs of XML in a title stay text', () => {
  expect(lines(sign({ title: 'R&D <b>' }))[0]).toBe('R&amp;D &lt;b&gt;');
});

test('a name in the other language that does not fit into one line stays away', () => {
  const other = 'Buying for your company: see what to find out next';
  expect(lines(sign({ other }))).toEqual(['評価', '03', 'しるべ']);
});
