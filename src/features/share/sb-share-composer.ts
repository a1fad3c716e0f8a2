import { FIELD } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { toId, type AssetId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { isLocale, type Locale } from '~/kit/locales.ts';
import { ComposerForm, isControl } from './composer-form.ts';
import './sb-share-kit.ts';
import './sb-share-kits.ts';
import './sb-share-panel.ts';
import { planPage } from '~/kit/plan-address.ts';
import { prospectIn } from '~/kit/prospect-address.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { startJourneys } from '~/state/shown-journey.ts';
import {
  $recipients,
  $sharing,
  changeDraft,
  changeField,
  shareWith,
  startShare,
  type Sharing,
} from '~/state/share.ts';
import { $startedKit, changeLanguage } from '~/state/started-kit.ts';
import { linkLanguage } from '~/kit/link-language.ts';

/**
 * The form of a link: it shows the draft and changes it. `#journey=`, `?asset=` and `?phase=` fill it in beforehand. A form
 * of twenty fields, it stays as the server sent it and takes the values of the draft (composer-form.ts); the list of
 * prospects and the count below the note are drawn, as are the assets (sb-share-kit) and the link (sb-share-panel).
 */
export class SbShareComposer extends StoreElement {
  #form: ComposerForm | undefined;
  #hasPresets = false;

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    const form = (this.#form ??= new ComposerForm(this));
    startNew(linkLanguage());
    this.addEventListener('input', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    this.#bar?.addEventListener('click', this.#copy);
    this.follow($sharing, (sharing) => {
      if (!sharing) return;
      if (!this.#hasPresets) this.#takePresets(sharing);
      form.show($sharing.get() ?? sharing, $recipients.get());
      if (this.#bar) this.#bar.hidden = !sharing.payload.ok || sharing.kit.length === 0;
    });
  }

  override disconnectedCallback(): void {
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('submit', this.#onSubmit);
    this.#bar?.removeEventListener('click', this.#copy);
    super.disconnectedCallback();
  }

  /** On a phone the link lies screens below the first field, so its button stays in view. */
  get #bar(): HTMLElement | null {
    return this.querySelector('[data-copy-bar]');
  }

  readonly #copy = (): void => this.querySelector<HTMLElement>('.handover .button--main')?.click();

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  #takePresets(sharing: Sharing): void {
    this.#hasPresets = true;
    const journey = prospectIn(location.hash);
    if (journey !== undefined && $recipients.get().some(({ id }) => id === journey)) shareWith(journey);
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
    else if (dataset['role'] !== undefined) changeField(FIELD.roles, this.#form?.roles ?? '');
    else if (dataset['prospect'] !== undefined) changeProspect(value);
    else if (dataset['meeting'] !== undefined) changeDraft({ meeting: toId<PhaseId>(value), kit: undefined });
    else if (dataset['note'] !== undefined) changeDraft({ note: value });
    else if (dataset['language'] !== undefined && isLocale(value)) changeLanguage(value);
    else if (dataset['valid'] !== undefined)
      changeDraft({ validDays: value === '' ? undefined : Number(value) });
    else if (target instanceof HTMLInputElement) this.#changeOption(target);
  };

  #changeOption({ dataset, checked }: HTMLInputElement): void {
    if (dataset['option'] === 'withLabel') changeDraft({ withLabel: checked });
    if (dataset['option'] === 'withSender') changeDraft({ withSender: checked });
  }
}

function changeProspect(value: string): void {
  const sharing = $sharing.get();
  $startedKit.set(undefined);
  if (isJourneyId(value)) shareWith(value);
  else if (sharing) startNew(sharing.draft.language);
}

function startNew(language: Locale): void {
  startShare({ ja: `${planPage('ja')}#`, en: `${planPage('en')}#` }, language);
}

define('sb-share-composer', SbShareComposer);
