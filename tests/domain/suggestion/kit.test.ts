import { describe, expect, test } from 'vitest';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { kitFor } from '../../../src/domain/suggestion/kit.ts';
import { read, sent, viewAfter } from '../support/journals.ts';
import { aProcess, DEVELOP, TODAY } from '../support/small-catalogue.ts';

import { local, NOTHING } from '../plan/support/plans.ts';

const { catalogue } = local;

describe('a kit', () => {
  const scene = (view = NOTHING): SuggestionContext => ({
    catalogue,
    process: aProcess(catalogue),
    view,
    phase: DEVELOP,
    today: TODAY,
    roles: [],
  });

  test('goes on as if the one before had been read, so prerequisites come first and answers add up', () => {
    expect(kitFor(scene(), 5).map(({ asset }) => asset)).toEqual(['goal-menu', 'requirements']);
  });

  test('is no longer than wanted, and never suggests what was read', () => {
    expect(kitFor(scene(), 1)).toHaveLength(1);
    const view = viewAfter(sent('goal-menu'), read('goal-menu', TODAY));
    expect(kitFor(scene(view), 5).map(({ asset }) => asset)).toEqual(['requirements']);
  });
});
