import { beforeEach, expect, test } from 'vitest';
import './sb-reading-plan.ts';
import './sb-next-asset.ts';
import '~/features/continue-card/sb-continue-card.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { localOf } from '../../../tests/domain/support/local-catalogue.ts';
import { anAsset } from '../../../tests/domain/support/small-catalogue.ts';
import { toId } from '~/domain/shared/brand.ts';
import {
  answered,
  drawn,
  freshPage,
  put,
  read,
  record,
  small,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { undoIn } from '~/state/undo.ts';

beforeEach(() => freshPage());

const PLAN = `<sb-reading-plan><fieldset disabled>${[5, 15, 30]
  .map(
    (minutes) =>
      `<label><input type="radio" name="m" value="${minutes}" ${minutes === 15 ? 'checked' : ''}></label>`,
  )
  .join('')}</fieldset><div data-view>Served words</div></sb-reading-plan>`;

test('the plan follows the minutes at hand and the marks', async () => {
  const page = put(PLAN);
  await drawn();
  expect(page.querySelector('fieldset')?.hasAttribute('disabled')).toBe(false);
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe(
    'Answers 3 of your 3 open questions here, in 10 min.',
  );
  expect(page.querySelectorAll('li')).toHaveLength(2);

  const five = page.querySelector<HTMLInputElement>('[value="5"]');
  five?.click();
  five?.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect(wordsOf(page.querySelector('[role="status"]'))).toBe(
    'Answers 2 of your 3 open questions here, in 4 min.',
  );
  expect(wordsOf(page.querySelector('li'))).toBe('The goal-menu 4 min · answers 2 questions');

  record(answered('why-now'), answered('must-haves'));
  await drawn();
  expect(wordsOf(page)).toContain('Nothing that is still useful fits into this time.');
  record(answered('rough-price'));
  await drawn();
  expect(wordsOf(page)).toContain('There is nothing you need to read here.');
});

test('without the catalogue there is no plan, and it says so', async () => {
  $catalogue.set(undefined);
  const page = put(PLAN);
  await drawn();
  expect(wordsOf(page)).toBe('Served words');
  $catalogueFailed.set(true);
  await drawn();
  expect(wordsOf(page)).toContain('no plan can be made now');
});

test('the continue card leads to what was opened and not read, or else to the guide', async () => {
  const page = put('<sb-continue-card><a href="/en/phases/x/">Start</a></sb-continue-card>');
  await drawn();
  expect(wordsOf(page)).toBe('Start');

  const opened = record({ kind: 'opened', asset: toId('price-guide'), revision: 20_700 });
  await drawn();
  expect(wordsOf(page)).toBe('Continue The price-guide about 6 min');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/en/assets/price-guide/');

  record(read('price-guide'));
  await drawn();
  expect(wordsOf(page)).toBe('Continue the guide “The solution-development” 3 questions still open');
  undoIn(journeyForMarks(), opened);
  record({ kind: 'opened', asset: toId('gone-asset'), revision: 20_700 });
  await drawn();
  expect(wordsOf(page)).toContain('the guide');
});

test('the sign "Next" begins with what the plan begins with, and names what the minutes put off', async () => {
  $catalogue.set(
    localOf({
      ...small.catalogue,
      assets: new Map(
        [
          anAsset({ id: 'quick', minutes: 5, answers: ['must-haves', 'rough-price'] }),
          anAsset({ id: 'thorough', minutes: 6, answers: ['why-now', 'must-haves'] }),
          anAsset({ id: 'long', minutes: 9, answers: ['rough-price'] }),
        ].map((asset) => [asset.id, asset]),
      ),
    }),
  );
  const page = put(`<sb-next-asset></sb-next-asset>${PLAN}`);
  await drawn();
  const next = () => page.querySelector('sb-next-asset');
  const firstOf = (name: string) => page.querySelector(`${name} li a`)?.getAttribute('href');
  const choose = async (minutes: number) => {
    const choice = page.querySelector<HTMLInputElement>(`[value="${minutes}"]`);
    choice?.click();
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  };
  for (const minutes of [5, 15, 30]) {
    await choose(minutes);
    expect(firstOf('sb-next-asset')).toBe(firstOf('sb-reading-plan'));
  }
  record(read('quick'));
  await choose(5);
  expect(firstOf('sb-reading-plan')).toBeUndefined();
  expect(wordsOf(next())).toContain('Nothing useful fits into 5 min. This takes longer:');
  page.querySelector('sb-reading-plan')?.remove();
  await drawn();
  expect(wordsOf(next())).not.toContain('5 min.');
});
