import { beforeEach, expect, test } from 'vitest';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { undoIn } from '~/state/undo.ts';
import './sb-route-map.ts';
import { toId } from '~/domain/shared/brand.ts';
import {
  answered,
  drawn,
  freshPage,
  put,
  read,
  record,
  set,
  small,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { $undoable } from '~/state/undo.ts';

beforeEach(() => freshPage());

function mapOf(): {
  words: (phase: string) => string;
  ring: (phase: string) => string | null;
  here: () => string[];
} {
  const page = put('<sb-route-map><nav data-view>Served words</nav></sb-route-map>');
  const at = (phase: string) => page.querySelector(`[data-phase="${phase}"], [data-job="${phase}"]`);
  return {
    words: (phase) => wordsOf(at(phase)?.querySelector('.route-map__words') ?? at(phase)),
    ring: (phase) => at(phase)?.querySelector('.route-map__fill')?.getAttribute('stroke-dasharray') ?? null,
    here: () =>
      [...page.querySelectorAll('.route-map__here')].map(
        (sign) => sign.closest<HTMLElement>('li')?.dataset['phase'] ?? '',
      ),
  };
}

test('the map fills as questions are answered, tells it in words, and says where we are', async () => {
  const map = mapOf();
  await drawn();
  expect(map.words('solution-development')).toBe('0 of 3 answered');
  expect(map.words('before-buying')).toBe('no question applies');
  expect(map.here()).toEqual([]);

  record(answered('why-now'));
  await drawn();
  expect(map.words('solution-development')).toBe('1 of 3 answered');
  expect(map.ring('solution-development')).toBe('33 100');
  expect(map.here()).toEqual(['solution-development']);

  record(read('goal-menu'));
  await drawn();
  expect(map.words('solution-development')).toBe('1 of 3 answered, 1 received');

  const moved = record(set('phase', 'evaluation'));
  await drawn();
  expect(map.here()).toEqual(['evaluation']);
  undoIn(journeyForMarks(), moved);
  await drawn();
  expect(map.here()).toEqual(['solution-development']);

  record(answered('data-location'));
  await drawn();
  expect(map.words('validation')).toBe('1 of 1 answered');
  expect($undoable.get()).toBeUndefined();
});

test('phases that the purchase does not pass stay on the map, and say so', async () => {
  const map = mapOf();
  await drawn();
  record(set('motion', 'renewal'));
  await drawn();
  expect(map.words('evaluation')).toBe('not in your process');
  expect(document.querySelector('[data-phase="evaluation"]')?.hasAttribute('data-outside')).toBe(true);
  expect(map.words('commitment')).toBe('0 of 1 answered');
});

test('a Japanese page has Japanese words', async () => {
  freshPage('ja');
  const map = mapOf();
  await drawn();
  record(answered('why-now'), read('goal-menu'));
  await drawn();
  expect(map.words('solution-development')).toBe('3件中1件が回答済み、受領済み1件');
});

test('the map counts what arrived of the order', async () => {
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
  const page = put('<sb-route-map></sb-route-map>');
  await drawn();
  expect(wordsOf(page.querySelector('[data-order]'))).toBe('Order nothing ticked as arrived yet');
  record(set('arrival:quote', '1'));
  await drawn();
  expect(wordsOf(page.querySelector('[data-order]'))).toBe('Order 1 of 2 arrived');
});
