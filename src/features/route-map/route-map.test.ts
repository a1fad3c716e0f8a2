import { beforeEach, expect, test } from 'vitest';
import './sb-route-map.ts';
import { toId } from '~/domain/shared/brand.ts';
import { $catalogue } from '~/state/catalogue.ts';
import {
  answered,
  freshPage,
  put,
  read,
  record,
  set,
  small,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { $undoable, undoIn } from '~/state/undo.ts';

beforeEach(() => freshPage());

const stop = (phase: string) =>
  `<li data-phase="${phase}"><p class="route-map__here" hidden>We are here</p><a href="/en/phases/${phase}/"><svg><circle class="route-map__fill" stroke-dasharray="0 100"></circle></svg></a>
   <p class="route-map__words"><span data-answered>3 questions</span> <span data-received></span></p><p class="route-map__short">3</p></li>`;

function mapOf(): {
  words: (phase: string) => string;
  ring: (phase: string) => string | null;
  here: () => string[];
} {
  const page = put(
    `<sb-route-map>${['before-buying', 'solution-development', 'evaluation', 'commitment'].map(stop).join('')}
     <p data-job="validation"><span data-answered></span><span data-received></span></p></sb-route-map>`,
  );
  const at = (phase: string) => page.querySelector(`[data-phase="${phase}"], [data-job="${phase}"]`);
  return {
    words: (phase) => wordsOf(at(phase)?.querySelector('.route-map__words') ?? at(phase)),
    ring: (phase) => at(phase)?.querySelector('.route-map__fill')?.getAttribute('stroke-dasharray') ?? null,
    here: () =>
      [...page.querySelectorAll<HTMLElement>('.route-map__here')]
        .filter(({ hidden }) => !hidden)
        .map((sign) => sign.closest<HTMLElement>('li')?.dataset['phase'] ?? ''),
  };
}

test('the map fills as questions are answered, tells it in words, and says where we are', () => {
  const map = mapOf();
  expect(map.words('solution-development')).toBe('0 of 3 answered');
  expect(map.words('before-buying')).toBe('no question applies');
  expect(map.here()).toEqual([]);

  record(answered('why-now'));
  expect(map.words('solution-development')).toBe('1 of 3 answered');
  expect(map.ring('solution-development')).toBe('33 100');
  expect(map.here()).toEqual(['solution-development']);

  record(read('goal-menu'));
  expect(map.words('solution-development')).toBe('1 of 3 answered, 1 received');

  const moved = record(set('phase', 'evaluation'));
  expect(map.here()).toEqual(['evaluation']);
  undoIn(journeyForMarks(), moved);
  expect(map.here()).toEqual(['solution-development']);

  record(answered('data-location'));
  expect(map.words('validation')).toBe('1 of 1 answered');
  expect($undoable.get()).toBeUndefined();
});

test('phases that the purchase does not pass stay on the map, and say so', () => {
  const map = mapOf();
  record(set('motion', 'renewal'));
  expect(map.words('evaluation')).toBe('not in your process');
  expect(document.querySelector('[data-phase="evaluation"]')?.hasAttribute('data-outside')).toBe(true);
  expect(map.words('commitment')).toBe('0 of 1 answered');
});

test('a Japanese page has Japanese words', () => {
  freshPage('ja');
  const map = mapOf();
  record(answered('why-now'), read('goal-menu'));
  expect(map.words('solution-development')).toBe('3件中1件が回答済み、 受領済み1件');
});

test('the large map counts what arrived of the order', () => {
  $catalogue.set({
    ...small,
    catalogue: {
      ...small.catalogue,
      arrivals: [
        { id: 'quote', questions: [toId('rough-price')], segments: [toId('b2b')] },
        { id: 'contract', questions: [toId('sign-off')], segments: [toId('b2b')] },
      ],
    },
  });
  const page = put('<sb-route-map><p data-order><span data-progress>Served</span></p></sb-route-map>');
  expect(wordsOf(page)).toBe('nothing ticked as arrived yet');
  record(set('arrival:quote', '1'));
  expect(wordsOf(page)).toBe('1 of 2 arrived');
});
