import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { KnownEvent } from '~/domain/journal/event.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { ReceiptMark } from '~/domain/link/receipt-marks.ts';
import { toldLines } from '~/domain/plan/told-lines.ts';
import { toId, type EventId } from '~/domain/shared/brand.ts';
import { entrySentence } from '~/kit/entry-sentence.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { toldView } from '~/kit/told-view.ts';
import { journalIn } from '~/state/journals.ts';
import { shownEntry } from '~/state/merge.ts';
import { nameOf } from '~/state/names.ts';
import type { LookedAt } from '~/state/receipt-look.ts';
import { prospectName } from './book-row.ts';
import { bookWords } from './words.ts';

/** What receipts say and whose they are, before they are taken in. */
export function receiptPreview(
  locale: Locale,
  local: LocalCatalogue,
  looked: readonly LookedAt[],
  take: () => void,
  leave: () => void,
): TemplateResult {
  const t = bookWords[locale];
  return html`<section class="receipt-inbox__found" aria-labelledby="receipt-found">
    <h3 id="receipt-found" data-focus-home>${t.foundTitle}</h3>
    ${looked.map((one) => onePreview(locale, local, one))}
    <p class="row">
      <button type="button" class="button--main" @click=${take}>${t.foundTake}</button>
      <button type="button" @click=${leave}>${t.foundLeave}</button>
    </p>
  </section>`;
}

function onePreview(
  locale: Locale,
  local: LocalCatalogue,
  { journey, receipt, marks }: LookedAt,
): TemplateResult {
  const t = bookWords[locale];
  const { name, role, day, told } = receipt;
  const id = role === undefined ? undefined : local.codes.roles[role];
  const from = name ?? (id === undefined ? t.foundSomebody : nameOf.role(id));
  const view = viewOf(journalIn(shownEntry(journey)));
  const said = [...new Set(marks.flatMap((mark) => sentence(locale, local, view, mark)))];
  return html`<p><strong>${t.foundOf(prospectName(locale, labelOf(view)))}</strong></p>
    <p>${t.foundFrom(from, formatDay(locale, day))}</p>
    ${
      said.length === 0
        ? html`<p>${t.foundKept}</p>`
        : html`<ul>
            ${said.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${told === undefined ? nothing : toldView(locale, toldLines(local, told))}`;
}

/** In the words of the history, which it will stand in. */
function sentence(
  locale: Locale,
  { texts }: LocalCatalogue,
  view: ReturnType<typeof viewOf>,
  { body }: ReceiptMark,
): readonly string[] {
  if (body === undefined || body.kind === 'undo') return [];
  const event = { ...body, id: toId<EventId>(''), counter: 0, at: 0 } satisfies KnownEvent;
  return [entrySentence({ locale, texts, choices: new Map(), view }, event)];
}
