import { beforeEach, expect, test } from 'vitest';
import { hasTyped, keepTyped } from './keep-typed.ts';
import { putTypedBack } from './put-typed-back.ts';
import { put } from '../../tests/support/journey-page.ts';

/** An element that keeps what is typed, once it is there; with what it had kept before. */
function keeper(name: string, before: string): string[] {
  const kept: string[] = [];
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        const area = this.querySelector('textarea')!;
        area.value = before;
        area.onchange = () => kept.push(area.value);
      }
    },
  );
  return kept;
}

const PAGE = (name: string) =>
  `<main><${name}><textarea id="field-why">Served</textarea></${name}><input id="who"><input id="tick" type="checkbox"></main>`;

function leave(): void {
  dispatchEvent(new Event('pagehide'));
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

test('what was typed while a script was missing is there after the page was loaded again, and is then kept', async () => {
  put(PAGE('sb-first-keeper'));
  document.querySelector('textarea')!.value = '紙の申請書を\nやめたい';
  document.querySelector<HTMLInputElement>('#who')!.value = 'Ono';
  keepTyped();
  leave();
  expect(hasTyped()).toBe(true);
  document.body.replaceChildren();

  put(PAGE('sb-first-keeper'));
  const back = putTypedBack();
  const area = document.querySelector('textarea')!;
  expect(area.value).toBe('紙の申請書を\nやめたい');
  const kept = keeper('sb-first-keeper', 'Older words');
  await back;
  expect(area.value).toBe('紙の申請書を\nやめたい');
  expect(kept).toEqual(['紙の申請書を\nやめたい']);
  expect(document.querySelector<HTMLInputElement>('#who')!.value).toBe('Ono');
  expect(hasTyped()).toBe(false);
});

test('nothing stays with the tab where nothing was typed', () => {
  put(PAGE('sb-second-keeper'));
  document.querySelector<HTMLInputElement>('#tick')!.click();
  keepTyped();
  leave();
  expect(hasTyped()).toBe(false);
});

test.each(['{', '7', '[["field-why"]]', '[["gone","x"]]', '[["tick-box",7]]'])(
  'what somebody else left there does no harm: %s',
  async (text) => {
    put(PAGE('sb-third-keeper'));
    sessionStorage.setItem(`shirube:typed:${location.pathname}`, text);
    await putTypedBack();
    expect(document.querySelector('textarea')!.value).toBe('Served');
    expect(hasTyped()).toBe(false);
  },
);
