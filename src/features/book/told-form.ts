import { html, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { TOLD_VIAS, type ToldVia } from '~/domain/journal/event.ts';
import { hasReceived, type JourneyView } from '~/domain/journal/view.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import type { Locale } from '~/kit/locales.ts';
import { prospectWords } from './prospect-words.ts';

export interface ToldSetting {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly view: JourneyView;
  readonly suggested: readonly AssetId[];
  /** Undefined until the first tap. */
  readonly via: ToldVia | undefined;
  readonly choose: (via: ToldVia) => void;
  readonly log: (asset: AssetId, via: ToldVia, why: string) => void;
}

/** What was told, in two taps: how, then why. The suggested asset is chosen beforehand. */
export function toldForm(setting: ToldSetting): TemplateResult {
  const { locale, via, choose } = setting;
  const t = prospectWords[locale];
  return html`<form class="told-form" @submit=${(event: SubmitEvent) => submitOther(event, setting)}>
    <label class="field"
      ><span>${t.toldAsset}</span
      ><select name="asset">
        ${options(setting)}
      </select></label
    >
    <fieldset class="told-form__group">
      <legend>${t.toldVia}</legend>
      <p class="row">
        ${TOLD_VIAS.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${one === via ? 'true' : 'false'}
              @click=${() => choose(one)}
            >
              ${t.vias[one]}
            </button>`,
        )}
      </p>
    </fieldset>
    <fieldset class="told-form__group" ?hidden=${via === undefined}>
      <legend>${t.toldWhy}</legend>
      <p class="row">
        ${t.whys.map(
          (why) =>
            html`<button type="button" @click=${(event: Event) => logWith(event, setting, why)}>
              ${why}
            </button>`,
        )}
      </p>
      <p class="told-form__other">
        <label class="field"
          ><span>${t.whyOther}</span><input name="why" maxlength="200" autocomplete="off"
        /></label>
        <button type="submit">${t.log}</button>
      </p>
    </fieldset>
  </form>`;
}

function options({ locale, local, view, suggested }: ToldSetting): readonly TemplateResult[] {
  const t = prospectWords[locale];
  const { assets } = local.catalogue;
  const sent = [...view.assets]
    .filter(([, found]) => found.sent.length > 0 && !hasReceived(found))
    .map(([id]) => id);
  const waiting = sent.filter((id) => assets.has(id) && !suggested.includes(id));
  const first = new Set<AssetId>([...suggested, ...waiting]);
  const rest = [...assets.values()].filter(({ id, audience }) => audience === 'buyer' && !first.has(id));
  const group = (label: string, ids: readonly AssetId[]) =>
    ids.length === 0
      ? html``
      : html`<optgroup label=${label}>
          ${ids.map((id) => html`<option value=${id}>${local.texts.assets.get(id) ?? id}</option>`)}
        </optgroup>`;
  return [
    group(t.toldNext, suggested),
    group(t.toldSent, waiting),
    group(
      t.toldRest,
      rest.map(({ id }) => id),
    ),
  ];
}

function submitOther(event: SubmitEvent, setting: ToldSetting): void {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return;
  const why = new FormData(target).get('why');
  if (typeof why !== 'string' || why.trim() === '') return;
  logIn(target, setting, why.trim());
}

function logWith({ currentTarget }: Event, setting: ToldSetting, why: string): void {
  const form = currentTarget instanceof Element ? currentTarget.closest('form') : null;
  if (form) logIn(form, setting, why);
}

function logIn(form: HTMLFormElement, { via, log }: ToldSetting, why: string): void {
  const asset = new FormData(form).get('asset');
  if (typeof asset !== 'string' || via === undefined) return;
  log(toId<AssetId>(asset), via, why);
  form.reset();
}
