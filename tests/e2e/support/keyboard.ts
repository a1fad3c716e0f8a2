import type { Locator, Page } from '@playwright/test';

/** Walks with Tab until the element has the focus: nothing else moves it there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

/**
 * Walks through the whole main part of a page with Tab; returns what the walk did not reach, and where the focus could
 * not be seen.
 */
export async function walkThrough(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const isGroupStop = (radio: HTMLInputElement) => {
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${radio.name}"]`)].filter(
        (other) => other.form === radio.form,
      );
      return radio === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const stops =
      main?.querySelectorAll<HTMLElement>(
        'a[href], button, select, input, textarea, summary, [tabindex="0"]',
      ) ?? [];
    for (const stop of stops) {
      const isOff =
        stop.matches(':disabled') || stop.tabIndex < 0 || !stop.checkVisibility({ visibilityProperty: true });
      const isLaterRadio = stop instanceof HTMLInputElement && stop.type === 'radio' && !isGroupStop(stop);
      if (isOff || isLaterRadio) delete stop.dataset['stop'];
      else stop.dataset['stop'] = '';
    }
    Reflect.deleteProperty(globalThis, 'lastStop');
    main?.focus();
  });
  const unseen: string[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(async () => {
      // The page scrolls to the focus before it paints again.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const stop = document.activeElement;
      if (!(stop instanceof HTMLElement) || !stop.closest('main')) return undefined;
      // A date has several stops inside.
      if (stop === Reflect.get(globalThis, 'lastStop')) return { name: '', isSeen: true };
      Reflect.set(globalThis, 'lastStop', stop);
      delete stop.dataset['stop'];
      const name = `${stop.localName} ${stop.id} ${stop.textContent.trim().slice(0, 30)}`;
      const { top, bottom, left, right } = stop.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const { outlineStyle } = getComputedStyle(stop);
      return { name, isSeen: isInView && outlineStyle !== 'none' };
    });
    if (!seen) break;
    if (!seen.isSeen) unseen.push(seen.name);
  }
  const missed = await page
    .locator('main [data-stop]')
    .evaluateAll((stops) =>
      stops.map((stop) => `${stop.localName} ${stop.id} ${stop.textContent.trim().slice(0, 30)}`),
    );
  return { missed, unseen };
}
