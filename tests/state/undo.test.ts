import { beforeEach, describe, expect, test, vi } from 'vitest';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { journalIn, newJourneyId } from '~/state/journals.ts';
import { $undoable, announce, recordWithUndo, takeBack } from '~/state/undo.ts';
import { emptyBrowser } from '../support/browser.ts';
import { $shownJournal, $shownView, journeyForMarks, showJourney } from '~/state/shown-journey.ts';

const QUESTION = toId<QuestionId>('why-now');

beforeEach(() => {
  emptyBrowser();
});

describe('offering to take back', () => {
  test('what was recorded is announced and can be taken back once', () => {
    recordWithUndo(journeyForMarks(), 'Marked as answered.', {
      kind: 'question',
      question: QUESTION,
      mark: 'answered',
    });
    expect($undoable.get()?.text).toBe('Marked as answered.');
    takeBack();
    expect($shownView.get().questions.has(QUESTION)).toBe(false);
    expect($undoable.get()).toBeUndefined();
    const size = $shownJournal.get().size;
    takeBack();
    expect($shownJournal.get().size).toBe(size);
  });

  test('several marks are one step', () => {
    recordWithUndo(
      journeyForMarks(),
      '2 questions marked as answered.',
      { kind: 'question', question: QUESTION, mark: 'answered' },
      { kind: 'question', question: toId('exit-terms'), mark: 'answered' },
    );
    takeBack();
    expect($shownView.get().questions.size).toBe(0);
  });

  test('the newest announcement replaces the one before', () => {
    recordWithUndo(journeyForMarks(), 'First.', { kind: 'question', question: QUESTION, mark: 'answered' });
    recordWithUndo(journeyForMarks(), 'Second.', { kind: 'question', question: QUESTION, mark: 'reopened' });
    takeBack();
    expect($shownView.get().questions.get(QUESTION)?.mark).toBe('answered');
  });

  test('an action that no undo event can take back brings its own way back', () => {
    const back = vi.fn();
    announce({ text: 'Erased.', takeBack: back });
    takeBack();
    expect(back).toHaveBeenCalledOnce();
  });

  test('what could not be recorded is not announced', () => {
    recordWithUndo(journeyForMarks(), 'Kept.', { kind: 'set', field: 'label', value: 'x'.repeat(1_000_000) });
    expect($undoable.get()).toBeUndefined();
  });

  test('what was recorded in one purchase is taken back there, whichever is shown then', () => {
    const before = journeyForMarks();
    recordWithUndo(before, 'Marked.', { kind: 'question', question: QUESTION, mark: 'answered' });
    showJourney(newJourneyId());
    takeBack();
    expect(viewOf(journalIn(before)).questions.size).toBe(0);
    expect($shownJournal.get().size).toBe(0);
  });
});
