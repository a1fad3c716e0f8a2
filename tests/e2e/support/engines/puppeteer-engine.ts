import puppeteer, { type Page } from 'puppeteer-core';
import { browserArguments } from '../browser-env.mjs';
import type { Engine, Tab } from './engine.ts';

function tabOf(page: Page): Tab {
  const found = async (selector: string) => {
    for (const element of await page.$$(selector)) {
      const isEnabled = await element.evaluate((one) => !one.matches(':disabled'));
      if (isEnabled && (await element.isVisible())) return element;
    }
    return undefined;
  };
  return {
    async goto(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    async press(selector) {
      await page.bringToFront();
      const element = await found(selector);
      await element?.click();
      return element !== undefined;
    },
    async type(selector, text) {
      await page.bringToFront();
      const element = await found(selector);
      await element?.click();
      await element?.type(text);
      return element !== undefined;
    },
    valueOf: (expression) => page.evaluate(expression),
  };
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi: both as they are installed, no special builds. */
export async function puppeteerEngine(
  browser: 'chrome' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? [...browserArguments] : [],
  });
  return {
    async newPerson() {
      const context = await running.createBrowserContext();
      return { newTab: async () => tabOf(await context.newPage()) };
    },
    close: () => running.close(),
  };
}
