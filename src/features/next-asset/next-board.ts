import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DISMISSALS, type Dismissal } from '~/domain/journal/event.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import type { QuestionGain, Suggestion, SuggestionContext } from '~/domain/suggestion/next-asset.ts';
import { reasonsFor } from '~/domain/suggestion/reasons.ts';
import { formatNumber } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { reasonSentence, type Wording } from '~/kit/reason-sentences.ts';
import { nextAssetWords } from '~/kit/suggestion-words.ts';
import { recordIn } from '~/state/journals.ts';
import { nameOf } from '~/state/names.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { announce, undoIn } from '~/state/undo.ts';
import { nextAssetSignWords } from './sign-words.ts';
import { heldBackList } from './held-back-list.ts';

/** What the board is drawn from, and how it tells the element that a part was unfolded or an asset left out. */
export interface Board {
  readonly wording: Wording;
  readonly context: SuggestionContext;
  /** True if the nth part of this kind is unfolded: what is folded away is not computed. */
  readonly isOpen: (name: string, place?: number) => boolean;
  readonly onToggle: () => void;
  /** Which asset is suggested first, now. */
  readonly first: () => AssetId | undefined;
  readonly done: () => void;
}

export function addressOf(asset: AssetId): string {
  return localizedPath(pageLocale(), pages.asset(asset));
}

/** One suggestion: title, minutes, every reason, and what is folded away below it. */
export function suggested(board: Board, suggestion: Suggestion, place: number): TemplateResult {
  const { wording, context } = board;
  const { asset, minutes } = suggestion;
  return html`<li>
    <p class="next-asset__title">
      <a href=${addressOf(asset)} ?data-focus-home=${place === 0}
        >${wording.texts.assets.get(asset) ?? asset}</a
      >
      <span class="next-asset__minutes">${nextAssetWords[wording.locale].minutes(minutes)}</span>
    </p>
    <ul class="next-asset__because plain-list small">
      ${reasonsFor(context, suggestion).map((reason) => html`<li>${reasonSentence(wording, reason)}</li>`)}
    </ul>
    ${foldedBelow(board, suggestion, place)}
  </li>`;
}

/** Below a suggestion: its arithmetic, and "not for me", which asks one tap why. */
function foldedBelow(board: Board, suggestion: Suggestion, place: number): TemplateResult {
  const t = nextAssetSignWords[board.wording.locale];
  return html`<div class="next-asset__more">
    <details class="next-asset__arithmetic small" @toggle=${board.onToggle}>
      <summary>${t.arithmetic}</summary>
      ${board.isOpen('.next-asset__arithmetic', place) ? arithmetic(board, suggestion) : undefined}
    </details>
    <details class="next-asset__dismiss small">
      <summary>${t.dismiss}</summary>
      <p>${t.dismissWhy}</p>
      <p class="row">
        ${DISMISSALS.map(
          (why) =>
            html`<button type="button" @click=${() => dismiss(board, suggestion.asset, why)}>
              ${t.dismissals[why]}
            </button>`,
        )}
      </p>
    </details>
  </div>`;
}

export function heldBack(board: Board): TemplateResult {
  const { wording, context } = board;
  return html`<details class="next-asset__held small" @toggle=${board.onToggle}>
    <summary>${nextAssetSignWords[wording.locale].heldBack}</summary>
    ${
      board.isOpen('.next-asset__held')
        ? heldBackList(wording, context, (asset) => suggestAgain(board, asset))
        : undefined
    }
  </details>`;
}

function arithmetic({ wording, context }: Board, suggestion: Suggestion): TemplateResult {
  const { locale, texts } = wording;
  const t = nextAssetSignWords[locale];
  const number = (value: number) => formatNumber(locale, value);
  const { gain, minutes, score } = suggestion;
  const sums = suggestion.questions.map(
    (part) => `${texts.questions.get(part.question) ?? part.question}\n${product(wording, part)}`,
  );
  return html`<ul class="next-asset__sums plain-list">
      ${[...sums, t.quotient(number(gain), minutes, number(score))].map((sum) => html`<li>${sum}</li>`)}
    </ul>
    ${
      context.roles.length > 0
        ? nothing
        : html`<p class="soft">${t.everyRole(number(context.catalogue.weights.role.ownerPresent))}</p>`
    }`;
}

/** concern × role × buying phase × state (+ early voice) = gain */
function product({ locale }: Wording, part: QuestionGain): string {
  const number = (value: number) => formatNumber(locale, value);
  return nextAssetSignWords[locale].product(
    number(part.concernWeight),
    number(part.roleFactor),
    number(part.phaseFactor),
    number(part.stateFactor),
    part.bonus === 0 ? '' : number(part.bonus),
    number(part.gain),
  );
}

/** Leaves an asset out and says what that changed. */
function dismiss({ context, first, done }: Board, asset: AssetId, why: Dismissal): void {
  const t = nextAssetSignWords[pageLocale()];
  const { phase } = context;
  const journey = journeyForMarks();
  const before = first();
  const ids = recordIn(journey, { kind: 'dismiss', asset, why, phase });
  const after = first();
  const name = nameOf.asset(asset);
  const said = why === 'later' ? t.dismissedLater(name, nameOf.phase(phase)) : t.dismissed(name);
  const instead = after === undefined || after === before ? '' : t.insteadNow(nameOf.asset(after));
  announce({ text: said + instead, journey, ids });
  done();
}

/** Takes a dismissal back; undo dismisses again. */
function suggestAgain({ context, done }: Board, asset: AssetId): void {
  const dismissed = context.view.assets.get(asset)?.dismissed;
  if (!dismissed) return;
  const { why, phase } = dismissed;
  const journey = journeyForMarks();
  undoIn(journey, [dismissed.event]);
  announce({
    text: nextAssetSignWords[pageLocale()].suggestedAgain(nameOf.asset(asset)),
    takeBack: () =>
      recordIn(journey, { kind: 'dismiss', asset, why, ...(phase === undefined ? {} : { phase }) }),
  });
  done();
}
