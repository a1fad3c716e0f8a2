import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { lastDone } from '../../../src/domain/plan/last-done.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { answer, mark, opened, read, told, viewAfter } from '../support/journals.ts';

/** Things happen a second apart: the first at BEGAN + 1. */
const BEGAN = 1_700_000_000;
const question = (id: string, as: 'answered' | 'reopened'): EventBody => mark(id, as);

describe('the moment at which what is said was last done', () => {
  const view = viewAfter(
    opened('goal-menu'),
    opened('goal-menu'),
    read('goal-menu'),
    told('goal-menu'),
    { kind: 'told', asset: toId('goal-menu'), via: 'mail', why: '' },
    { kind: 'helpful', asset: toId('goal-menu'), yes: true },
    mark('why-now', 'answered'),
    answer('proof', 'Reference call'),
    mark('must-haves', 'answered'),
    answer('must-haves', 'Single sign-on'),
  );

  test.each<[string, EventBody, number | undefined]>([
    ['opened twice', opened('goal-menu'), 2],
    ['read', read('goal-menu'), 3],
    ['told in a call', told('goal-menu'), 4],
    [
      'told by mail, apart from the call',
      { kind: 'told', asset: toId('goal-menu'), via: 'mail', why: '' },
      5,
    ],
    [
      'told in a meeting, which nobody did',
      { kind: 'told', asset: toId('goal-menu'), via: 'meeting', why: '' },
      undefined,
    ],
    ['judged', { kind: 'helpful', asset: toId('goal-menu'), yes: true }, 6],
    ['marked', question('why-now', 'answered'), 7],
    ['answered in writing', question('proof', 'answered'), 8],
    ['marked, and answered in writing later', question('must-haves', 'answered'), 9],
    ['open again by itself, because an answer expired', question('proof', 'reopened'), undefined],
    ['answered, where nothing says so', question('never-asked', 'answered'), undefined],
    ['opened, which nobody did', opened('case-study'), undefined],
    ['told, of an asset nobody knows', told('case-study'), undefined],
    [
      'judged, of an asset nobody knows',
      { kind: 'helpful', asset: toId('case-study'), yes: true },
      undefined,
    ],
    [
      'judged, of an asset nobody judged',
      { kind: 'helpful', asset: toId('requirements'), yes: true },
      undefined,
    ],
    ['something a receipt never says', { kind: 'set', field: 'label', value: '' }, undefined],
  ])('%s', (_, body, seconds) => {
    expect(lastDone(view, body)).toBe(seconds === undefined ? undefined : BEGAN + seconds);
  });
});
