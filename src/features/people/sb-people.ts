import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { peopleOf, personBodies, STANCES, type Person } from '~/domain/book/people.ts';
import { vCards } from '~/domain/export/vcard.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import { FIELD, labelOf, valueOf } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { define } from '~/kit/define.ts';
import { formatDate, formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { $prospects } from '~/state/book.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { signedByRep } from '~/state/rep.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { randomHex } from '~/state/writer.ts';
import { peopleWords } from './words.ts';

/** The people of the prospect in the address, and who of one's own side looks after it. */
export class SbPeople extends ProspectElement {
  #said = '';

  protected override prospectChanged(): void {
    this.#said = '';
  }

  protected override stores() {
    return [$prospects, $catalogue];
  }

  get #words() {
    return peopleWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    const id = this.prospect;
    const journal = id === undefined ? undefined : $prospects.get().get(id);
    if (journal === undefined) return html``;
    const t = this.#words;
    const people = peopleOf(journal);
    return html`<section class="prospect__part" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <p class="prospect__note soft">${t.note}</p>
      ${people.length === 0 ? html`<p data-focus-home>${t.none}</p>` : this.#list(people)}
      <details class="book__add no-print">
        <summary>${t.add}</summary>
        ${this.#form()}
      </details>
      <label class="field people__owner no-print"
        ><span>${t.owner}</span
        ><input
          name="owner"
          maxlength="80"
          autocomplete="off"
          .value=${valueOf(viewOf(journal), FIELD.owner)}
          @change=${this.#own}
      /></label>
      ${people.some(({ name }) => name !== '') ? this.#cards(journal, people) : nothing}
    </section>`;
  }

  #list(people: readonly Person[]): TemplateResult {
    return html`<ul class="people__list plain-list" data-focus-home tabindex="-1">
      ${repeat(
        people,
        ({ id }) => id,
        (person) => this.#person(person),
      )}
    </ul>`;
  }

  #person(person: Person): TemplateResult {
    const t = this.#words;
    const name = this.#nameOf(person);
    const { mail, phone, lastContact } = person;
    return html`<li class="people__one">
      <p>
        <strong>${person.name === '' ? t.noName : person.name}</strong>
        <span class="soft"
          >${person.role === '' ? t.noChair : t.chair(this.#roleName(person.role))} ·
          ${lastContact === undefined ? t.noLast : t.last(this.#dateOf(lastContact))}</span
        >
        <span class="small people__reach">${[mail, phone].filter((part) => part !== '').join(' · ')}</span>
      </p>
      <label class="field"
        ><span class="visually-hidden">${t.stanceLabel(name)}</span
        ><select @change=${(event: Event) => this.#stand(person, event)}>
          ${STANCES.map(
            (stance) =>
              html`<option value=${stance} .selected=${stance === person.stance}>
                ${t.stances[stance]}
              </option>`,
          )}
        </select></label
      >
      <button
        type="button"
        class="button--quiet no-print"
        aria-label=${t.removeLabel(name)}
        @click=${() => this.#remove(person)}
      >
        ${t.remove}
      </button>
    </li>`;
  }

  #form(): TemplateResult {
    const t = this.#words;
    const roles = $catalogue.get()?.catalogue.roles ?? [];
    return html`<form class="people__form" novalidate @submit=${this.#add}>
      <label class="field"
        ><span>${t.name}</span><input name="name" maxlength="80" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${t.role}</span
        ><select name="role">
          <option value="">${t.noRole}</option>
          ${roles.map(({ id }) => html`<option value=${id}>${this.#roleName(id)}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>${t.mail}</span><input type="email" name="mail" maxlength="120" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${t.phone}</span><input type="tel" name="phone" maxlength="40" autocomplete="off"
      /></label>
      <button type="submit">${t.addButton}</button>
      <p class="small" role="status">${this.#said}</p>
    </form>`;
  }

  #cards(journal: Journal, people: readonly Person[]): TemplateResult {
    const t = this.#words;
    const save = (): void => {
      const organization = labelOf(viewOf(journal));
      const text = vCards(people, { organization, roleName: (role) => this.#roleName(role) });
      saveFile(fileNameOf(`${organization} ${t.fileName}`, 'vcf'), 'text/vcard;charset=utf-8', text);
    };
    return html`<p class="no-print">
      <button type="button" @click=${save}>${t.cards}</button>
      <span class="small soft">${t.cardsNote}</span>
    </p>`;
  }

  /** How a person is called in a sentence: by name, or by chair. */
  #nameOf({ name, role }: Person): string {
    return name === '' ? this.#roleName(role) : name;
  }

  #roleName(role: string): string {
    return new Map<string, string>($catalogue.get()?.texts.roles).get(role) ?? role;
  }

  #dateOf(last: string): string {
    const day = parseDay(last);
    return day === undefined
      ? formatDate(pageLocale(), Date.parse(last) / 1000)
      : formatDay(pageLocale(), day);
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    const typed = new FormData(target);
    const read = (field: string) => {
      const value = typed.get(field);
      return typeof value === 'string' ? value.trim() : '';
    };
    const parts = { name: read('name'), role: read('role'), mail: read('mail'), phone: read('phone') };
    this.#said = '';
    if (parts.name === '' && parts.role === '') {
      this.#said = this.#words.needed;
      this.requestDraw();
      return;
    }
    const filled = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
    const called = parts.name === '' ? this.#roleName(parts.role) : parts.name;
    this.#do(this.#words.added(called), personBodies(randomHex(4), filled));
    target.reset();
  };

  #stand(person: Person, { target }: Event): void {
    const stance = STANCES.find((one) => target instanceof HTMLSelectElement && one === target.value);
    if (stance === undefined) return;
    const t = this.#words;
    this.#do(t.stanceSet(this.#nameOf(person), t.stances[stance]), personBodies(person.id, { stance }));
  }

  #remove(person: Person): void {
    const said = this.#words.removed(this.#nameOf(person));
    this.#do(said, personBodies(person.id, { name: '', role: '' }));
    this.focusHome();
  }

  readonly #own = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.value.trim();
    this.#do(this.#words.ownerSet(value), [{ kind: 'set', field: FIELD.owner, value }]);
  };

  #do(said: string, bodies: readonly EventBody[]): void {
    if (this.prospect !== undefined) recordWithUndo(this.prospect, said, ...signedByRep(bodies));
  }
}

define('sb-people', SbPeople);
