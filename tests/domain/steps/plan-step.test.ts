import { describe, expect, test } from 'vitest';
import type { PlanPart } from '../../../src/domain/journal/answer-events.ts';
import { planSteps, stepIds, type StepTemplate } from '../../../src/domain/steps/plan-step.ts';

const signed: StepTemplate = {
  id: 'both-signed',
  title: 'Both have signed',
  doneWhen: 'Copies with both',
  side: 'seller',
  buyer: '@economic-buyer',
  seller: 'Signer',
  due: '-55@target',
  isGate: true,
};
const templates = new Map([[signed.id, signed]]);
const registers = (steps: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  new Map(
    Object.entries(steps).map(([id, parts]) => [id, new Map(Object.entries(parts) as [PlanPart, string][])]),
  );

describe('which steps a plan has', () => {
  test('those it began with, and those added, each once', () => {
    const said = registers({ own: { present: '1' }, 'both-signed': { state: 'done' } });
    expect(stepIds(said, ['both-signed', 'both-signed'])).toEqual(['both-signed', 'own']);
  });

  test('not those taken out, nor those of which only a part is known', () => {
    const said = registers({ 'both-signed': { present: '0' }, lost: { title: 'Of another template' } });
    expect(stepIds(said, ['both-signed'])).toEqual([]);
  });
});

describe('what a step says', () => {
  test('is what the content says until somebody says otherwise', () => {
    expect(planSteps(new Map(), ['both-signed'], templates)).toEqual([
      {
        id: 'both-signed',
        title: 'Both have signed',
        doneWhen: 'Copies with both',
        side: 'seller',
        buyer: '@economic-buyer',
        seller: 'Signer',
        due: { kind: 'workdays', count: -55, from: 'target' },
        isGate: true,
        isInternal: false,
        state: 'open',
      },
    ]);
  });

  test('a register counts instead, and an empty one goes back to the content', () => {
    const said = registers({
      'both-signed': {
        title: 'Signature',
        'done-when': '',
        side: 'buyer',
        gate: '0',
        internal: '1',
        state: 'done',
        due: '2027-03-12',
      },
    });
    expect(planSteps(said, ['both-signed'], templates)).toMatchObject([
      {
        title: 'Signature',
        doneWhen: 'Copies with both',
        side: 'buyer',
        isGate: false,
        isInternal: true,
        state: 'done',
        due: { kind: 'date' },
      },
    ]);
  });

  test('words that this build does not know are passed over', () => {
    const said = registers({ own: { present: '1', side: 'both', state: 'paused' } });
    expect(planSteps(said, [], templates)).toMatchObject([{ side: 'buyer', state: 'open', title: '' }]);
  });
});
