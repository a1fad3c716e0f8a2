import ICAL from 'ical.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './sb-steps.ts';
import {
  button,
  drawn,
  freshPage,
  put,
  record,
  set,
  takeBack,
  wordsOf,
} from '../../../tests/support/journey-page.ts';
import { $shownJournal, $shownView } from '~/state/shown-journey.ts';

const STEPS = [
  {
    id: 'case-demo',
    title: 'Demo',
    doneWhen: 'Marks noted',
    side: 'seller',
    buyer: '@user',
    seller: 'Presales',
    due: '-5@both-signed',
    isGate: false,
    code: 1,
  },
  {
    id: 'both-signed',
    title: 'Both signed',
    doneWhen: 'Copies with both',
    side: 'buyer',
    buyer: '@champion',
    seller: '',
    due: '-10@target',
    isGate: true,
    code: 2,
  },
];
const PLANS = [{ id: 'ordinary', name: 'Ordinary purchase', steps: ['case-demo', 'both-signed'] }];
const ROLES = [
  { id: 'champion', name: 'Champion' },
  { id: 'user', name: 'User' },
];
/** 2099-05-04 to 2099-05-06, as one first day and gaps. */
const HOLIDAYS = '47240 1 1';
const HTML = `<sb-steps data-steps='${JSON.stringify(STEPS)}' data-plans='${JSON.stringify(PLANS)}'
  data-roles='${JSON.stringify(ROLES)}' data-holidays='${HOLIDAYS}'><div data-view></div>
  <button data-begin="ordinary">Begin</button></sb-steps>`;

beforeEach(() => {
  freshPage();
  location.hash = '';
});

async function page(): Promise<HTMLElement> {
  const element = put(HTML);
  await drawn();
  return element;
}

function rows(): readonly string[] {
  return [...document.querySelectorAll('.plan-step')].map((row) => {
    const [day, title] = [
      row.querySelector('.plan-step__day strong'),
      row.querySelector('.plan-step__title'),
    ];
    return `${wordsOf(day)} ${wordsOf(title)}`.trim();
  });
}

function type(selector: string, value: string): void {
  const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function submit(): Promise<void> {
  document
    .querySelector('.plan-step form')!
    .dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await drawn();
}

async function begun(): Promise<HTMLElement> {
  record(set('planSteps', 'case-demo both-signed'), set('planTarget', '2099-06-01'));
  return await page();
}

describe('beginning a plan', () => {
  test('an empty page says how; a template is one act that can be taken back', async () => {
    const element = await page();
    expect(wordsOf(element.querySelector('[data-focus-home]'))).toContain('No steps yet');
    button('Begin').click();
    await drawn();
    expect(rows()).toEqual(['Demo', 'Both signed']);
    expect(wordsOf(element)).toContain('No day: set the target day');
    expect($shownJournal.get().size).toBe(1);
    takeBack();
    await drawn();
    expect(rows()).toEqual([]);
  });

  test('the target day gives every step its day, over weekends and holidays', async () => {
    await begun();
    expect(rows()).toEqual(['11 May 2099 Demo', '18 May 2099 Both signed']);
    type('.plan-frame input[type="date"]', '2099-05-25');
    await drawn();
    expect(rows()).toEqual(['29 April 2099 Demo', '11 May 2099 Both signed']);
    document.querySelector<HTMLInputElement>('.plan-frame input[type="checkbox"]')!.click();
    await drawn();
    expect(rows()).toEqual(['4 May 2099 Demo', '11 May 2099 Both signed']);
    type('.plan-frame input[type="date"]', '');
    await drawn();
    expect(rows()).toEqual(['Demo', 'Both signed']);
  });
});

describe('working on a plan', () => {
  test('a step shows both sides, who does it, and what is done when', async () => {
    await begun();
    const [demo, signed] = document.querySelectorAll('.plan-step');
    expect(wordsOf(demo)).toContain('Done when: Marks noted');
    expect(wordsOf(demo)).toContain('Our side User Supplier Presales does it');
    expect(wordsOf(demo)).toContain('5 working days before “Both signed”');
    expect(wordsOf(signed)).toContain('Go or stop');
  });

  test('a step is ticked off, and what is late is said in words', async () => {
    record(set('planSteps', 'case-demo both-signed'), set('planTarget', '2020-06-01'));
    const element = await page();
    expect(wordsOf(element)).toContain('2 steps are late');
    document.querySelector<HTMLInputElement>('.plan-step input[type="checkbox"]')!.click();
    await drawn();
    expect(wordsOf(element)).toContain('2 steps, 1 done');
    expect(wordsOf(element)).toContain('1 step is late');
    takeBack();
    await drawn();
    expect(wordsOf(element)).toContain('2 steps are late');
  });

  test('an edit records only what was changed; a role is kept as a role', async () => {
    await begun();
    button('Edit: Demo').click();
    await drawn();
    type('.plan-step form [name="title"]', 'Demo on our cases');
    type('.plan-step form [name="buyer"]', 'Champion');
    await submit();
    expect(rows()[0]).toBe('11 May 2099 Demo on our cases');
    const parts = $shownView.get().steps.get('case-demo' as never);
    expect([...(parts ?? [])].map(([part, { value }]) => [part, value])).toEqual([
      ['title', 'Demo on our cases'],
      ['buyer', '@champion'],
    ]);
    takeBack();
    await drawn();
    expect(rows()[0]).toBe('11 May 2099 Demo');
  });

  test('a step may be due on a date, after another step, or on no day', async () => {
    await begun();
    const due = async (kind: string, more: () => void) => {
      button('Edit: Demo').click();
      await drawn();
      type('.plan-step form [name="dueKind"]', kind);
      more();
      await submit();
    };
    await due('date', () => type('.plan-step form [name="date"]', '2099-05-13'));
    expect(rows()[0]).toBe('13 May 2099 Demo');
    await due('after', () => type('.plan-step form [name="count"]', '2'));
    expect(rows()).toEqual(['18 May 2099 Both signed', '3 June 2099 Demo']);
    await due('none', () => undefined);
    expect(rows()).toEqual(['18 May 2099 Both signed', 'Demo']);
  });

  test('a moved date shows what slips, before and after, and keeps one of two ways', async () => {
    await begun();
    button('Move: Demo').click();
    await drawn();
    type('.plan-move input', '2099-05-13');
    await drawn();
    const ways = [...document.querySelectorAll('.plan-move section')].map(wordsOf);
    expect(ways[0]).toContain('Nothing else moves.');
    expect(ways[1]).toContain('Both signed: 18 May 2099 → 20 May 2099');
    expect(ways[1]).toContain('Target day: first use: 1 June 2099 → 3 June 2099');
    button('Everything after it, too').click();
    await drawn();
    expect(rows()).toEqual(['13 May 2099 Demo', '20 May 2099 Both signed']);
    takeBack();
    await drawn();
    expect(rows()).toEqual(['11 May 2099 Demo', '18 May 2099 Both signed']);
  });

  test('a step is added, removed, and back again; what counted from it keeps its day', async () => {
    const element = await begun();
    const form = document.querySelector('.plan-add form')!;
    form.querySelector<HTMLInputElement>('[name="title"]')!.value = 'Order a seal';
    form.querySelector<HTMLInputElement>('[name="internal"]')!.checked = true;
    form.querySelector<HTMLSelectElement>('[name="dueKind"]')!.value = 'before';
    form.querySelector<HTMLInputElement>('[name="count"]')!.value = '11';
    form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await drawn();
    expect(rows()).toEqual(['11 May 2099 Demo', '15 May 2099 Order a seal', '18 May 2099 Both signed']);
    expect(wordsOf(element)).toContain('Internal');
    button('Remove: Both signed').click();
    await drawn();
    expect(rows()).toEqual(['11 May 2099 Demo', '15 May 2099 Order a seal']);
    expect(wordsOf(element)).toContain('15 working days before “target day”');
    takeBack();
    await drawn();
    expect(rows()).toHaveLength(3);
  });

  test('a cancelled edit changes nothing', async () => {
    await begun();
    button('Edit: Demo').click();
    await drawn();
    type('.plan-step form [name="title"]', 'Else');
    button('Cancel').click();
    await drawn();
    expect(rows()[0]).toBe('11 May 2099 Demo');
    expect(document.querySelector('.plan-step form')).toBeNull();
  });
});

test('the calendar file holds all steps, or those of our side', async () => {
  await begun();
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const summaries = async () => {
    const [file] = saved.mock.calls.at(-1) ?? [];
    const text = file instanceof Blob ? await file.text() : '';
    const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
    return events.map((event) => new ICAL.Event(event).summary);
  };
  button('All steps (.ics)').click();
  expect(await summaries()).toEqual(['Demo', 'Both signed']);
  button('Steps of our side (.ics)').click();
  expect(await summaries()).toEqual(['Both signed']);
  saved.mockRestore();
});

test('forty steps are drawn, with a picture that says in words what it shows', async () => {
  record(
    set('planTarget', '2099-06-01'),
    ...Array.from({ length: 40 }, (_, index) => index).flatMap((index) =>
      [
        ['present', '1'],
        ['title', `Step ${index}`],
        ['due', `-${index}@target`],
      ].map(([part, value]) => ({ kind: 'step', step: `s${index}`, part, value }) as never),
    ),
  );
  await page();
  expect(rows()).toHaveLength(40);
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toContain('40 steps from');
  expect(document.querySelectorAll('.plan-picture__dot')).toHaveLength(40);
});
