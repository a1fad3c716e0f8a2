import { test, type Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The font that `npm test` installs with the browser. Elsewhere letters have other widths, and pictures say nothing. */
const FONT = 'Noto Sans CJK JP';

/** Page types whose first screen on a phone is compared with a picture that somebody has looked at, in Japanese. */
const LOOKED_AT = new Set([
  'home',
  'guides',
  'phase guide',
  'assets',
  'assets of a phase',
  'asset',
  'calculator',
  'questions',
  'search',
  'role',
  'journey',
  'compare',
  'paper of one page',
  'book',
]);

/** Whether the browser has the font, asked by the width of a word beside a font that is always there. */
function hasFont(page: Page): Promise<boolean> {
  return page.evaluate((font) => {
    const pen = document.createElement('canvas').getContext('2d');
    const width = (family: string) => {
      if (pen) pen.font = `40px ${family}`;
      return pen?.measureText('Shirube').width;
    };
    return width(`'${font}', monospace`) !== width('monospace');
  }, FONT);
}

/**
 * Fails where the first screen of a page, brought to the width of a small phone, no longer looks like its picture
 * (`e2e/pictures/`), in light and in dark. Two pixels in a thousand (500) may differ: the sign of the header alone is 571, the
 * number of a guide 1,706, a row of a list 5,600; letters drawn without hints differ in none that counts.
 */
export async function expectLooks(page: Page, name: string): Promise<void> {
  const [, type = ''] = /^(.*) \(ja\)$/.exec(name) ?? [];
  if (!LOOKED_AT.has(type)) return;
  if (!(await hasFont(page))) {
    test.info().annotations.push({ type: 'not compared', description: `the font ${FONT} is not installed` });
    return;
  }
  await page.setViewportSize({ width: 390, height: 640 });
  await page.evaluate((font) => {
    document.documentElement.style.setProperty('--sans', `'${font}'`);
    scrollTo({ top: 0, behavior: 'instant' });
  }, FONT);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.soft(page).toHaveScreenshot(`${type.replaceAll(' ', '-')}-${colorScheme}.png`, {
      animations: 'disabled',
      maxDiffPixelRatio: 0.002,
    });
  }
}
