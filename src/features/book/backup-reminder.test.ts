import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FIELD, SALES_SIDE } from '~/domain/journal/fields.ts';
import { SECONDS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { noteBackup } from '~/state/backup.ts';
import { journalIn, recordIn } from '~/state/journals.ts';
import { button, drawn, freshPage, put, set, wordsOf } from '../../../tests/support/journey-page.ts';
import { bookFileWords } from './file-words.ts';
import './sb-backup-reminder.ts';

const t = bookFileWords.en;
const ID = toId<JourneyId>('abc0000000000001');
const START = Date.UTC(2026, 10, 2, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  freshPage();
  recordIn(ID, set(FIELD.side, SALES_SIDE), set(FIELD.label, 'Aoba'));
  return () => vi.useRealTimers();
});

async function reminder(): Promise<HTMLElement> {
  const element = put('<sb-backup-reminder></sb-backup-reminder>');
  await drawn();
  return element;
}

const pass = (days: number) => vi.setSystemTime(Date.now() + days * SECONDS_PER_DAY * 1000);
const rename = (times: number) =>
  recordIn(ID, ...Array.from({ length: times }, (_, n) => set(FIELD.label, `Aoba ${n}`)));

describe('the reminder of a backup', () => {
  test('says nothing of a young book, and after two weeks what stands in this browser alone', async () => {
    expect(wordsOf(await reminder())).toBe('');
    pass(14);
    expect(wordsOf(await reminder())).toContain(t.due(2, 14, true));
  });

  test('comes at once with the hundredth entry', async () => {
    rename(97);
    expect(wordsOf(await reminder())).toBe('');
    rename(1);
    expect(wordsOf(await reminder())).toContain(t.due(journalIn(ID).size, 0, true));
  });

  test('is silent after a backup until something is new, and that is two weeks old', async () => {
    noteBackup();
    pass(40);
    expect(wordsOf(await reminder())).toBe('');
    rename(3);
    expect(wordsOf(await reminder())).toContain(t.due(3, 40, false));
  });

  test('saves the book, says under which name, and keeps the focus', async () => {
    pass(20);
    const element = await reminder();
    button(t.save, element).click();
    await drawn();
    expect(wordsOf(element)).toMatch(/^Saved as .*book.*\.json\.$/u);
    expect(element.contains(document.activeElement)).toBe(true);
  });
});
