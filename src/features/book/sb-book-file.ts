import { SECONDS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  decodeBackup,
  LONGEST_BACKUP,
  type BackupProblem,
  type DecodedBackup,
} from '~/domain/book/backup-file.ts';
import { KITS_JOURNEY, ownKitsIn } from '~/domain/book/own-kits.ts';
import type { RestorePlan } from '~/domain/book/restore-plan.ts';
import { define } from '~/kit/define.ts';
import { formatAgo, formatDate, formatList, formatMoment } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { bookFileWords } from './file-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $lastBackup, eventsInBook, lookAtBackup, readLastBackup, restoreBackup } from '~/state/backup.ts';
import { $book, $prospects } from '~/state/book.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { askToKeep } from '~/state/storage.ts';
import { announce } from '~/state/undo.ts';
import { saveBook } from './save-book.ts';

/** Backup with its age, and restore with a look first. */
export class SbBookFile extends DrawnElement {
  #file: DecodedBackup | undefined;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    readLastBackup();
  }

  protected override stores() {
    return [$book, $prospects, $lastBackup];
  }

  get #words() {
    return bookFileWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const t = this.#words;
    return html`<section class="book-file__part" aria-labelledby="book-backup">
        <h3 id="book-backup">${t.backup}</h3>
        <p>${t.backupNote}</p>
        <p class="book-file__age">${this.#age()}</p>
        <p><button type="button" class="button--main" @click=${this.#save}>${t.save}</button></p>
      </section>
      <section class="book-file__part" aria-labelledby="book-restore">
        <h3 id="book-restore">${t.restore}</h3>
        <p>${t.restoreNote}</p>
        <label class="field"
          ><span>${t.restoreFile}</span
          ><input type="file" id="book-restore-file" accept=".json,application/json" @change=${this.#choose}
        /></label>
        ${this.#file === undefined ? nothing : this.#preview(this.#file)}
      </section>
      <p class="book-file__status" role="status">${this.#said}</p>`;
  }

  #age(): string {
    const t = this.#words;
    const locale = pageLocale();
    const last = $lastBackup.get();
    if (!last) return t.never;
    const now = nowInSeconds();
    const date = formatDate(locale, last.at);
    const age =
      last.at > now + SECONDS_PER_DAY ? t.lastFuture(date) : t.last(formatAgo(locale, last.at, now), date);
    const space = locale === 'ja' ? '' : ' ';
    return `${age}${space}${t.since(Math.max(0, eventsInBook() - last.events))}`;
  }

  readonly #save = (): void => {
    this.#say(saveBook());
  };

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }

  readonly #choose = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    if (file.size > 3 * LONGEST_BACKUP) {
      this.#refuse('too-long');
      return;
    }
    try {
      const decoded = decodeBackup((await file.text()).trim());
      if (!decoded.ok) {
        this.#refuse(decoded.problem.kind);
        return;
      }
      this.#file = decoded.value;
      this.#said = '';
      this.focusHome();
    } catch {
      this.#refuse('unreadable');
    }
  };

  #refuse(problem: BackupProblem['kind'] | 'unreadable'): void {
    this.#file = undefined;
    this.#say(this.#words.problems[problem]);
  }

  #preview(file: DecodedBackup): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const plan = lookAtBackup(file);
    const fresh = plan.journeys.filter(({ isNew, journey }) => isNew && journey !== KITS_JOURNEY).length;
    const kits = ownKitsIn(
      file.journeys.find(({ journey }) => journey === KITS_JOURNEY)?.events ?? new Map(),
    );
    const seconds = Date.parse(file.exportedAt) / 1000;
    const count = file.journeys.filter(({ journey }) => journey !== KITS_JOURNEY).length;
    return html`<section class="transfer__found" aria-labelledby="book-found">
      <h4 id="book-found" data-focus-home>${t.foundTitle}</h4>
      <p>
        ${Number.isFinite(seconds) ? t.found(count, formatMoment(locale, seconds)) : t.foundUndated(count)}
      </p>
      <ul>
        ${fresh > 0 ? html`<li><strong>${t.newProspects(fresh)}</strong></li>` : nothing}
        ${kits.length > 0 ? html`<li>${t.kits(kits.length)}</li>` : nothing}
        <li>${t.fresh(plan.fresh)}</li>
        ${plan.known > 0 ? html`<li>${t.known(plan.known)}</li>` : nothing}
        ${plan.unreadable > 0 ? html`<li>${t.unreadable(plan.unreadable)}</li>` : nothing}
        ${plan.refused.length > 0 ? html`<li>${t.refused(formatList(locale, plan.refused))}</li>` : nothing}
      </ul>
      ${plan.fresh === 0 ? html`<p>${t.nothingNew}</p>` : nothing}
      <p class="row">
        ${
          plan.fresh > 0
            ? html`<button
                type="button"
                class="button--main"
                @click=${() => this.#restore(plan, file.waiting)}
              >
                ${t.apply(plan.fresh)}
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#leave}>${t.cancel}</button>
      </p>
    </section>`;
  }

  #restore(plan: RestorePlan, waiting: readonly string[]): void {
    askToKeep();
    const takeBack = restoreBackup(plan, waiting);
    announce({ text: this.#words.restored(plan.fresh), takeBack });
    this.#leave();
  }

  readonly #leave = (): void => {
    this.#file = undefined;
    const input = this.querySelector<HTMLInputElement>('#book-restore-file');
    if (input) input.value = '';
    this.requestDraw();
    input?.focus();
  };
}

define('sb-book-file', SbBookFile);
