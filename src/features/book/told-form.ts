import { html, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { TOLD_VIAS, type Talk, type ToldVia } from '~/domain/journal/event.ts';
import { hasReceived, type JourneyView } from '~/domain/journal/view.ts';
import { toId, type AssetId, type QuestionId } from '~/domain/shared/brand.ts';
import { isoDay } from '~/domain/shared/calendar-day.ts';
import type { Locale } from '~/kit/locales.ts';
import { today } from '~/state/clock.ts';
import { prospectWords } from './prospect-words.ts';

export interface ToldSetting {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly view: JourneyView;
  readonly suggested: readonly AssetId[];
  /** Questions that nobody calls answered. */
  readonly open: readonly QuestionId[];
  /** Undefined until the first tap. */
  readonly via: ToldVia | undefined;
  /** Names of the people of the prospect. */
  readonly people: readonly string[];
  readonly choose: (via: ToldVia) => void;
  readonly log: (talk: ToldTalk) => void;
}

/** What was told or heard in one conversation. */
export interface ToldTalk extends Talk {
  /** An asset that was told, or a question that the buyer called answered. */
  readonly about: { readonly asset: AssetId } | { readonly question: QuestionId };
  readonly via: ToldVia;
  readonly why: string;
}

const QUESTION = 'question:';

/** What was told, in two taps: how, then why. The suggested asset and today are chosen beforehand. */
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
    <p class="told-form__other">
      <label class="field"
        ><span>${t.toldOn}</span><input type="date" name="on" max=${isoDay(today())} value=${isoDay(today())}
      /></label>
      <label class="field"
        ><span>${t.toldTo}</span><input name="to" maxlength="80" autocomplete="off" list="told-people"
      /></label>
      <datalist id="told-people">
        ${setting.people.map((name) => html`<option value=${name}></option>`)}
      </datalist>
    </p>
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

function options({ locale, local, view, suggested, open }: ToldSetting): readonly TemplateResult[] {
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
    open.length === 0
      ? html``
      : html`<optgroup label=${t.toldQuestions}>
          ${open.map((id) => html`<option value=${`${QUESTION}${id}`}>${local.texts.questions.get(id) ?? id}</option>`)}
        </optgroup>`,
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
  const typed = new FormData(form);
  const read = (name: string) => {
    const value = typed.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosen = read('asset');
  if (chosen === '' || via === undefined) return;
  const about = chosen.startsWith(QUESTION)
    ? { question: toId<QuestionId>(chosen.slice(QUESTION.length)) }
    : { asset: toId<AssetId>(chosen) };
  const [on, to] = [read('on'), read('to')];
  // Today is the day of the entry itself, which has its time as well.
  const isToday = on === '' || on === isoDay(today());
  log({ about, via, why, ...(isToday ? {} : { on }), ...(to === '' ? {} : { to }) });
  form.reset();
}
