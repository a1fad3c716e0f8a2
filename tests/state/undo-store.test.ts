import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { $view } from '~/state/coverage-store.ts';
import { $journal, $journeyId } from '~/state/journal-store.ts';
import { $undoable, announce, letGo, recordWithUndo, takeBack } from '~/state/undo-store.ts';

const QUESTION = toId<QuestionId>('why-now');

beforeEach(() => {
  localStorage.clear();
  $journeyId.set(undefined);
  $journal.set(emptyJournal);
  letGo();
});

describe('offering to take back', () => {
  test('what was recorded is announced and can be taken back once', () => {
    recordWithUndo('Marked as answered.', { k: 'question', question: QUESTION, mark: 'answered' });
    expect($undoable.get()?.text).toBe('Marked as answered.');
    takeBack();
    expect($view.get().questions.has(QUESTION)).toBe(false);
    expect($undoable.get()).toBeUndefined();
    const size = $journal.get().size;
    takeBack();
    expect($journal.get().size).toBe(size);
  });

  test('several marks are one step', () => {
    recordWithUndo(
      '2 questions marked as answered.',
      { k: 'question', question: QUESTION, mark: 'answered' },
      { k: 'question', question: toId('exit-terms'), mark: 'answered' },
    );
    takeBack();
    expect($view.get().questions.size).toBe(0);
  });

  test('the newest announcement replaces the one before', () => {
    recordWithUndo('First.', { k: 'question', question: QUESTION, mark: 'answered' });
    recordWithUndo('Second.', { k: 'question', question: QUESTION, mark: 'reopened' });
    takeBack();
    expect($view.get().questions.get(QUESTION)?.mark).toBe('answered');
  });

  test('an action that no undo event can take back brings its own way back', () => {
    const back = vi.fn();
    announce({ text: 'Erased.', takeBack: back });
    takeBack();
    expect(back).toHaveBeenCalledOnce();
  });

  test('what could not be recorded is not announced', () => {
    recordWithUndo('Kept.', { k: 'set', field: 'label', value: 'x'.repeat(1_000_000) });
    expect($undoable.get()).toBeUndefined();
  });
});
