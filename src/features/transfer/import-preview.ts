import { html, nothing, type TemplateResult } from 'lit/html.js';
import { newEvents, type DecodedFile } from '~/domain/journal/journey-file.ts';
import { formatMoment } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { transferWords } from './words.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { $shown, $shownJournal } from '~/state/shown-journey.ts';

/** Where the events of a file go: the journey of that id (shown now, here beside it, or new), or the one shown now. */
export type ImportTarget = 'same' | 'other' | 'new' | 'this';

/** Unreadable entries that are named one by one. */
const MOST_NAMED = 5;

/** What a file would change, before anything is changed. */
export function importPreview(
  locale: Locale,
  file: DecodedFile,
  choose: (target: ImportTarget) => void,
  leave: () => void,
): TemplateResult {
  const t = transferWords[locale];
  const own = ownTarget(file);
  const fresh = newEvents(file, journalIn(file.journey)).length;
  const freshHere = newEvents(file, $shownJournal.get()).length;
  const known = file.events.size - fresh;
  const canJoin = own !== 'same' && $shownJournal.get().size > 0 && freshHere > 0;
  const words = { same: t.samePurchase, other: t.otherHere, new: t.otherPurchase } as const;
  const buttons = { same: t.add(fresh), other: t.asOther, new: t.asNew } as const;
  return html`<section class="transfer__found" aria-labelledby="import-found">
    <h4 id="import-found" data-focus-home>${t.previewTitle}</h4>
    <p><strong>${headOf(locale, file)}</strong></p>
    <p>${words[own]}</p>
    <ul>
      <li><strong>${t.fresh(fresh)}</strong></li>
      ${known > 0 ? html`<li>${t.known(known)}</li>` : nothing}
      ${file.unreadable.length > 0 ? html`<li>${t.bad(file.unreadable.length)}${unreadable(locale, file)}</li>` : nothing}
    </ul>
    ${fresh === 0 ? html`<p>${t.nothingNew}</p>` : nothing}
    <p class="row">
      ${
        fresh > 0
          ? html`<button type="button" class="button--main" @click=${() => choose(own)}>
              ${buttons[own]}
            </button>`
          : nothing
      }
      ${canJoin ? html`<button type="button" @click=${() => choose('this')}>${t.intoThis}</button>` : nothing}
      <button type="button" @click=${leave}>${t.cancel}</button>
    </p>
  </section>`;
}

function ownTarget({ journey }: DecodedFile): Exclude<ImportTarget, 'this'> {
  if (journey === $shown.get()) return 'same';
  return $journals.get().has(journey) ? 'other' : 'new';
}

function headOf(locale: Locale, { label, exportedAt }: DecodedFile): string {
  const t = transferWords[locale];
  const name = label === '' ? t.unnamed : label;
  const seconds = Date.parse(exportedAt) / 1000;
  return Number.isFinite(seconds) ? t.previewOf(name, formatMoment(locale, seconds)) : t.previewUndated(name);
}

function unreadable(locale: Locale, file: DecodedFile): TemplateResult {
  const t = transferWords[locale];
  const rest = file.unreadable.length - MOST_NAMED;
  return html`<ul class="small">
    ${file.unreadable
      .slice(0, MOST_NAMED)
      .map(({ position, problem }) => html`<li>${t.badAt(position, t.reasons[problem.kind])}</li>`)}
    ${rest > 0 ? html`<li>${t.more(rest)}</li>` : nothing}
  </ul>`;
}
