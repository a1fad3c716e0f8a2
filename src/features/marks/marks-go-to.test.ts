import { beforeEach, expect, test } from 'vitest';
import './sb-marks-go-to.ts';
import { eraseJourney, renameJourney, startPurchase } from '~/state/purchases.ts';
import { freshBrowser, one, openPage } from '../../../tests/support/marks-page.ts';

beforeEach(() => freshBrowser());

const said = () => one('sb-marks-go-to').textContent;
const isHidden = () => one('sb-marks-go-to').hidden;

test('names the purchase that marks go to, as soon as there is another', () => {
  openPage('<sb-marks-go-to hidden></sb-marks-go-to>');
  expect([isHidden(), said()]).toEqual([true, '']);
  const phones = startPurchase('Phones');
  expect(isHidden()).toBe(true);
  const desks = startPurchase('Desks');
  expect([isHidden(), said()]).toEqual([false, 'Marks are kept in “Desks”.']);
  renameJourney(desks, '');
  expect(said()).toBe('Marks are kept in “Purchase without a name”.');
  eraseJourney(phones);
  expect([isHidden(), said()]).toEqual([true, '']);
});

test('says so in Japanese on a Japanese page', () => {
  freshBrowser('ja', '/ja/questions/');
  startPurchase('電話機');
  startPurchase('机');
  openPage('<sb-marks-go-to hidden></sb-marks-go-to>');
  expect(said()).toBe('印の記録先：「机」');
});
