import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HeldBack } from '~/domain/suggestion/gates.ts';
import { heldBackIn } from '~/domain/suggestion/held-back.ts';
import type { SuggestionContext } from '~/domain/suggestion/suggestion-context.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import { formatList } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Wording } from '~/kit/reason-sentences.ts';
import { nextAssetSignWords } from './sign-words.ts';

/** Names shown under one reason. */
const MOST_NAMES = 20;

/** Each reason with the assets that stand at it. What only sellers use is no business of buyers. */
export function heldBackList(
  wording: Wording,
  context: SuggestionContext,
  takeBack: (asset: AssetId) => void,
): TemplateResult {
  const heldBack = heldBackIn(context).filter(({ gate }) => gate !== 'seller-only');
  const t = nextAssetSignWords[wording.locale];
  if (heldBack.length === 0) return html`<p>${t.nothingHeldBack}</p>`;
  return html`${Object.entries(t.gates).map(([gate, reason]) => {
    const here = heldBack.filter((held) => (held.gate === 'dismissed' ? held.why : held.gate) === gate);
    if (here.length === 0) return nothing;
    return html`<p>${reason}</p>
      <ul>
        ${here.slice(0, MOST_NAMES).map((held) => rowOf(wording, held, takeBack))}
        ${here.length > MOST_NAMES ? html`<li>+ ${here.length - MOST_NAMES}</li>` : nothing}
      </ul>`;
  })}`;
}

function rowOf(wording: Wording, held: HeldBack, takeBack: (asset: AssetId) => void): TemplateResult {
  const { locale, texts } = wording;
  const t = nextAssetSignWords[locale];
  const name = texts.assets.get(held.asset) ?? held.asset;
  return html`<li>
    <a href=${localizedPath(locale, pages.asset(held.asset))}>${name}</a>${waitingFor(wording, held)}
    ${
      held.gate === 'dismissed'
        ? html`<button
            type="button"
            class="button--quiet"
            aria-label=${t.takeBackLabel(name)}
            @click=${() => takeBack(held.asset)}
          >
            ${t.takeBack}
          </button>`
        : nothing
    }
  </li>`;
}

/** What it waits for, in brackets; empty where the reason says it all. */
function waitingFor({ locale, texts }: Wording, held: HeldBack): string {
  const t = nextAssetSignWords[locale];
  if (held.gate === 'prerequisite') {
    const names = held.missing.map((id) => texts.assets.get(id) ?? id);
    return t.after(formatList(locale, names));
  }
  if (held.gate !== 'too-early') return '';
  const names = held.open.map((id) => texts.questions.get(id) ?? id);
  return t.after(formatList(locale, names));
}
