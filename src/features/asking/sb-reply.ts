import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linesOf, repliesIn, type Asked, type AskedLine } from '~/domain/asking/asked.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { PROOFS } from '~/domain/journal/answer-events.ts';
import { draftField, FIELD, valueOf, type DraftPart } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import { LONGEST_ANSWER, type AnswerLink } from '~/domain/link/answer-link.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from '~/domain/link/label.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatDate, formatDay } from '~/kit/format.ts';
import { keepAddress } from '~/kit/keep-address.ts';
import { pageLocale } from '~/kit/locales.ts';
import { planAddress } from '~/kit/plan-address.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { digest } from '~/state/digest.ts';
import { $journals, journalIn, recordIn } from '~/state/journals.ts';
import { askedOf, keepAnswers, makeAnswers, type MadeLink } from '~/state/questions.ts';
import { signedByRep } from '~/state/rep.ts';
import { sendLink } from '~/kit/send-link.ts';

/** What the prospect of this page asked, with room for the answers, and the link that carries them back. */
export class SbReply extends DrawnElement {
  #prospect: JourneyId | undefined;
  #note = '';
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onHash();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  readonly #onHash = (): void => {
    if (this.#prospect !== undefined && keepAddress(this.#prospect)) return;
    const id = location.hash.slice(1);
    this.#prospect = isJourneyId(id) ? id : undefined;
    this.requestDraw();
  };

  protected override stores() {
    return [$catalogue, $journals];
  }

  get #words() {
    return askingWords[pageLocale()].reply;
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const prospect = this.#prospect;
    if (!local || prospect === undefined) return undefined;
    const asked = askedOf(prospect);
    if (asked.length === 0) return html`<p>${this.#words.none}</p>`;
    const newest = [...asked].reverse();
    return html`${newest.map((one) => this.#asked(local, prospect, one))}
      <p class="small" role="status">${this.#said}</p>`;
  }

  #asked(local: LocalCatalogue, prospect: JourneyId, asked: Asked): TemplateResult {
    const t = this.#words;
    const view = viewOf(journalIn(prospect));
    const { link, at } = asked;
    const sent = repliesIn(view, digest).find(({ id }) => id === link.id);
    return html`<section class="reply__asked">
      <h3>${t.askedOn(formatDate(pageLocale(), at), link.name ?? '')}</h3>
      ${link.note === undefined ? nothing : html`<blockquote class="opened__note">${link.note}</blockquote>`}
      ${sent === undefined ? nothing : html`<p class="small soft">${t.sent(formatDay(pageLocale(), sent.day))}</p>`}
      <ol class="opened__list">
        ${linesOf(local, link).map((line) => this.#line(local, prospect, view, link.id, line))}
      </ol>
      <p class="small soft">${t.kept}</p>
      ${this.#send(local, prospect, asked, view)}
    </section>`;
  }

  #line(
    local: LocalCatalogue,
    prospect: JourneyId,
    view: JourneyView,
    id: string,
    { place, text, line, option }: AskedLine,
  ): TemplateResult {
    const t = this.#words;
    const name = text === '' ? askingWords[pageLocale()].opened.unknown : text;
    const draft = (part: DraftPart) => valueOf(view, draftField(id, place, part));
    const keep = (part: DraftPart) => (event: Event) => this.#keepDraft(prospect, id, place, part, event);
    const assets = [...local.catalogue.assets.values()].filter(({ audience }) => audience === 'buyer');
    return html`<li class="reply__line">
      <p>${name}</p>
      ${line === '' ? nothing : html`<p class="small">${t.added(line)}</p>`}
      ${option === '' ? nothing : html`<p class="small soft">${t.about(option)}</p>`}
      <label class="field"
        ><span>${t.answerLabel}</span
        ><textarea
          rows="2"
          maxlength=${LONGEST_ANSWER}
          autocomplete="off"
          aria-label=${t.answer(name)}
          .value=${draft('text')}
          @change=${keep('text')}
        ></textarea>
      </label>
      <div class="ask__grid">
        <label class="field"
          ><span>${t.asset}</span
          ><select autocomplete="off" @change=${keep('asset')}>
            <option value="" ?selected=${draft('asset') === ''}>${t.assetNone}</option>
            ${assets.map(
              (asset) =>
                html`<option value=${asset.id} ?selected=${asset.id === draft('asset')}>
                  ${local.texts.assets.get(asset.id) ?? asset.id}
                </option>`,
            )}
          </select></label
        >
        <label class="field"
          ><span>${t.proof}</span
          ><select autocomplete="off" @change=${keep('proof')}>
            ${PROOFS.map(
              (proof) =>
                html`<option value=${proof} ?selected=${proof === (draft('proof') || 'written')}>
                  ${t.proofs[proof]}
                </option>`,
            )}
          </select></label
        >
      </div>
    </li>`;
  }

  #keepDraft(prospect: JourneyId, id: string, place: number, part: DraftPart, { target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement) && !(target instanceof HTMLSelectElement)) return;
    this.#write(prospect, draftField(id, place, part), target.value.trim());
  }

  #send(local: LocalCatalogue, prospect: JourneyId, { link }: Asked, view: JourneyView): TemplateResult {
    const t = this.#words;
    const name = valueOf(view, FIELD.sender);
    const before = planAddress(pageLocale(), '').length;
    const made = makeAnswers(local, prospect, link, { name, note: this.#note }, before);
    if (!made.ok) return html`<p>${t.nothing}</p>`;
    return html`<h4>${t.make}</h4>
      <div class="ask__grid">
        <label class="field"
          ><span>${t.yourName}</span
          ><input
            maxlength=${LONGEST_LABEL}
            autocomplete="off"
            .value=${name}
            @change=${({ target }: Event) => this.#rename(prospect, target)}
        /></label>
        <label class="field"
          ><span>${t.note}</span
          ><input
            maxlength=${LONGEST_NOTE}
            autocomplete="off"
            .value=${this.#note}
            @change=${this.#changeNote}
        /></label>
      </div>
      ${sendLink({
        locale: pageLocale(),
        made: made.value,
        words: t,
        keep: () => this.#keep(prospect, made.value),
        say: (text) => this.#say(text),
      })}`;
  }

  #rename(prospect: JourneyId, target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#write(prospect, FIELD.sender, target.value.trim());
  }

  #keep(prospect: JourneyId, { link, payload }: MadeLink<AnswerLink>): void {
    keepAnswers(prospect, { link, payload });
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }

  readonly #changeNote = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#note = target.value;
    this.requestDraw();
  };

  #write(prospect: JourneyId, field: string, value: string): void {
    recordIn(prospect, ...signedByRep([{ kind: 'set', field, value }]));
  }
}

define('sb-reply', SbReply);
