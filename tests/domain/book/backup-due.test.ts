import { expect, test } from 'vitest';
import { isBackupDue } from '../../../src/domain/book/backup-due.ts';

test.each([
  { fresh: 0, days: 400, isDue: false },
  { fresh: 1, days: 13, isDue: false },
  { fresh: 1, days: 14, isDue: true },
  { fresh: 99, days: 0, isDue: false },
  { fresh: 100, days: 0, isDue: true },
])('$fresh new entries after $days days: due is $isDue', ({ fresh, days, isDue }) => {
  expect(isBackupDue(fresh, days)).toBe(isDue);
});
