import { describe, expect, test } from 'vitest';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { isLinkAddress, linkAddressOf, linkName } from '../../../src/domain/link/own-links.ts';
import { digest } from '~/state/digest.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { planPayload, planWith } from './support/samples.ts';

describe('what a rep types as an address', () => {
  test.each([
    ['https://docs.example.com/q?id=7', 'https://docs.example.com/q?id=7'],
    ['  https://Docs.Example.COM  ', 'https://docs.example.com/'],
    ['docs.example.com/quote', 'https://docs.example.com/quote'],
    ['https://例え.jp/見積', 'https://xn--r8jz45g.jp/%E8%A6%8B%E7%A9%8D'],
    ['https://a.example/a b|c', 'https://a.example/a%20b%7Cc'],
    ['https://a.example/?q={"a":`b`}^<c>', 'https://a.example/?q=%7B%22a%22:%60b%60%7D%5E%3Cc%3E'],
    ['http://docs.example.com/', undefined],
    ['javascript:alarm(1)', undefined],
    ['data:text/html,<b>', undefined],
    ['https://user@docs.example.com/', undefined],
    ['https://user:word@docs.example.com/', undefined],
    ['https://127.0.0.1/', undefined],
    ['https://intranet/', undefined],
    [`https://a.example/${'a'.repeat(300)}`, undefined],
    ['https://', undefined],
    ['見積書', undefined],
    ['', undefined],
  ])('%j becomes %j', (typed, address) => {
    expect(linkAddressOf(typed)).toBe(address);
  });

  test('is never anything but https to a plain host, whatever it was', () => {
    for (const text of HOSTILE_TEXTS) {
      const address = linkAddressOf(text);
      if (address === undefined) continue;
      expect(address).toMatch(/^https:\/\/[a-z0-9.-]+(?::[0-9]+)?(?:[/?#]|$)/);
      expect(new URL(address)).toMatchObject({ protocol: 'https:', username: '', password: '' });
    }
  });
});

test('no hostile text passes for an address as it stands', () => {
  expect(HOSTILE_TEXTS.filter((text) => !text.startsWith('https://') && isLinkAddress(text))).toEqual([]);
});

test('a link keeps its place, and a title of which nothing is left gives way to the host', () => {
  const links = [
    { title: '  Quote\u202e ', address: 'https://docs.example.com:8443/q' },
    { title: '\u200b', address: 'https://a.example?x' },
  ];
  const read = decodePlanLink(planPayload(planWith({ links })), digest);
  const found = read.ok ? (read.value.links ?? []) : [];
  expect(found.map(({ title }) => title)).toEqual(['Quote', '']);
  expect(found.map(linkName)).toEqual(['Quote', 'a.example']);
});

test('a plan without links has no field for them', () => {
  expect(planPayload(planWith({ links: [] }))).toBe(planPayload(planWith()));
});
