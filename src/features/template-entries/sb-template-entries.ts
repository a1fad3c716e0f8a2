import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryField } from '~/domain/journal/fields.ts';
import { recordIn } from '~/state/journals.ts';
import { $storageState } from '~/state/storage.ts';
import { copyText } from '~/kit/copy-text.ts';
import { define } from '~/kit/define.ts';
import { draw } from '~/kit/draw.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { pagePath } from '~/kit/page-path.ts';
import { templateEntriesWords } from './words.ts';
import { $shownView, journeyForMarks, startJourneys } from '~/state/shown-journey.ts';

const PAUSE_MS = 1000;
const COPIED_MS = 3000;

/** What is said instead of where the entries are kept. */
type Said = 'tooLong' | 'copied' | 'copyFailed';

/** A field of the template, and the place for what it holds in print. */
interface Entry {
  readonly area: HTMLTextAreaElement;
  readonly register: string;
  readonly printed: Element | null;
}

/**
 * Keeps what is written into the fields inside it, and copies all of it as plain text. The fields are prose of a writer:
 * they are found once, and only their values change. What is said below them is drawn.
 */
export class SbTemplateEntries extends DrawnElement {
  #entries: readonly Entry[] = [];
  /** Fields with words not kept yet. */
  readonly #unsaved = new Map<Entry, ReturnType<typeof setTimeout>>();
  #said: Said | undefined;
  /** Laid out to be copied by hand, where the clipboard is shut. */
  #laidOut: string | undefined;

  protected override stores() {
    return [$storageState];
  }

  protected override start(): void {
    startJourneys();
    if (this.#entries.length === 0) this.#listen();
    addEventListener('pagehide', this.#saveAll);
    document.addEventListener('visibilitychange', this.#saveAll);
    addEventListener('beforeprint', this.#preparePrint);
    this.follow($shownView, (view) => {
      for (const entry of this.#entries) {
        const kept = view.fields.get(entry.register)?.value;
        if (kept !== undefined && kept !== entry.area.value && !this.#unsaved.has(entry))
          entry.area.value = kept;
      }
    });
    this.follow($storageState, () => this.#say(undefined));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#saveAll();
    removeEventListener('pagehide', this.#saveAll);
    document.removeEventListener('visibilitychange', this.#saveAll);
    removeEventListener('beforeprint', this.#preparePrint);
  }

  #listen(): void {
    const page = pagePath(location.pathname);
    const areas = [...this.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')];
    this.#entries = areas.map((area) => ({
      area,
      register: entryField(page, this.dataset['block'] ?? '', area.dataset['field'] ?? ''),
      printed: area.nextElementSibling,
    }));
    for (const entry of this.#entries) {
      const { area } = entry;
      area.addEventListener('input', () => this.#saveSoon(entry));
      area.addEventListener('change', () => this.#save(entry));
      // Written while the page was still loading: kept like any other words once the field is left.
      if (area === document.activeElement && area.value !== '') this.#saveSoon(entry);
    }
  }

  #saveSoon(entry: Entry): void {
    clearTimeout(this.#unsaved.get(entry));
    this.#unsaved.set(
      entry,
      setTimeout(() => this.#save(entry), PAUSE_MS),
    );
  }

  #save(entry: Entry): void {
    clearTimeout(this.#unsaved.get(entry));
    this.#unsaved.delete(entry);
    const { area, register: field } = entry;
    const { value } = area;
    if (value === ($shownView.get().fields.get(field)?.value ?? '')) return;
    this.#unsaved.set(
      entry,
      setTimeout(() => undefined),
    );
    const isKept = recordIn(journeyForMarks(), { kind: 'set', field, value }).length > 0;
    // What could not be kept must not be overwritten by what was kept before.
    if (isKept) this.#unsaved.delete(entry);
    area.ariaInvalid = isKept ? null : 'true';
    this.#say(isKept ? undefined : 'tooLong');
  }

  readonly #saveAll = (): void => {
    for (const entry of [...this.#unsaved.keys()]) this.#save(entry);
  };

  /** A text area prints only what it shows; a copy beside it prints everything. */
  readonly #preparePrint = (): void => {
    for (const { area, printed } of this.#entries) {
      if (!(printed instanceof HTMLElement)) continue;
      draw(area.value, printed);
      printed.hidden = false;
    }
  };

  #text(): string {
    const t = templateEntriesWords[pageLocale()];
    const lines = this.#entries.map(({ area }) =>
      t.line(area.labels[0]?.textContent.trim() ?? '', area.value.trim()),
    );
    return [this.dataset['title'] ?? '', '', ...lines].join('\n');
  }

  readonly #copy = async (): Promise<void> => {
    this.#saveAll();
    const text = this.#text();
    if (await copyText(text)) {
      this.#laidOut = undefined;
      this.#say('copied');
      setTimeout(() => this.#say(undefined), COPIED_MS);
      return;
    }
    this.#laidOut = text;
    this.#say('copyFailed');
    this.afterDraw(() => {
      const area = this.querySelector<HTMLTextAreaElement>('.template-entries__text');
      area?.select();
      area?.focus();
    });
  };

  #say(what: Said | undefined): void {
    this.#said = what;
    this.requestDraw();
  }

  protected override draw(): TemplateResult {
    const t = templateEntriesWords[pageLocale()];
    const usual = $storageState.get() === 'kept' ? 'kept' : 'notKept';
    return html`<div class="row">
        <button type="button" @click=${this.#copy}>${t.copy}</button>
        <p class="small soft" role="status">${t[this.#said ?? usual]}</p>
      </div>
      ${
        this.#laidOut === undefined
          ? nothing
          : html`<textarea
              class="template-entries__text"
              rows="6"
              readonly
              aria-label=${t.copyText}
              .value=${this.#laidOut}
            ></textarea>`
      }`;
  }
}

define('sb-template-entries', SbTemplateEntries);
