import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { depotWords } from '../../src/features/depot/words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'depot-e2e-'));
let server: ChildProcess;
let base = '';

/** The built site with a depot beside it, as `npm run team` serves them. */
async function startServer(port = '0'): Promise<void> {
  server = spawn('node', ['scripts/team.ts'], {
    env: { ...process.env, PORT: port, HOST: 'localhost', DEPOT_FILE: path.join(folder, 'depot.sqlite') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  base = await new Promise((done) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const at = /"listening":"([^"]+)"/.exec(text)?.[1];
      if (at !== undefined) done(at);
    });
  });
}

async function stopServer(): Promise<void> {
  await new Promise((done) => {
    server.once('exit', done);
    server.kill('SIGKILL');
  });
}

test.beforeAll(() => startServer());
test.afterAll(async () => {
  await stopServer();
  rmSync(folder, { recursive: true, force: true });
});

async function browserOf(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** The ids of all events that this browser keeps. */
const events = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .flatMap((key) => /:e:(.*)$/.exec(key)?.[1] ?? [])
      .sort(),
  );

async function share(page: Page, address: string): Promise<string> {
  await page.goto(base + address);
  const part = page.locator('sb-depot');
  await part.getByRole('button').first().click();
  await part.locator('.button--main').click();
  return part.locator('.depot__link').inputValue();
}

async function addProspect(page: Page, name: string): Promise<void> {
  await page.goto(`${base}en/sales/`);
  await page.locator('sb-book summary').first().click();
  await page.locator('sb-book input[name="label"]').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('sb-book').getByRole('link', { name, exact: true })).toBeVisible();
}

test('three reps share a book, go offline and come back, and end with the same marks', async ({
  browser,
}) => {
  const [first, second, third] = [
    await browserOf(browser),
    await browserOf(browser),
    await browserOf(browser),
  ];
  await addProspect(first, 'Aoba');
  const invitation = await share(first, 'en/sales/');
  for (const page of [second, third]) {
    await page.goto(invitation);
    await page.getByRole('button', { name: depotWords.en.joinButton }).click();
    await expect(page.locator('sb-book').getByRole('link', { name: 'Aoba', exact: true })).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  }
  for (const page of [first, second, third]) await page.context().setOffline(true);
  for (const [page, name] of [
    [first, 'Birch'],
    [second, 'Cedar'],
    [third, 'Damson'],
  ] as const) {
    await page.locator('sb-book summary').first().click();
    await page.locator('sb-book input[name="label"]').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('sb-depot')).toContainText('wait until the server answers');
  }
  for (const page of [first, second, third]) await page.context().setOffline(false);
  for (const page of [first, second, third])
    for (const name of ['Aoba', 'Birch', 'Cedar', 'Damson'])
      await expect(page.locator('sb-book').getByRole('link', { name, exact: true })).toBeVisible();
  const all = await events(first);
  expect(all.length).toBeGreaterThan(10);
  expect(await events(second)).toEqual(all);
  expect(await events(third)).toEqual(all);
});

for (const locale of ['en', 'ja'] as const) {
  test(`a purchase goes to a second device, and on through a restart of the server (${locale})`, async ({
    browser,
  }) => {
    const t = depotWords[locale];
    const [desk, phone] = [await browserOf(browser), await browserOf(browser)];
    await phone.setViewportSize({ width: 390, height: 844 });
    await desk.goto(`${base}${locale}/assets/goal-menu/`);
    await desk.locator('sb-asset-state button').first().click();
    const invitation = await share(desk, `${locale}/journey/#depot`);
    await phone.goto(invitation);
    await phone.getByRole('button', { name: t.joinButton }).click();
    await expect(phone.locator('sb-depot')).toContainText(t.state.here('').slice(0, 8));
    expect(await events(phone)).toEqual(await events(desk));
    const port = new URL(base).port;
    await stopServer();
    await phone.goto('about:blank').catch(() => undefined);
    await startServer(port);
    await phone.goto(`${base}${locale}/assets/options-guide/`);
    await phone.locator('sb-asset-state button').first().click();
    const marked = await events(phone);
    await expect.poll(() => events(desk)).toEqual(marked);
  });
}

test('a site without a depot says so, and an invitation that is not whole is refused', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ''}en/sales/`);
  const part = page.locator('sb-depot');
  await part.getByRole('button', { name: depotWords.en.look.book }).click();
  await expect(part).toContainText('has no shared store');
  await page.goto(`${base}en/sales/#d1.broken`);
  await page.getByRole('button', { name: depotWords.en.joinButton }).click();
  await expect(page.locator('sb-depot')).toContainText(depotWords.en.bad);
});
