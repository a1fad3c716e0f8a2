import { expect, test } from '@playwright/test';
import { ENGINES } from './support/engines/installed.ts';
import type { Engine, Person, Tab } from './support/engines/engine.ts';

/*
 * The short walk, in every engine that is installed: what differs between browsers is storage, tabs, links and events,
 * and this uses all of them. What is not installed is skipped, and the totals of `npm test` say so.
 */
const ANSWERED = `document.querySelectorAll('sb-question-state[data-state="answered"]').length`;
/** Rows of a guide open in place; marks stand in them. */
const ROW = '.question-section > details:not([open]) > summary';
const MARK = 'sb-question-state[data-state="open"] .question-state__actions button';
const textOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
const valueOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.value ?? ''`;

const press = (tab: Tab, selector: string) => expect.poll(() => tab.press(selector), selector).toBe(true);
const type = (tab: Tab, selector: string, text: string) =>
  expect.poll(() => tab.type(selector, text), selector).toBe(true);
const shows = (tab: Tab, selector: string, text: string) =>
  expect.poll(() => tab.valueOf(textOf(selector)), selector).toContain(text);

async function markAndTakeBack(person: Person, guide: string): Promise<void> {
  const first = await person.newTab();
  await first.goto(guide);
  await press(first, ROW);
  await press(first, MARK);
  await expect.poll(() => first.valueOf(ANSWERED)).toBe(1);
  await first.reload();
  await expect.poll(() => first.valueOf(ANSWERED)).toBe(1);

  const second = await person.newTab();
  await second.goto(guide);
  await expect.poll(() => second.valueOf(ANSWERED)).toBe(1);
  // The first is answered; the mark that is left stands in the second.
  await press(second, ROW);
  await press(second, ROW);
  await press(second, MARK);
  await expect.poll(() => second.valueOf(ANSWERED)).toBe(2);
  await expect.poll(() => first.valueOf(ANSWERED), 'the other tab follows').toBe(2);
  await press(second, '.undo-bar__undo');
  await expect.poll(() => first.valueOf(ANSWERED), 'the other tab follows').toBe(1);
}

/** The rep's link for a new prospect. */
async function makeLink(rep: Tab, site: string): Promise<string> {
  await rep.goto(`${site}en/sales/share/`);
  await type(rep, '#share-label', 'Midori Works');
  await press(rep, '.kit__asset summary');
  await press(rep, 'sb-handover a[href^="mailto:"], sb-handover [data-copy="link"]');
  await expect.poll(() => rep.valueOf(valueOf('[data-copy="link"]'))).toContain('#g1.');
  await press(rep, 'sb-handover button.button--main');
  return String(await rep.valueOf(valueOf('[data-copy="link"]')));
}

async function keepAndAnswer(buyer: Tab, link: string, site: string): Promise<string> {
  await buyer.goto(link);
  await press(buyer, '.plan-view button.button--main, sb-plan button.button--main');
  await expect.poll(() => buyer.valueOf('location.hash')).toMatch(/^#p\./);
  await buyer.goto(`${site}en/journey/#receipt`);
  await press(buyer, '#receipt > summary');
  await expect.poll(() => buyer.valueOf(valueOf('sb-receipt [data-copy="link"]'))).toContain('#r1.');
  return String(await buyer.valueOf(valueOf('sb-receipt [data-copy="link"]')));
}

async function filterAndSearch(reader: Tab, site: string): Promise<void> {
  const rows = `[...document.querySelectorAll('.asset-row')].filter((one) => one.getClientRects().length > 0).length`;
  await reader.goto(`${site}en/assets/`);
  await expect.poll(async () => Number(await reader.valueOf(rows))).toBeGreaterThan(30);
  await type(reader, '.filter input[type="search"]', 'contract');
  await expect.poll(async () => Number(await reader.valueOf(rows))).toBeLessThan(15);
  expect(Number(await reader.valueOf(rows))).toBeGreaterThan(0);
  await press(reader, '.filter [data-clear]');
  await expect.poll(async () => Number(await reader.valueOf(rows))).toBeGreaterThan(30);
}

for (const { name, start } of ENGINES) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(start === undefined, `${name} is not installed on this machine`);
    let engine: Engine | undefined;
    let site = '';
    const newPerson = (): Promise<Person> => {
      if (!engine) throw new Error(`${name} did not start`);
      return engine.newPerson();
    };

    test.beforeAll(async ({ baseURL }) => {
      site = baseURL ?? '';
      engine = await start?.();
    });
    test.afterAll(() => engine?.close());

    test('marks, a reload, a second tab, and undo', async () => {
      await markAndTakeBack(await newPerson(), `${site}en/phases/evaluation/`);
    });

    test('a plan is opened and kept, and its receipt is taken in', async () => {
      const rep = await (await newPerson()).newTab();
      const link = await makeLink(rep, site);
      const receipt = await keepAndAnswer(await (await newPerson()).newTab(), link, site);
      await rep.goto(`${site}en/sales/`);
      await type(rep, 'sb-receipt-inbox textarea', receipt);
      await press(rep, 'sb-receipt-inbox .paste-box button');
      await press(rep, 'sb-receipt-inbox .receipt-inbox__found .button--main');
      await shows(rep, 'sb-receipt-inbox', 'kept');
    });

    test('a list is searched', async () => {
      await filterAndSearch(await (await newPerson()).newTab(), site);
    });
  });
}
