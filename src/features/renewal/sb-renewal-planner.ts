import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryField, FIELD } from '~/domain/journal/fields.ts';
import { calendarFile, type CalendarEntry } from '~/domain/renewal/calendar-file.ts';
import { noticeUnit, parseCount, renewalPlan, type RenewalPlan } from '~/domain/renewal/renewal-plan.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { define } from '~/kit/define.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { renewalToolsWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { today } from '~/state/clock.ts';
import { $view } from '~/state/coverage-store.ts';
import { $journeyId } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';

/** Registers of the journey by the name of the input. */
const REGISTERS = new Map<string, string>([
  ['contractEnd', FIELD.contractEnd],
  ['noticeDays', FIELD.noticeDays],
  ['noticeUnit', entryField('learn/renewal', 'plan', 'notice-unit')],
  ['approvalDays', entryField('learn/renewal', 'plan', 'approval')],
]);

/** Works out by when to decide on a renewal, counts the steps back, and saves them as a calendar file. */
export class SbRenewalPlanner extends DrawnElement {
  protected override stores() {
    return [$view];
  }

  override connectedCallback(): void {
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

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const field = REGISTERS.get(target.dataset['set'] ?? '');
    const value = target.value.normalize('NFKC').trim();
    if (field === undefined || value === this.#kept(field)) return;
    recordWithUndo(this.#words.changed, { k: 'set', field, value });
  };

  #kept(field: string): string {
    return $view.get().fields.get(field)?.value ?? '';
  }

  protected override draw(): TemplateResult | undefined {
    for (const input of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-set]')) {
      const { set: name = '' } = input.dataset;
      const kept = this.#kept(REGISTERS.get(name) ?? '');
      const value = name === 'noticeUnit' ? noticeUnit(kept) : kept;
      if (input !== document.activeElement && input.value !== value) input.value = value;
    }
    const [endText = '', noticeText = '', unitText = '', approvalText = ''] = [...REGISTERS.values()].map(
      (field) => this.#kept(field),
    );
    const contractEnd = parseDay(endText);
    const unit = noticeUnit(unitText);
    const count = parseCount(noticeText, unit);
    const approvalDays = approvalText === '' ? 0 : parseCount(approvalText, 'days');
    const problem = this.#problem(
      endText !== '' && contractEnd === undefined,
      (noticeText !== '' && count === undefined) || approvalDays === undefined,
    );
    const status = this.querySelector('#plan-problem');
    if (status && status.textContent !== problem) status.textContent = problem;
    if (contractEnd === undefined || count === undefined || approvalDays === undefined)
      return this.#waiting();
    const notice = { count, unit };
    return this.#plan(renewalPlan({ contractEnd, notice, approvalDays }, this.#steps()));
  }

  #problem(isBadDay: boolean, isBadCount: boolean): string {
    const t = this.#words;
    return [isBadDay ? t.badDay : '', isBadCount ? t.badDays : ''].filter((it) => it !== '').join(' ');
  }

  #steps() {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset, textContent }) => ({
      id: dataset['step'] ?? '',
      daysBefore: Number(dataset['days']),
      text: textContent.trim(),
      owner: dataset['owner'] ?? '',
    }));
  }

  /** The same steps without dates, so that nothing jumps when they come. */
  #waiting(): TemplateResult {
    const t = this.#words;
    const rows = this.#steps().map((step) => ({ ...step, when: t.daysBefore(step.daysBefore) }));
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
    const steps = new Map(this.#steps().map((step) => [step.id, step]));
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
    const steps = new Map(this.#steps().map((step) => [step.id, step]));
    const uid = (id: string) => `${id}.${$journeyId.get() ?? 'plan'}@shirube.invalid`;
    const note = (text: string) => [text, t.saveNote].join('\n');
    const entries: CalendarEntry[] = [
      { uid: uid('decide-by'), day: plan.decideBy, title: t.decideBy, note: note(t.formula), remindDays: 14 },
      {
        uid: uid('last-notice'),
        day: plan.lastNotice,
        title: t.lastNotice,
        note: note(t.lastNoticeNote),
        remindDays: 7,
      },
      ...plan.steps.map(({ id, day }) => ({
        uid: uid(id),
        day,
        title: steps.get(id)?.text ?? id,
        note: steps.get(id)?.owner ?? '',
      })),
    ];
    saveFile(
      fileNameOf(t.file, new Date(), 'ics'),
      'text/calendar;charset=utf-8',
      calendarFile(entries, today()),
    );
    const status = this.querySelector('#plan-problem');
    if (status) status.textContent = t.saved;
  }
}

define('sb-renewal-planner', SbRenewalPlanner);
