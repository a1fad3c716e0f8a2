import { expect, test } from 'vitest';
import { ownLinkField } from '../../../src/domain/journal/fields.ts';
import { ownLinksOf } from '../../../src/domain/plan/own-links-of.ts';
import { set, viewAfter } from '../support/journals.ts';

test('a prospect nobody wrote a link for has none', () => {
  expect(ownLinksOf(viewAfter())).toEqual({ links: [], refused: [] });
});

test('links go as they can be sent, in the order of their places; what cannot is named, a title alone is none', () => {
  const view = viewAfter(
    set(ownLinkField(3, 'address'), 'docs.example.com/q'),
    set(ownLinkField(0, 'title'), 'Quote'),
    set(ownLinkField(0, 'address'), 'https://a.example/q'),
    set(ownLinkField(1, 'title'), 'Only a title'),
    set(ownLinkField(2, 'address'), 'http://a.example/'),
    set(ownLinkField(4, 'address'), 'javascript:alarm(1)'),
    set(ownLinkField(5, 'address'), 'https://beyond.example/'),
  );
  expect(ownLinksOf(view)).toEqual({
    links: [
      { title: 'Quote', address: 'https://a.example/q' },
      { title: '', address: 'https://docs.example.com/q' },
    ],
    refused: [2, 4],
  });
});
