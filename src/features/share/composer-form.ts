import { html } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { FIELD, labelOf, valueOf } from '~/domain/journal/fields.ts';
import { charactersLeft, LONGEST_NOTE } from '~/domain/link/label.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import type { Recipient, Sharing } from '~/state/share.ts';
import { shareWords } from './words.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

/** The form of a link as the server sent it: its controls, found once, take the values of the draft. */
export class ComposerForm {
  readonly #all: HTMLFieldSetElement | null;
  /** The controls of registers, by the name of the register. */
  readonly #fields: ReadonlyMap<string, Control>;
  readonly #roles: readonly HTMLInputElement[];
  readonly #prospect: HTMLSelectElement | null;
  readonly #meeting: HTMLSelectElement | null;
  readonly #note: HTMLTextAreaElement | null;
  readonly #sender: HTMLElement | null;
  readonly #phases: readonly HTMLOptionElement[];
  readonly #prospects: DrawnPart;
  readonly #noteLeft: DrawnPart;
  readonly #links: readonly HTMLInputElement[];
  readonly #linksRefused: DrawnPart;

  constructor(form: HTMLElement) {
    this.#all = form.querySelector('fieldset');
    const fields = [...form.querySelectorAll<Control>('[data-set]')];
    this.#fields = new Map(fields.map((control) => [control.dataset['set'] ?? '', control]));
    this.#roles = [...form.querySelectorAll<HTMLInputElement>('[data-role]')];
    this.#prospect = form.querySelector<HTMLSelectElement>('[data-prospect]');
    this.#meeting = form.querySelector<HTMLSelectElement>('[data-meeting]');
    this.#note = form.querySelector<HTMLTextAreaElement>('[data-note]');
    this.#sender = form.querySelector<HTMLElement>('[data-sender-field]');
    this.#phases = [
      ...form.querySelectorAll<HTMLOptionElement>('[data-set="phase"] option, [data-meeting] option'),
    ];
    this.#prospects = new DrawnPart(form, '[data-prospect]');
    this.#noteLeft = new DrawnPart(form, '[data-note-left]');
    this.#links = [...form.querySelectorAll<HTMLInputElement>('[data-link]')];
    this.#linksRefused = new DrawnPart(form, '[data-links-refused]');
  }

  /** The roles that are ticked, as their register holds them. */
  get roles(): string {
    const ticked = this.#roles.filter(({ checked }) => checked);
    return ticked.map(({ value }) => value).join(' ');
  }

  show(sharing: Sharing, prospects: readonly Recipient[]): void {
    const { draft, journey, meeting } = sharing;
    const { view, phase, choice, process, roles: present } = journey;
    this.#showProspects(prospects, draft.journey);
    const chosen = new Map<string, string>([...Object.entries(choice), [FIELD.phase, phase]]);
    for (const [name, control] of this.#fields) put(control, chosen.get(name) ?? valueOf(view, name));
    put(this.#meeting, meeting);
    put(this.#note, draft.note);
    const roles = new Set<string>(present);
    for (const box of this.#roles) box.checked = roles.has(box.value);
    if (this.#sender) this.#sender.hidden = !draft.withSender;
    const left = draft.note.trim() === '' ? undefined : charactersLeft(draft.note, LONGEST_NOTE);
    this.#noteLeft.draw(left === undefined ? '' : shareWords[pageLocale()].noteLeft(left));
    this.#showRefused(sharing);
    // Phases that this kind of purchase does not pass cannot be chosen.
    const passed = new Set<string>(process.phases.map((step) => step.phase));
    for (const option of this.#phases) {
      option.disabled = !passed.has(option.value);
      option.hidden = option.disabled;
    }
    if (this.#all) this.#all.disabled = false;
  }

  /** An address that is still being typed is not found fault with, but it is told that it does not go yet. */
  #showRefused({ refusedLinks }: Sharing): void {
    const t = shareWords[pageLocale()];
    for (const [place, input] of this.#links.entries())
      input.setAttribute('aria-invalid', refusedLinks.includes(place) ? 'true' : 'false');
    const names = refusedLinks.map((place) => t.linkPlace(place + 1));
    this.#linksRefused.drawOrHide(names.length === 0 ? '' : t.linkRefused(formatList(pageLocale(), names)));
  }

  #showProspects(prospects: readonly Recipient[], chosen: string): void {
    const t = shareWords[pageLocale()];
    this.#prospects.draw(
      html`<option value="">${t.someoneNew}</option>
        ${repeat(
          prospects,
          ({ id }) => id,
          ({ id, view }) => html`<option value=${id}>${labelOf(view) || t.unnamed}</option>`,
        )}`,
    );
    put(this.#prospect, prospects.some(({ id }) => id === chosen) ? chosen : '');
  }
}

function put(control: Control | null, value: string): void {
  // What somebody is typing stays as it is.
  if (control && control.value !== value && control !== document.activeElement) control.value = value;
}
