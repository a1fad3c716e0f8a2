import { expect, test } from 'vitest';
import { workWords } from './work-words.ts';

test.each([
  [5, 1, '5 min', '5分'],
  [90, 1, '90 min', '90分'],
  [95, 1, '1 h 35 min', '1時間35分'],
  [120, 1, '2 h', '2時間'],
  [150, 3, '2 h 30 min, 3 people', '2時間30分（3人）'],
  [40, 2, '40 min, 2 people', '40分（2人）'],
])('%i minutes of work for %i people', (minutes, people, en, ja) => {
  expect(workWords.en.time(minutes, people)).toBe(en);
  expect(workWords.ja.time(minutes, people)).toBe(ja);
});
