import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { LONGEST_LABEL, LONGEST_NOTE } from '~/domain/link/label.ts';
import { toId, type AssetId, type JourneyId, type RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { groupWords } from './words.ts';
import '~/kit/sb-handover.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { planAddress, planPage } from '~/kit/plan-address.ts';
import { logPack, packPayload, rolePack } from '~/state/pack.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { newJourneyId } from '~/state/journals.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { nameOf } from '~/state/names.ts';
import { $shown, $shownView, showJourney } from '~/state/shown-journey.ts';

/** A link with the assets for one role, made by the champion. The colleague's receipt comes back into this purchase. */
export class SbRolePack extends DrawnElement {
  #role: RoleId | undefined;
  #chosen: ReadonlySet<AssetId> | undefined;
  #note = '';
  #sender: string | undefined;
  /** Names the purchase until something is kept in it. */
  readonly #future = newJourneyId();

  protected override stores() {
    return [$catalogue, $shownView, $shown];
  }

  get #words() {
    return groupWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    if (!local) return undefined;
    const t = this.#words;
    return html`<div class="group__form">
        <label class="field">
          <span>${t.packRole}</span>
          <select autocomplete="off" @change=${this.#changeRole}>
            <option value="">${t.packChoose}</option>
            ${local.catalogue.roles.map(({ id }) => html`<option value=${id}>${nameOf.role(id)}</option>`)}
          </select>
        </label>
      </div>
      ${this.#role === undefined ? nothing : this.#pack(local, this.#role)}`;
  }

  #pack(local: LocalCatalogue, role: RoleId): TemplateResult {
    const t = this.#words;
    const journey = $shown.get() ?? this.#future;
    const { assets, proposed } = rolePack(local, journey, role);
    if (assets.length === 0) return html`<p>${t.packNone}</p>`;
    const chosen = this.#chosen ?? new Set(proposed);
    return html`<fieldset class="role-pack__assets">
        <legend>${t.packAssets}</legend>
        ${assets.map(
          ({ id, minutes }) =>
            html`<label class="tick">
              <input type="checkbox" .checked=${chosen.has(id)} @change=${() => this.#toggle(chosen, id)} />
              <span>${nameOf.asset(id)} <span class="small soft">${t.minutes(minutes)}</span></span>
            </label>`,
        )}
      </fieldset>
      <div class="group__form">
        <label class="field">
          <span>${t.packWords}</span>
          <textarea
            rows="2"
            maxlength=${LONGEST_NOTE}
            autocomplete="off"
            @input=${this.#changeNote}
          ></textarea>
        </label>
        <label class="field">
          <span>${t.name}</span>
          <input
            maxlength=${LONGEST_LABEL}
            autocomplete="off"
            .value=${this.#senderNow}
            @input=${this.#changeSender}
          />
          <span class="field__hint small">${t.nameHint}</span>
        </label>
      </div>
      ${this.#link(local, journey, role, chosen)}`;
  }

  get #senderNow(): string {
    return this.#sender ?? valueOf($shownView.get(), FIELD.myName);
  }

  #link(
    local: LocalCatalogue,
    journey: JourneyId,
    role: RoleId,
    chosen: ReadonlySet<AssetId>,
  ): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const assets = [...chosen];
    if (assets.length === 0) return html`<p>${t.packEmpty}</p>`;
    const pack = { role, assets, language: locale, note: this.#note, sender: this.#senderNow };
    const payload = packPayload(local, journey, pack, planAddress(locale, '').length);
    if (!payload.ok) return html`<p role="alert">${t.packTooLong}</p>`;
    const minutes = assets.reduce((sum, id) => sum + (local.catalogue.assets.get(id)?.minutes ?? 0), 0);
    const handover = {
      address: planAddress(locale, payload.value),
      payload: payload.value,
      pasteAt: planPage(locale),
      language: locale,
      subject: t.packSubject,
      sentence: t.packMail(nameOf.role(role), assets.length, minutes),
      fileName: t.packFile,
      // Only the link is kept, for the colleague's receipt; nothing is logged as sent.
      asks: false,
    };
    return html`<sb-handover
      class="handover"
      .handover=${handover}
      @sb-handing-over=${() => this.#keepLink(journey, payload.value)}
      @sb-handed-over=${() => this.#keepLink(journey, payload.value)}
    ></sb-handover>`;
  }

  #keepLink(journey: JourneyId, payload: string): void {
    logPack(journey, payload);
    if ($shown.get() === undefined) showJourney(journey);
  }

  #toggle(chosen: ReadonlySet<AssetId>, asset: AssetId): void {
    const next = new Set(chosen);
    if (!next.delete(asset)) next.add(asset);
    this.#chosen = next;
    this.requestDraw();
  }

  readonly #changeRole = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#role = target.value === '' ? undefined : toId<RoleId>(target.value);
    this.#chosen = undefined;
    this.requestDraw();
  };

  readonly #changeNote = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.#note = target.value;
    this.requestDraw();
  };

  readonly #changeSender = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#sender = target.value;
    this.requestDraw();
  };
}

define('sb-role-pack', SbRolePack);
