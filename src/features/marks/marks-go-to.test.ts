import { beforeEach, expect, test } from 'vitest';
import './sb-marks-go-to.ts';
import { eraseJourney, renameJourney, startPurchase } from '~/state/purchases.ts';
import { drawn, freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';

beforeEach(() => freshBrowser());

const said = () => one('sb-marks-go-to').textContent;
const isHidden = () => one('sb-marks-go-to').hidden;

test('names the purchase that marks go to, as soon as there is another', async () => {
  openPage('<sb-marks-go-to hidden></sb-marks-go-to>');
  await drawn();
  expect([isHidden(), said()]).toEqual([true, '']);
  const phones = startPurchase('Phones');
  await drawn();
  expect(isHidden()).toBe(true);
  const desks = startPurchase('Desks');
  await drawn();
  expect([isHidden(), said()]).toEqual([false, 'Marks are kept in “Desks”.']);
  renameJourney(desks, '');
  await drawn();
  expect(said()).toBe('Marks are kept in “Purchase without a name”.');
  eraseJourney(phones);
  await drawn();
  expect([isHidden(), said()]).toEqual([true, '']);
});

test('says so in Japanese on a Japanese page', async () => {
  freshBrowser('ja', '/ja/questions/');
  startPurchase('電話機');
  startPurchase('机');
  openPage('<sb-marks-go-to hidden></sb-marks-go-to>');
  await drawn();
  expect(said()).toBe('印の記録先：「机」');
});
