import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD, valueOf } from '../../../src/domain/journal/fields.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { asIfNothingRead, supposing } from '../../../src/domain/journal/supposing.ts';
import { levelOf, viewOf } from '../../../src/domain/journal/view.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { bodies, journals, SOME } from '../support/arbitraries.ts';
import { answer, journalOf, mark, read, sent, set, undo } from '../support/journals.ts';

describe('a journal as if more had been recorded', () => {
  test('has what is supposed as its last word', () => {
    const stored = journalOf(set(FIELD.label, 'Phones'), set(FIELD.motion, 'renewal'));
    const view = viewOf(supposing(stored, [set(FIELD.label, 'Desks'), set(FIELD.label, 'Chairs')]));
    expect([valueOf(view, FIELD.label), valueOf(view, FIELD.motion)]).toEqual(['Chairs', 'renewal']);
  });

  test('leaves the stored one as it was, and holds all of it', () => {
    fc.assert(
      fc.property(journals, fc.array(bodies, { maxLength: 4 }), (journal, more) => {
        const before = [...journal];
        const supposed = supposing(journal, more);
        expect([...journal]).toEqual(before);
        expect(supposed.size).toBe(journal.size + more.length);
        for (const [id, event] of journal) expect(supposed.get(id)).toBe(event);
      }),
      SOME,
    );
  });

  test('can be supposed further', () => {
    const once = supposing(emptyJournal, [set(FIELD.label, 'A')]);
    expect(valueOf(viewOf(supposing(once, [set(FIELD.label, 'B')])), FIELD.label)).toBe('B');
  });
});

test('as if nothing was read, settings, answers and what was taken back stay', () => {
  const view = viewOf(
    asIfNothingRead(
      journalOf(
        set(FIELD.label, 'Phones'),
        sent('menu'),
        read('menu'),
        mark('why-now', 'answered'),
        mark('must-haves', 'answered'),
        undo(5),
        answer('exit-terms', 'In the contract', { asset: toId('menu') }),
      ),
    ),
  );
  expect(view.assets.size).toBe(0);
  expect(levelOf(undefined)).toBe('none');
  expect(valueOf(view, FIELD.label)).toBe('Phones');
  expect([...view.questions.keys()]).toEqual(['why-now']);
  expect([...view.answers.keys()]).toEqual(['exit-terms']);
});
