import { html, nothing, type TemplateResult } from 'lit/html.js';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { contentsOf } from '~/domain/plan/plan-contents.ts';
import { define } from '~/kit/define.ts';
import { formatDay, formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { planWords } from '~/kit/plan-words.ts';
import { MAIL_TEXTS } from './mail-texts.ts';
import { shareWords } from './words.ts';
import '~/kit/sb-handover.ts';
import type { Handover } from '~/kit/handover.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { planAddress, planPage } from '~/kit/plan-address.ts';
import { planView } from '~/kit/plan-view.ts';
import { $sharing, keepLink, logSent, type LinkEntry, type Sharing } from '~/state/share.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { announce, undoIn } from '~/state/undo.ts';
import { nameOf } from '~/state/names.ts';

/** Titles in a mail; the link opens all. */
const MOST_TITLES = 10;

/** The finished link: what is in it and what is not, what the receiver sees, and the ways to hand it over. */
export class SbSharePanel extends DrawnElement {
  protected override stores() {
    return [$sharing];
  }

  get #words() {
    return shareWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const sharing = $sharing.get();
    if (!sharing) return undefined;
    const t = this.#words;
    const { payload, kit, isSent } = sharing;
    if (kit.length === 0) return html`<p>${t.nothing}</p>`;
    if (!payload.ok) {
      const { problem } = payload;
      return html`<p role="alert">
        ${problem.kind === 'too-long' ? t.tooLong(problem.length, problem.limit) : t.cannot}
      </p>`;
    }
    const handover = this.#handover(sharing, payload.value);
    return html`<p class="small">${isSent ? t.isLogged : t.logs}</p>
      <sb-handover
        class="handover"
        .handover=${handover}
        @sb-handing-over=${this.#keepLink}
        @sb-handed-over=${this.#logSent}
      ></sb-handover>
      <details>
        <summary>${t.receiver}</summary>
        <p class="small">
          <a href=${handover.address} target="_blank">${t.openAsReceiver}</a>
          <span class="soft">${t.openNote}</span>
        </p>
        ${this.#preview(sharing)}
      </details>
      <div class="share-panel__lists small">
        <div>
          <h3>${t.inside}</h3>
          <ul>
            ${this.#inside(sharing).map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>
        <div>
          <h3>${t.outside}</h3>
          <ul>
            ${this.#outside(sharing).map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>
      </div>`;
  }

  #handover({ draft, kit, catalogue, isSent }: Sharing, payload: string): Handover {
    const t = MAIL_TEXTS[draft.language];
    const minutes = kit.reduce((sum, id) => sum + (catalogue.assets.get(id)?.minutes ?? 0), 0);
    return {
      address: planAddress(draft.language, payload),
      payload,
      pasteAt: planPage(draft.language),
      language: draft.language,
      subject: t.subject,
      sentence: t.sentence(kit.length, minutes),
      lines: this.#mailLines(draft, kit),
      fileName: t.fileName,
      asks: !isSent,
    };
  }

  /** The words of the rep and the titles; those of the other language are not loaded here. */
  #mailLines({ note, language }: Sharing['draft'], kit: Sharing['kit']): readonly string[] {
    const titles =
      language === pageLocale() ? kit.slice(0, MOST_TITLES).map((id) => `- ${nameOf.asset(id)}`) : [];
    return [...(note.trim() === '' ? [] : [note.trim()]), ...titles];
  }

  /** In the language of this page: the titles of the other one are not loaded here. */
  #preview(sharing: Sharing): TemplateResult | typeof nothing {
    const contents = contentsOf(sharing, sharing.plan);
    if (!contents) return nothing;
    const locale = pageLocale();
    return html`<div class="share-panel__preview">
      <p class="small soft">${planWords[locale].sample}</p>
      ${planView({ locale, local: sharing, plan: sharing.plan, contents, journal: emptyJournal })}
    </div>`;
  }

  #inside({ kit, plan, journey, meeting, codes }: Sharing): readonly string[] {
    const t = this.#words.insideOf;
    const locale = pageLocale();
    const { phase } = journey;
    const roles = plan.roles.flatMap((code) => codes.roles[code] ?? []).map(nameOf.role);
    return [
      t.assets(kit.length),
      t.phase(nameOf.phase(phase)),
      ...(meeting === phase ? [] : [t.meeting(nameOf.phase(meeting))]),
      ...(roles.length === 0 ? [] : [t.roles(formatList(locale, roles))]),
      t.dates,
      t.secret,
      ...(plan.expires === undefined ? [] : [t.valid(formatDay(locale, plan.expires))]),
      ...(plan.ordered ? [t.order] : []),
      ...(plan.links === undefined ? [] : [t.links(plan.links.length)]),
      ...(plan.note === undefined ? [] : [t.note(plan.note)]),
      ...(plan.label === undefined ? [] : [t.label(plan.label)]),
      ...(plan.sender === undefined ? [] : [t.sender(plan.sender)]),
    ];
  }

  #outside({ plan }: Sharing): readonly string[] {
    const t = this.#words.outsideOf;
    const hasNames = plan.label !== undefined || plan.sender !== undefined;
    return [hasNames ? t.otherNames : t.names, t.texts, t.book, t.tracking];
  }

  /** The link may be out before anybody says so, and its receipt must find it. */
  readonly #keepLink = (): void => offerUndo(this.#words.linkKept, keepLink());

  readonly #logSent = (): void => {
    const count = $sharing.get()?.kit.length ?? 0;
    offerUndo(this.#words.logged(count), logSent());
  };
}

function offerUndo(text: string, written: LinkEntry | undefined): void {
  if (!written) return;
  const { journey, events, isNew } = written;
  const takeBack = () => {
    if (isNew) eraseJourney(journey);
    else undoIn(journey, events);
  };
  announce({ text, takeBack });
}

define('sb-share-panel', SbSharePanel);
