import { FIELD } from '~/domain/journal/fields.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { journeySettingsWords } from './settings-words.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { announce } from '~/state/undo.ts';
import { processChange } from './process-change.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { recordIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { journeyForMarks, startJourneys } from '~/state/shown-journey.ts';

type Control = HTMLInputElement | HTMLSelectElement;

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** The form of a purchase: saved when a field is left, with what that changed in words, and an undo. */
export class SbJourneySettings extends StoreElement {
  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    this.#listen();
    this.follow($shownJourney, (journey) => {
      if (journey) this.#show(journey);
    });
  }

  #listen(): void {
    this.addEventListener('change', this.#onChange);
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!isControl(target)) return;
    if (target.dataset['role'] !== undefined) this.#saveRoles();
    else if (target.dataset['set'] !== undefined) this.#save(target, target.dataset['set']);
  };

  #show(journey: Journey): void {
    for (const control of this.querySelectorAll<Control>('[data-set]')) {
      const value = valueOf(journey, control.dataset['set'] ?? '');
      // What somebody is typing is not taken away by a mark from another tab.
      const isTyped = control instanceof HTMLInputElement && control === document.activeElement;
      if (!isTyped && control.value !== value) control.value = value;
      if (control instanceof HTMLSelectElement) this.#showAbout(control);
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-role]')) {
      box.checked = journey.roles.some((role) => role === box.value);
    }
    this.#showPhases(journey);
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  #showAbout(select: HTMLSelectElement): void {
    const about = document.getElementById(`${select.id}-about`);
    if (about) about.textContent = select.options[select.selectedIndex]?.dataset['about'] ?? '';
  }

  /** Only phases that the process passes can be the current one. */
  #showPhases({ process }: Journey): void {
    const passed = new Set<string>(process.phases.map(({ phase }) => phase));
    for (const option of this.querySelectorAll<HTMLOptionElement>('[data-set="phase"] option')) {
      option.hidden = !passed.has(option.value);
      option.disabled = option.hidden;
    }
  }

  #saveRoles(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-role]')];
    const roles = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const label = this.querySelector('.journey-settings__roles legend')?.textContent ?? '';
    this.#record(FIELD.roles, roles.join(' '), journeySettingsWords[pageLocale()].changed(label.trim()));
  }

  #save(control: Control, field: string): void {
    const t = journeySettingsWords[pageLocale()];
    const value = control.value.trim();
    const label = this.querySelector(`label[for="${control.id}"]`)?.textContent ?? '';
    const chosen =
      control instanceof HTMLSelectElement ? (control.options[control.selectedIndex]?.text ?? '') : value;
    if (field === FIELD.label && value !== '') this.#record(field, value, t.named(value));
    else if (field === FIELD.phase) this.#record(field, value, t.moved(chosen.trim()));
    else this.#record(field, value, t.changed(label.trim()));
  }

  #record(field: string, value: string, text: string): void {
    const journey = journeyForMarks();
    const before = $shownJourney.get();
    const ids = recordIn(journey, { k: 'set', field, value });
    const after = $shownJourney.get();
    const change = before && after ? processChange(pageLocale(), before.process, after.process) : '';
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = change.trim();
    const dropped = before && after ? after.process.dropped.size - before.process.dropped.size : 0;
    announce({
      text: text + (dropped > 0 ? journeySettingsWords[pageLocale()].fewer(dropped) : ''),
      journey,
      ids,
    });
  }
}

/** What the journey has for a field; for the choices of the process, what follows if nothing was chosen. */
function valueOf({ view, choice, phase }: Journey, field: string): string {
  if (field === FIELD.phase) return phase;
  const choices = new Map<string, string>(Object.entries(choice));
  return choices.get(field) ?? view.fields.get(field)?.value ?? '';
}

define('sb-journey-settings', SbJourneySettings);
