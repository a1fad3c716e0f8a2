import { describe, expect, test } from 'vitest';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { kitFor } from '../../../src/domain/suggestion/kit.ts';
import { reasonsFor } from '../../../src/domain/suggestion/reasons.ts';
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

  test('comes with the reasons that hold at each step; of an asset the context does not know there are none', () => {
    const [first, second] = kitFor(scene(), 5);
    expect(first?.reasons.map(({ kind }) => kind)).toContain('unlocks');
    expect(second?.reasons).toContainEqual({ kind: 'prerequisites-read', assets: ['goal-menu'] });
    const other = { ...catalogue, assets: new Map() };
    if (!first) throw new Error('the kit is empty');
    expect(reasonsFor({ ...scene(), catalogue: other }, first)).toEqual([]);
  });
});
