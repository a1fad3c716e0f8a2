import { html, nothing, type TemplateResult } from 'lit/html.js';
import { csvText } from '~/domain/journal/csv.ts';
import { isSalesSide } from '~/domain/journal/fields.ts';
import { journalOf } from '~/domain/journal/journal.ts';
import {
  decodeJourneyFile,
  LONGEST_FILE,
  newEvents,
  type DecodedFile,
} from '~/domain/journal/journey-file.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { transferWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { labelOf, saveJourney } from '~/kit/save-journey.ts';
import { carriedIn } from '~/kit/carried-record.ts';
import { importPreview, type ImportTarget } from './import-preview.ts';
import { journeyTable } from './journey-table.ts';
import { journalIn, mergeIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $purchases, eraseEverything, eraseJourney, storedCounts } from '~/state/purchases.ts';
import { $shown, $shownJournal, showJourney } from '~/state/shown-journey.ts';
import { announce, letGo, undoIn } from '~/state/undo.ts';

/** Export, import with a look first, and erase everything. */
export class SbTransfer extends DrawnElement {
  #file: DecodedFile | undefined;
  #isErasing = false;

  protected override stores() {
    return [$purchases, $shownJourney];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  /** A purchase that came with the address is shown, and waits for a yes. */
  readonly #readAddress = (): void => {
    if (/^#j\d/i.test(location.hash)) void this.#look(location.href);
  };

  #listen(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
  }

  get #words() {
    return transferWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    this.querySelector('fieldset')?.removeAttribute('disabled');
    return html`${this.#file === undefined ? nothing : importPreview(pageLocale(), this.#file, this.#import, this.#leave)}
    ${this.#dialog()}`;
  }

  #dialog(): TemplateResult {
    const t = this.#words;
    const { journeys, events } = storedCounts();
    return html`<dialog class="dialog" aria-labelledby="transfer-erase" @close=${this.#closed}>
      ${
        this.#isErasing
          ? html`<h3 id="transfer-erase">${t.eraseTitle}</h3>
              <p>${t.eraseText(journeys, events)}</p>
              <div class="row">
                ${
                  journeys === 0
                    ? nothing
                    : html`<button type="button" data-do="save-all">
                        ${journeys === 1 ? t.saveFirst : t.saveAllFirst(journeys)}
                      </button>`
                }
                <button type="button" class="button--danger" data-do="erase-now">${t.eraseNow}</button>
                <button type="button" data-do="close">${t.cancel}</button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  /** What the buttons do, those of the server's HTML and those of the dialog. */
  readonly #actions: ReadonlyMap<string, () => void> = new Map([
    ['json', () => this.#exportJson()],
    ['csv', () => this.#exportCsv()],
    ['check', () => void this.#look(this.querySelector('textarea')?.value ?? '')],
    ['erase', () => this.#askErase()],
    ['save-all', () => this.#saveAll()],
    ['erase-now', () => this.#erase()],
    ['close', () => this.querySelector('dialog')?.close()],
  ]);

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    this.#actions.get(button?.dataset['do'] ?? '')?.();
  };

  readonly #onChange = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    if (file.size > 2 * LONGEST_FILE) {
      this.#say(this.#words.problems['too-long']);
      return;
    }
    file.text().then(
      (text) => void this.#look(text),
      () => this.#say(this.#words.problems.unreadable),
    );
  };

  #say(text: string): void {
    new DrawnPart(this, '.transfer__status').say(text);
  }

  #exportJson(): void {
    const journey = $shown.get();
    if (journey === undefined || $shownJournal.get().size === 0) this.#say(this.#words.empty);
    else this.#say(this.#words.saved(saveJourney(journey, $shownJournal.get(), this.#words.fileName)));
  }

  #exportCsv(): void {
    const journey = $shownJourney.get();
    if (!journey || $shownJournal.get().size === 0) {
      this.#say(this.#words.empty);
      return;
    }
    const label = labelOf($shownJournal.get());
    const name = fileNameOf(label === '' ? this.#words.fileName : label, 'csv');
    saveFile(name, 'text/csv;charset=utf-8', csvText(journeyTable(pageLocale(), journey)));
    this.#say(this.#words.saved(name));
  }

  async #look(text: string): Promise<void> {
    const decoded = text.trim() === '' ? undefined : await readCopy(text.trim());
    const isProspect = decoded?.ok === true && isSalesSide(viewOf(decoded.value.events));
    this.#file = decoded?.ok && !isProspect ? decoded.value : undefined;
    if (isProspect) this.#say(this.#words.problems.prospect);
    else if (decoded === undefined) this.#say(this.#words.problems.nothing);
    else this.#say(decoded.ok ? '' : this.#words.problems[decoded.problem.kind]);
    if (this.#file) this.focusHome();
    else this.requestDraw();
  }

  readonly #leave = (): void => {
    this.#forgetFile();
    this.querySelector<HTMLElement>('#import-file')?.focus();
  };

  #forgetFile(): void {
    this.#file = undefined;
    if (/^#j\d/i.test(location.hash)) history.replaceState(null, '', location.pathname);
    const input = this.querySelector<HTMLInputElement>('#import-file');
    const area = this.querySelector('textarea');
    if (input) input.value = '';
    if (area) area.value = '';
    this.requestDraw();
  }

  readonly #import = (target: ImportTarget): void => {
    const file = this.#file;
    if (!file) return;
    const before = $shown.get();
    const into = target === 'this' && before !== undefined ? before : file.journey;
    const fresh = newEvents(file, journalIn(into));
    mergeIn(into, journalOf(fresh));
    if (into !== before) showJourney(into);
    const ids = fresh.map(({ id }) => id);
    const text = this.#words.added(ids.length);
    if (target === 'new') this.#announceTaken(file, before);
    else if (into === before) announce({ text, journey: into, ids });
    else {
      announce({
        text,
        takeBack: () => {
          undoIn(into, ids);
          if (before !== undefined) showJourney(before);
        },
      });
    }
    this.#leave();
  };

  #announceTaken(file: DecodedFile, before: JourneyId | undefined): void {
    announce({
      text: this.#words.taken(file.label === '' ? this.#words.unnamed : file.label),
      takeBack: () => {
        eraseJourney(file.journey);
        if (before !== undefined) showJourney(before);
      },
    });
  }

  #askErase(): void {
    this.#isErasing = true;
    this.afterDraw(() => this.querySelector('dialog')?.showModal());
  }

  readonly #closed = (): void => {
    this.#isErasing = false;
    this.requestDraw();
    this.querySelector<HTMLElement>('[data-do="erase"]')?.focus();
  };

  #saveAll(): void {
    for (const { id, journal } of $purchases.get()) saveJourney(id, journal, this.#words.fileName);
  }

  #erase(): void {
    eraseEverything();
    letGo();
    this.querySelector('dialog')?.close();
    this.#say(this.#words.erased);
  }
}

/** A file of a purchase, or a text in which a link carries one. */
async function readCopy(text: string) {
  return (await carriedIn(text)) ?? decodeJourneyFile(text);
}

define('sb-transfer', SbTransfer);
