import type { HeldBack } from '~/domain/suggestion/gates.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import { formatList } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { nextAssetWords } from '~/kit/suggestion-words.ts';
import type { Wording } from '~/kit/reason-sentences.ts';

/** Names shown under one reason. */
const MOST_NAMES = 20;

/** What buyers may see of what was held back: what only sellers use is no business of theirs. */
export function shownHeldBack(heldBack: readonly HeldBack[]): readonly HeldBack[] {
  return heldBack.filter(({ gate }) => gate !== 'seller-only');
}

/** Fills the reasons of the server's HTML with the assets that stand at each of them. */
export function fillHeldBack(
  root: HTMLElement,
  wording: Wording,
  heldBack: readonly HeldBack[],
  takeBack: (asset: AssetId) => void,
): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-gate]')) {
    const gate = group.dataset['gate'];
    const here = heldBack.filter((held) => (held.gate === 'dismissed' ? held.why : held.gate) === gate);
    const rows = here.slice(0, MOST_NAMES).map((held) => rowOf(wording, held, takeBack));
    const rest = here.length - rows.length;
    if (rest > 0) rows.push(moreRow(rest));
    group.hidden = here.length === 0;
    group.querySelector('ul')?.replaceChildren(...rows);
  }
}

function moreRow(rest: number): HTMLLIElement {
  const row = document.createElement('li');
  row.textContent = `+ ${rest}`;
  return row;
}

function rowOf(wording: Wording, held: HeldBack, takeBack: (asset: AssetId) => void): HTMLLIElement {
  const { locale, texts } = wording;
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = localizedPath(locale, pages.asset(held.asset));
  link.textContent = texts.assets.get(held.asset) ?? held.asset;
  row.append(link, waitingFor(wording, held));
  if (held.gate !== 'dismissed') return row;
  const t = nextAssetWords[locale];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button--quiet';
  button.textContent = t.takeBack;
  button.setAttribute('aria-label', t.takeBackLabel(link.textContent));
  button.addEventListener('click', () => takeBack(held.asset));
  row.append(button);
  return row;
}

/** What it waits for, in brackets; empty where the reason says it all. */
function waitingFor({ locale, texts }: Wording, held: HeldBack): string {
  const t = nextAssetWords[locale];
  if (held.gate === 'prerequisite') {
    const names = held.missing.map((id) => texts.assets.get(id) ?? id);
    return t.after(formatList(locale, names));
  }
  if (held.gate !== 'too-early') return '';
  const names = held.open.map((id) => texts.questions.get(id) ?? id);
  return t.after(formatList(locale, names));
}
