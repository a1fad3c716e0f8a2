import { beforeEach, describe, expect, test } from 'vitest';
import { FIELD, SALES_SIDE } from '~/domain/journal/fields.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { recordIn } from '~/state/journals.ts';
import { answered, drawn, freshPage, put, read, set, wordsOf } from '../../../tests/support/journey-page.ts';
import { whatWorksWords } from './words.ts';
import './sb-what-works.ts';

const t = whatWorksWords.en;
const idOf = (n: number) => toId<JourneyId>(`abc00000000000${n.toString(16).padStart(2, '0')}`);

beforeEach(() => freshPage());

function prospect(n: number, ...events: Parameters<typeof recordIn>[1][]): void {
  recordIn(idOf(n), set(FIELD.side, SALES_SIDE), set(FIELD.label, `Aoba ${n}`), ...events);
}

async function page(): Promise<HTMLElement> {
  const element = put('<sb-what-works></sb-what-works>');
  await drawn();
  return element;
}

const rowsOf = (element: HTMLElement) =>
  [...element.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th a, td')].map((cell) => wordsOf(cell).trim()),
  );

describe('what works', () => {
  test('says how to begin while the book is empty', async () => {
    expect(wordsOf(await page())).toContain(t.empty);
  });

  test('counts over all prospects, without percentages while they are few', async () => {
    prospect(1, { kind: 'sent', asset: toId('goal-menu') }, read('goal-menu'), answered('why-now'));
    prospect(2, { kind: 'sent', asset: toId('goal-menu') });
    const element = await page();
    expect(rowsOf(element)).toEqual([['The goal-menu', '2', '1', '1', '0', '1']]);
    expect(wordsOf(element)).toContain(t.few);
    expect(wordsOf(element)).toContain(t.openOf(2, 2));
  });

  test('tells shares once there are twenty', async () => {
    for (let n = 1; n <= 20; n += 1)
      prospect(n, { kind: 'sent', asset: toId('goal-menu') }, ...(n <= 5 ? [read('goal-menu')] : []));
    const element = await page();
    expect(rowsOf(element)).toEqual([['The goal-menu', '20', '5', '5 (25 %)', '0', '0']]);
    expect(wordsOf(element)).not.toContain(t.few);
  });
});
