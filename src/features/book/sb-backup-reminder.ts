import { html, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $lastBackup, backupDue, readLastBackup } from '~/state/backup.ts';
import { $prospects } from '~/state/book.ts';
import { $spaces } from '~/state/depot/spaces.ts';
import { bookFileWords } from './file-words.ts';
import { saveBook } from './save-book.ts';

/** One line above the book when much in it, or old things, have never been saved to a file; silent otherwise. */
export class SbBackupReminder extends DrawnElement {
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    readLastBackup();
  }

  protected override stores() {
    return [$prospects, $lastBackup, $spaces];
  }

  protected override draw(): TemplateResult {
    const due = backupDue();
    if (!due) return html`<p role="status" tabindex="-1" data-focus-home>${this.#said}</p>`;
    const t = bookFileWords[pageLocale()];
    return html`<p>${t.due(due.fresh, due.days, due.isFirst)}</p>
      <p><button type="button" @click=${this.#save}>${t.save}</button></p>`;
  }

  readonly #save = (): void => {
    this.#said = saveBook();
    this.focusHome();
  };
}

define('sb-backup-reminder', SbBackupReminder);
