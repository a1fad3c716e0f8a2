import { expect, test } from 'vitest';
import { unmangle } from '../../../src/domain/link/unmangle.ts';

const clean = (text: string) => unmangle((at) => text.charCodeAt(at), text.length);

test.each([
  ['a&#45;b&#x2D;c&#X2d;d&#0045;e', 'a-b-c-d-e'],
  // What stands for no character that can be seen, and what is no entity, stays.
  ['&#0;&#32;&#127;&#300;&#x3042;', '&#0;&#32;&#127;&#300;&#x3042;'],
  ['&#45 &#; &#x; &amp; & &#4a; &#12345678;', '&#45&#;&#x;&amp;&&#4a;&#12345678;'],
  ['a<BR>b<Wbr/>c<B>', 'abc<B>'],
  ['ーｰ。｡', '--..'],
  ['a\n＞ ＞　b', 'ab'],
])('%j reads as %j', (text, read) => {
  expect(clean(text)).toBe(read);
});
