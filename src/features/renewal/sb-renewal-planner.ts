import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryField, FIELD, valueOf } from '~/domain/journal/fields.ts';
import { nextLamport } from '~/domain/journal/journal.ts';
import { calendarFile, type CalendarEntry } from '~/domain/renewal/calendar-file.ts';
import { noticeUnit, renewalPlan, type RenewalPlan } from '~/domain/renewal/renewal-plan.ts';
import { readTerms } from '~/domain/renewal/typed-terms.ts';
import { recordsIn } from '~/kit/data-records.ts';
import { define } from '~/kit/define.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { renewalToolsWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { siteName } from '~/kit/site-name.ts';
import { nowInSeconds, today } from '~/state/clock.ts';
import { $shown, $shownJournal, $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

/** Registers of the journey by the name of the input. */
const REGISTERS = new Map<string, string>([
  ['contractEnd', FIELD.contractEnd],
  ['noticeDays', FIELD.noticeDays],
  ['noticeUnit', entryField('learn/renewal', 'plan', 'notice-unit')],
  ['approvalDays', entryField('learn/renewal', 'plan', 'approval')],
]);

const kept = (name: string) => valueOf($shownView.get(), REGISTERS.get(name) ?? '');

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Works out by when to decide on a renewal, counts the steps back, and saves them as a calendar file. The form stays as
 * the server sent it and only takes the values that are kept; what follows from them is drawn.
 */
export class SbRenewalPlanner extends DrawnElement {
  #controls: readonly Control[] = [];
  #status: DrawnPart | undefined;

  protected override stores() {
    return [$shownView];
  }

  override connectedCallback(): void {
    this.#controls = [...this.querySelectorAll<Control>('[data-set]')];
    this.#status ??= new DrawnPart(this, '#plan-problem');
    this.addEventListener('change', this.#onChange);
    this.addEventListener('submit', this.#onSubmit);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('submit', this.#onSubmit);
    super.disconnectedCallback();
  }

  get #words() {
    return renewalToolsWords[pageLocale()].plan;
  }

  get #steps() {
    return recordsIn(this.dataset['steps']).map((step) => ({
      id: step.text('id'),
      daysBefore: step.number('daysBefore'),
      text: step.text('text'),
      owner: step.text('owner'),
    }));
  }

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  readonly #onChange = ({ target }: Event): void => {
    const control = this.#controls.find((it) => it === target);
    const name = control?.dataset['set'] ?? '';
    const field = REGISTERS.get(name);
    const value = control?.value.normalize('NFKC').trim();
    if (field === undefined || value === undefined || value === kept(name)) return;
    recordWithUndo(journeyForMarks(), this.#words.changed, { kind: 'set', field, value });
  };

  protected override draw(): TemplateResult {
    this.#showValues();
    const { terms, isBadDay, isBadCount } = readTerms({
      contractEnd: kept('contractEnd'),
      noticeCount: kept('noticeDays'),
      noticeUnit: kept('noticeUnit'),
      approvalDays: kept('approvalDays'),
    });
    const t = this.#words;
    const problems = [isBadDay ? t.badDay : '', isBadCount ? t.badDays : ''];
    this.#status?.draw(problems.filter((it) => it !== '').join(' '));
    return terms === undefined ? this.#waiting() : this.#plan(renewalPlan(terms, this.#steps));
  }

  #showValues(): void {
    for (const control of this.#controls) {
      const { set: name = '' } = control.dataset;
      const value = name === 'noticeUnit' ? noticeUnit(kept(name)) : kept(name);
      // What somebody is typing stays as it is.
      if (control !== document.activeElement && control.value !== value) control.value = value;
    }
  }

  /** The same steps without dates, so that nothing jumps when they come. */
  #waiting(): TemplateResult {
    const t = this.#words;
    const rows = this.#steps.map((step) => ({ ...step, when: t.daysBefore(step.daysBefore) }));
    return html`<p class="soft">${t.waiting}</p>
      ${this.#table(rows)}`;
  }

  #table(rows: readonly { readonly when: string; readonly text: string; readonly owner: string }[]) {
    const t = this.#words;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t.when}</th>
          <th scope="col">${t.step}</th>
          <th scope="col">${t.owner}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ when, text, owner }) =>
            html`<tr>
              <td>${when}</td>
              <td>${text}</td>
              <td>${owner}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #plan(plan: RenewalPlan): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const steps = new Map(this.#steps.map((step) => [step.id, step]));
    const left = plan.decideBy - today();
    return html`<dl class="tool__dates">
        <div>
          <dt>${t.decideBy}</dt>
          <dd>
            <strong>${formatDay(locale, plan.decideBy)}</strong>
            ${left < 0 ? t.passed(-left) : left === 0 ? t.today : t.left(left)}
          </dd>
        </div>
        <div>
          <dt>${t.lastNotice}</dt>
          <dd>${formatDay(locale, plan.lastNotice)} <span class="small soft">${t.lastNoticeNote}</span></dd>
        </div>
      </dl>
      ${plan.lastNotice < today() ? html`<p class="warning">${t.tooLate}</p>` : nothing}
      ${this.#table(
        plan.steps.map(({ id, day }) => ({
          when: formatDay(locale, day),
          text: steps.get(id)?.text ?? id,
          owner: steps.get(id)?.owner ?? '',
        })),
      )}
      <p class="no-print">
        <button type="button" class="button--main" @click=${() => this.#save(plan)}>${t.calendar}</button>
      </p>`;
  }

  #save(plan: RenewalPlan): void {
    const t = this.#words;
    const steps = new Map(this.#steps.map((step) => [step.id, step]));
    const uid = (id: string) => `${id}.${$shown.get() ?? 'plan'}@${location.hostname}`;
    const note = (text: string) => [text, t.saveNote].join('\n');
    const edition = nextLamport($shownJournal.get());
    const entries: CalendarEntry[] = [
      {
        uid: uid('decide-by'),
        edition,
        day: plan.decideBy,
        title: t.decideBy,
        note: note(t.formula),
        remindDays: 14,
      },
      {
        uid: uid('last-notice'),
        edition,
        day: plan.lastNotice,
        title: t.lastNotice,
        note: note(t.lastNoticeNote),
        remindDays: 7,
      },
      ...plan.steps.map(({ id, day }) => ({
        uid: uid(id),
        edition,
        day,
        title: steps.get(id)?.text ?? id,
        note: steps.get(id)?.owner ?? '',
      })),
    ];
    saveFile(
      fileNameOf(t.file, 'ics'),
      'text/calendar;charset=utf-8',
      calendarFile(entries, { site: siteName(), made: nowInSeconds() }),
    );
    this.#status?.say(t.saved);
  }
}

define('sb-renewal-planner', SbRenewalPlanner);
