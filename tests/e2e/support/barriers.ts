import type { Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';
import { expect } from './fixtures.ts';

/** The dark theme changes colours and nothing else. */
const RULES: Readonly<Record<'light' | 'dark', RunOnly>> = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Fails on every barrier that axe finds in the page as it stands now, in light and in dark. Axe runs in the page itself:
 * its wrapper for Playwright opens a second page for each run, which doubles the time.
 */
export async function expectNoBarrier(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async (runOnly) => {
      const engine = Reflect.get(globalThis, 'axe') as typeof axe;
      const results = await engine.run(document, { runOnly, resultTypes: ['violations'] });
      return results.violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        places: nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
      }));
    }, RULES[colorScheme]);
    expect.soft(violations, `barriers in ${colorScheme}`).toEqual([]);
  }
}

export async function expectNoSidewaysScroll(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const over = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return [
        `${scrollWidth} in ${clientWidth}`,
        ...over.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
      ];
    });
    expect.soft(tooWide, `too wide at ${width}`).toEqual([]);
  }
}

/** Numbers that are broken over two lines ("14,07|8"): nobody reads them rightly. */
function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const { 0: number, index } of (text.textContent ?? '').matchAll(/\d+(?:[.,]\d+)*/g)) {
        // One digit stands on one line.
        if (number.length === 1) continue;
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`${number} in ${text.parentElement?.className ?? ''}`);
      }
    }
    return found;
  });
}

/** Fails where the page is wider than the window, or breaks a number. One layout of the page serves both. */
export async function expectToFit(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await expectNoSidewaysScroll(page, [width]);
    expect.soft(await brokenNumbers(page), `numbers broken at ${width}`).toEqual([]);
  }
}

export function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}

/** What has the focus, in short; `body` means that it was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.localName ?? '');
}
