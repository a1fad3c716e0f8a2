import { FIELD, rolesPresent, valueOf } from '~/domain/journal/fields.ts';
import { LONGEST_NOTE } from '~/domain/link/label.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { toId, type AssetId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { isLocale, pageLocale } from '~/kit/locales.ts';
import { shareWords } from './words.ts';
import './sb-share-kit.ts';
import './sb-share-panel.ts';
import { planPage } from '~/kit/plan-address.ts';
import { prospectIn } from '~/kit/prospect-address.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import {
  $prospects,
  $sharing,
  changeDraft,
  changeField,
  shareWith,
  startShare,
  type Prospect,
  type Sharing,
} from '~/state/share-store.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

/** The form of a link: it shows the draft and changes it. `#journey=`, `?asset=` and `?phase=` fill it in beforehand. */
export class SbShareComposer extends StoreElement {
  #hasPresets = false;

  connectedCallback(): void {
    startJournal();
    startCatalogue();
    const locale = pageLocale();
    startShare({ ja: `${planPage('ja')}#`, en: `${planPage('en')}#` }, locale);
    this.addEventListener('input', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    this.follow($prospects, (prospects) => this.#showProspects(prospects));
    this.follow($sharing, (sharing) => {
      if (!sharing) return;
      if (!this.#hasPresets) this.#takePresets(sharing);
      this.#show($sharing.get() ?? sharing);
    });
  }

  override disconnectedCallback(): void {
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('submit', this.#onSubmit);
    super.disconnectedCallback();
  }

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  #takePresets(sharing: Sharing): void {
    this.#hasPresets = true;
    const journey = prospectIn(location.hash);
    if (journey !== undefined && $prospects.get().some(({ id }) => id === journey)) shareWith(journey);
    const asked = new URLSearchParams(location.search);
    const phase = toId<PhaseId>(asked.get('phase') ?? '');
    if (sharing.catalogue.phases.some(({ id }) => id === phase)) changeField(FIELD.phase, phase);
    const asset = toId<AssetId>(asked.get('asset') ?? '');
    if (sharing.catalogue.assets.get(asset)?.audience === 'buyer') changeDraft({ kit: [asset] });
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!isControl(target)) return;
    const { dataset, value } = target;
    const field = dataset['set'];
    if (field !== undefined) changeField(field, value.trim());
    else if (dataset['role'] !== undefined) this.#changeRoles();
    else if (dataset['prospect'] !== undefined) this.#changeProspect(value);
    else if (dataset['meeting'] !== undefined) changeDraft({ meeting: toId<PhaseId>(value), kit: undefined });
    else if (dataset['note'] !== undefined) changeDraft({ note: value });
    else if (dataset['language'] !== undefined && isLocale(value)) changeDraft({ language: value });
    else if (dataset['valid'] !== undefined)
      changeDraft({ validDays: value === '' ? undefined : Number(value) });
    else if (target instanceof HTMLInputElement) this.#changeOption(target);
  };

  #changeOption({ dataset, checked }: HTMLInputElement): void {
    if (dataset['option'] === 'withLabel') changeDraft({ withLabel: checked });
    if (dataset['option'] === 'withSender') changeDraft({ withSender: checked });
  }

  #changeRoles(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-role]')];
    const roles = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    changeField(FIELD.roles, roles.join(' '));
  }

  #changeProspect(value: string): void {
    const sharing = $sharing.get();
    if (isJourneyId(value)) shareWith(value);
    else if (sharing)
      startShare({ ja: `${planPage('ja')}#`, en: `${planPage('en')}#` }, sharing.draft.language);
  }

  #showProspects(prospects: readonly Prospect[]): void {
    const select = this.querySelector<HTMLSelectElement>('[data-prospect]');
    const [someoneNew] = select?.options ?? [];
    if (!select || !someoneNew) return;
    const t = shareWords[pageLocale()];
    const chosen = select.value;
    const options = prospects.map(({ id, view }) => {
      const label = valueOf(view, FIELD.label);
      return new Option(label === '' ? t.unnamed : label, id);
    });
    select.replaceChildren(someoneNew, ...options);
    select.value = chosen;
  }

  #show(sharing: Sharing): void {
    const { draft, view, phase, meeting } = sharing;
    const known = $prospects.get().some(({ id }) => id === draft.journey);
    this.#put('[data-prospect]', known ? draft.journey : '');
    this.#put('[data-set="label"]', valueOf(view, FIELD.label));
    this.#put('[data-set="sender"]', valueOf(view, FIELD.sender));
    this.#put('[data-set="phase"]', phase);
    this.#put('[data-meeting]', meeting);
    this.#put('[data-note]', draft.note);
    const choice = new Map<string, string>(Object.entries(sharing.process.choice));
    for (const [field, value] of choice) this.#put(`[data-set="${field}"]`, value);
    const roles = new Set<string>(rolesPresent(view));
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-role]'))
      box.checked = roles.has(box.value);
    const sender = this.querySelector<HTMLElement>('[data-sender-field]');
    if (sender) sender.hidden = !draft.withSender;
    this.#showNoteLeft(draft.note);
    this.#showPhases(sharing);
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  #put(selector: string, value: string): void {
    const control = this.querySelector<Control>(selector);
    // What somebody is typing stays as it is.
    if (control && control.value !== value && control !== document.activeElement) control.value = value;
  }

  #showNoteLeft(note: string): void {
    const left = this.querySelector('[data-note-left]');
    const count = [...note.trim()].length;
    if (left) left.textContent = count === 0 ? '' : shareWords[pageLocale()].noteLeft(LONGEST_NOTE - count);
  }

  /** Phases that this kind of purchase does not pass cannot be chosen. */
  #showPhases({ process }: Sharing): void {
    const passed = new Set<string>(process.phases.map(({ phase }) => phase));
    for (const option of this.querySelectorAll<HTMLOptionElement>(
      '[data-set="phase"] option, [data-meeting] option',
    )) {
      option.hidden = !passed.has(option.value);
      option.disabled = option.hidden;
    }
  }
}

define('sb-share-composer', SbShareComposer);
