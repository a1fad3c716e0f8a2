import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

interface Found {
  /** Controls that a person sees and that nothing listens to. */
  readonly dead: string[];
  /** Controls that wait for scripts that have come. */
  readonly hidden: string[];
}

/**
 * Runs in the page, where the debugger lends it `getEventListeners`. A control is alive if it, its element or its form
 * listens; what a form or an element reads when one of its buttons is pressed needs no listener of its own.
 */
const LOOK = `(() => {
  const HEARS = ['click', 'input', 'change', 'keydown', 'submit', 'pointerdown'];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const hears = (element) => HEARS.some((type) => (getEventListeners(element)[type] ?? []).length > 0);
  const hosts = (element) => {
    const found = [];
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      found.push(at);
      if (at.localName.includes('-')) break;
    }
    return found;
  };
  const isNative = (button) =>
    button.matches('[popovertarget], [command], [type="reset"], summary') || button.form?.hasAttribute('action') === true;
  const isLive = (button) => isNative(button) || hosts(button).some(hears);
  const isRead = (field) => {
    if (hosts(field).some(hears)) return true;
    const around = hosts(field).at(-1);
    return [...(around?.querySelectorAll('button') ?? [])].some(isLive);
  };
  const name = (control) =>
    (control.localName + ' ' + (control.id || control.getAttribute('name') || control.textContent.trim().slice(0, 40)) +
      ' in ' + (hosts(control).at(-1)?.localName ?? ''));
  const within = [...document.querySelectorAll('button:enabled, input:enabled, select:enabled, textarea:enabled')].filter(isShown);
  const dead = within.filter((control) => {
    if (control.matches('[data-works-by-style], [readonly], [type="hidden"]')) return false;
    return control.localName === 'button' ? !isLive(control) : !isRead(control);
  });
  const hidden = [...document.querySelectorAll('[data-needs-script]')].filter(
    (element) => element.checkVisibility() && getComputedStyle(element).visibility === 'hidden',
  );
  return { dead: dead.map(name), hidden: hidden.map((element) => element.localName + ' ' + element.className) };
})()`;

export async function faultyControls(page: Page): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: LOOK,
    includeCommandLineAPI: true,
    returnByValue: true,
  });
  await session.detach();
  expect(exceptionDetails, 'the look at the controls failed').toBeUndefined();
  return result.value as Found;
}

/** Fails on a control that is shown and does nothing, and on one that stays hidden though its script has come. */
export async function expectLiveControls(page: Page): Promise<void> {
  expect.soft(await faultyControls(page)).toEqual({ dead: [], hidden: [] });
}

/** Fails on what only a screen can use and paper shows all the same: a button (but for states), or a field of a search. */
export async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('button, [role=search] :is(input, select)')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !control.matches('.rule-word__word, .compare-cell'))
      .map((control) => `${control.localName} ${control.textContent.trim()}`),
  );
  await page.emulateMedia({ media: null });
  expect.soft(printed, 'controls on paper').toEqual([]);
}
