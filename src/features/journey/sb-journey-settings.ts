import { FIELD } from '~/domain/journal/fields.ts';
import { recordIn } from '~/state/journals.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { pageLocale } from '~/kit/locales.ts';
import { processChange } from './process-change.ts';
import { journeySettingsWords } from './settings-words.ts';
import { $shownJourney } from '~/state/journeys.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { announce } from '~/state/undo.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** A control of the form, the field it sets, and the place where a chosen option is explained. */
interface Setting {
  readonly control: Control;
  readonly field: string;
  readonly about: DrawnPart;
}

/**
 * The form of a purchase: saved when a field is left, with what that changed in words, and an undo. The form is the
 * server's, because what the choices mean stands only there: its controls are found once, and their values follow the
 * purchase. What a choice means and what a change did are drawn.
 */
export class SbJourneySettings extends DrawnElement {
  #settings: readonly Setting[] = [];
  #roles: readonly HTMLInputElement[] = [];
  #change = '';

  protected override stores() {
    return [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    this.follow($shownJourney, (journey) => {
      if (journey) this.#show(journey);
    });
  }

  #listen(): void {
    this.#settings = [...this.querySelectorAll<Control>('[data-set]')].map((control) => ({
      control,
      field: control.dataset['set'] ?? '',
      about: new DrawnPart(this, `#${control.id}-about`),
    }));
    this.#roles = [...this.querySelectorAll<HTMLInputElement>('[data-role]')];
    this.addEventListener('change', this.#onChange);
  }

  /** What the last change did to the purchase. */
  protected override draw(): string {
    return this.#change;
  }

  readonly #onChange = ({ target }: Event): void => {
    const setting = this.#settings.find(({ control }) => control === target);
    if (setting) this.#save(setting);
    else if (this.#roles.some((role) => role === target)) this.#saveRoles();
  };

  #show(journey: Journey): void {
    for (const { control, field, about } of this.#settings) {
      const value = valueOf(journey, field);
      // What somebody is typing is not taken away by a mark from another tab.
      const isTyped = control instanceof HTMLInputElement && control === document.activeElement;
      if (!isTyped && control.value !== value) control.value = value;
      about.draw(chosen(control)?.dataset['about'] ?? '');
      if (field === FIELD.phase) offerPhases(control, journey);
    }
    for (const box of this.#roles) box.checked = journey.roles.some((role) => role === box.value);
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  #saveRoles(): void {
    const roles = this.#roles.filter(({ checked }) => checked).map(({ value }) => value);
    const label = this.querySelector('.journey-settings__roles legend')?.textContent ?? '';
    this.#record(FIELD.roles, roles.join(' '), journeySettingsWords[pageLocale()].changed(label.trim()));
  }

  #save({ control, field }: Setting): void {
    const t = journeySettingsWords[pageLocale()];
    const value = control.value.trim();
    const label = control.labels?.[0]?.textContent ?? '';
    if (field === FIELD.label && value !== '') this.#record(field, value, t.named(value));
    else if (field === FIELD.phase) this.#record(field, value, t.moved((chosen(control)?.text ?? '').trim()));
    else this.#record(field, value, t.changed(label.trim()));
  }

  #record(field: string, value: string, text: string): void {
    const journey = journeyForMarks();
    const before = $shownJourney.get();
    const ids = recordIn(journey, { kind: 'set', field, value });
    const after = $shownJourney.get();
    const change = before && after ? processChange(pageLocale(), before.process, after.process) : '';
    this.#change = change.trim();
    this.requestDraw();
    const dropped = before && after ? after.process.dropped.size - before.process.dropped.size : 0;
    announce({
      text: text + (dropped > 0 ? journeySettingsWords[pageLocale()].fewer(dropped) : ''),
      journey,
      ids,
    });
  }
}

function chosen(control: Control): HTMLOptionElement | undefined {
  return control instanceof HTMLSelectElement ? control.options[control.selectedIndex] : undefined;
}

/** Only phases that the process passes can be the current one. */
function offerPhases(control: Control, { process }: Journey): void {
  const passed = new Set<string>(process.phases.map(({ phase }) => phase));
  for (const option of control.querySelectorAll('option')) {
    option.hidden = !passed.has(option.value);
    option.disabled = option.hidden;
  }
}

/** What the journey has for a field; for the choices of the process, what follows if nothing was chosen. */
function valueOf({ view, process, phase }: Journey, field: string): string {
  if (field === FIELD.phase) return phase;
  const choices = new Map<string, string>(Object.entries(process.choice));
  return choices.get(field) ?? view.fields.get(field)?.value ?? '';
}

define('sb-journey-settings', SbJourneySettings);
