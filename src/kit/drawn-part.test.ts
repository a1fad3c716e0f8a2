import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { DrawnPart } from './drawn-part.ts';

let place: HTMLElement;

const textNode = () => [...place.childNodes].find((node) => node instanceof Text && node.data !== '');

beforeEach(() => {
  document.body.replaceChildren();
  place = document.createElement('p');
  place.className = 'place';
  place.append('From the server');
  document.body.append(place);
});

test('a part takes the place of what the server put there', () => {
  const part = new DrawnPart(document.body, '.place');
  expect(place.textContent).toBe('From the server');
  part.draw('First');
  part.draw('Second');
  expect(place.textContent).toBe('Second');
  part.draw(html`<b>${'Third'}</b>`);
  expect(place.querySelector('b')?.textContent).toBe('Third');
});

test('the same text leaves its node alone, so that a screen reader does not hear it again', () => {
  const part = new DrawnPart(document.body, '.place');
  part.draw('Same');
  const node = textNode();
  part.draw('Same');
  expect(textNode()).toBe(node);
});

test('an answer is a new node each time, so that a screen reader hears it after every act', () => {
  const part = new DrawnPart(document.body, '.place');
  part.say('Already first');
  const node = textNode();
  part.say('Already first');
  expect(place.textContent).toBe('Already first');
  expect(textNode()).not.toBe(node);
});

test('a text that a translator wrapped is still replaced', () => {
  const part = new DrawnPart(document.body, '.place');
  part.draw('31 December');
  textNode()?.replaceWith(
    document.createRange().createContextualFragment('<font><font>31. Dezember</font></font>'),
  );
  part.draw('1 March');
  expect(place.textContent).toBe('1 March');
});

test('a part without text is hidden', () => {
  const part = new DrawnPart(document.body, '.place');
  part.drawOrHide('');
  expect(place.hidden).toBe(true);
  part.drawOrHide('There is something');
  expect(place.hidden).toBe(false);
});

test('a page without the place is left as it is', () => {
  new DrawnPart(document.body, '.elsewhere').drawOrHide('Text');
  expect(document.body.textContent).toBe('From the server');
});
