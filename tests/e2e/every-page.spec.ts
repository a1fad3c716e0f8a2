import { expectNoBarrier, expectNoSidewaysScroll, expectToFit, openDetails } from './support/barriers.ts';
import { expectLiveControls, expectPaper, faultyControls } from './support/controls.ts';
import { expect, open } from './support/fixtures.ts';
import { expectLooks } from './support/looks.ts';
import { LOCALES, PAGES } from './support/page-types.ts';
import { test } from './support/visitor.ts';

// One visit for all that is asked of every page. Each check reports for itself, so that none hides the next one.
for (const [name, address] of PAGES) {
  test(`${name} opens without an error, has no barrier, no dead control and none on paper, never scrolls sideways, breaks no number, looks as it did, and keeps nothing`, async ({
    visit,
  }) => {
    await open(visit, address);
    await expect.soft(visit.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectLiveControls(visit);
    await expectPaper(visit);
    await expectNoBarrier(visit);
    await expectToFit(visit, [320, 390, 768, 1280, 1440]);
    await expectLooks(visit, name);
  });
}

for (const locale of LOCALES)
  test(`${locale}: the steps of a template of a plan, unfolded, fit a narrow phone`, async ({ visit }) => {
    await open(visit, `${locale}/steps/`);
    await openDetails(visit);
    await expect(visit.locator('.plan-template table').first()).toBeVisible();
    await expectNoSidewaysScroll(visit, [320, 390]);
  });

test('a control that nothing hears is found, and one that waits for a script that never comes', async ({
  visit,
}) => {
  await open(visit, 'en/about/privacy/');
  await visit.evaluate(() => {
    for (const name of ['button', 'sb-never-defined']) {
      const control = document.createElement(name);
      control.textContent = 'Press me';
      if (name !== 'button') control.dataset['needsScript'] = '';
      document.querySelector('main')?.append(control);
    }
  });
  const { dead, hidden } = await faultyControls(visit);
  expect([dead.length, hidden.length]).toEqual([1, 1]);
});
