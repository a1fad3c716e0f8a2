import { entryField } from '~/domain/journal/fields.ts';
import { templateEntriesWords } from './words.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $storageState } from '~/state/storage.ts';
import { pagePath } from '~/kit/page-path.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { recordIn } from '~/state/journals.ts';
import { $shownView, journeyForMarks, startJourneys } from '~/state/shown-journey.ts';

const PAUSE_MS = 1000;
const COPIED_MS = 3000;

/** Keeps what is written into the fields inside it, and copies all of it as plain text. */
export class SbTemplateEntries extends StoreElement {
  /** Fields with words not kept yet. */
  readonly #unsaved = new Map<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
  #isReady = false;

  connectedCallback(): void {
    startJourneys();
    if (!this.#isReady) this.#listen();
    this.#isReady = true;
    addEventListener('pagehide', this.#saveAll);
    document.addEventListener('visibilitychange', this.#saveAll);
    addEventListener('beforeprint', this.#preparePrint);
    this.follow($shownView, (view) => {
      for (const area of this.#areas()) {
        const kept = view.fields.get(this.#register(area))?.value;
        if (kept !== undefined && kept !== area.value && !this.#unsaved.has(area)) area.value = kept;
      }
    });
    this.follow($storageState, (state) => this.#say(state === 'kept' ? 'kept' : 'notKept'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#saveAll();
    removeEventListener('pagehide', this.#saveAll);
    document.removeEventListener('visibilitychange', this.#saveAll);
    removeEventListener('beforeprint', this.#preparePrint);
  }

  #areas(): NodeListOf<HTMLTextAreaElement> {
    return this.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]');
  }

  #register(area: HTMLTextAreaElement): string {
    return entryField(pagePath(location.pathname), this.dataset['block'] ?? '', area.dataset['field'] ?? '');
  }

  #listen(): void {
    for (const area of this.#areas()) {
      area.addEventListener('input', () => {
        clearTimeout(this.#unsaved.get(area));
        this.#unsaved.set(
          area,
          setTimeout(() => this.#save(area), PAUSE_MS),
        );
      });
      area.addEventListener('change', () => this.#save(area));
      // Written while the page was still loading: kept like any other words once the field is left.
      if (area === document.activeElement && area.value !== '')
        this.#unsaved.set(
          area,
          setTimeout(() => this.#save(area), PAUSE_MS),
        );
    }
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
  }

  #save(area: HTMLTextAreaElement): void {
    clearTimeout(this.#unsaved.get(area));
    this.#unsaved.delete(area);
    const field = this.#register(area);
    const { value } = area;
    if (value === ($shownView.get().fields.get(field)?.value ?? '')) return;
    this.#unsaved.set(
      area,
      setTimeout(() => undefined),
    );
    const ids = recordIn(journeyForMarks(), { k: 'set', field, value });
    // What could not be kept must not be overwritten by what was kept before.
    if (ids.length > 0) this.#unsaved.delete(area);
    area.ariaInvalid = ids.length > 0 ? null : 'true';
    this.#say(ids.length > 0 ? this.#usual() : 'tooLong');
  }

  readonly #saveAll = (): void => {
    for (const area of [...this.#unsaved.keys()]) this.#save(area);
  };

  /** A text area prints only what it shows; a copy beside it prints everything. */
  readonly #preparePrint = (): void => {
    for (const area of this.#areas()) {
      const next = area.nextElementSibling;
      const copy = next?.matches('.print-copy') ? next : document.createElement('p');
      copy.className = 'print-copy';
      copy.textContent = area.value;
      area.after(copy);
    }
  };

  #text(): string {
    const t = templateEntriesWords[pageLocale()];
    const lines = [...this.#areas()].map((area) =>
      t.line(area.labels[0]?.textContent.trim() ?? '', area.value.trim()),
    );
    return [this.dataset['title'] ?? '', '', ...lines].join('\n');
  }

  async #copy(): Promise<void> {
    this.#saveAll();
    try {
      await navigator.clipboard.writeText(this.#text());
      this.querySelector('.template-entries__text')?.remove();
      this.#say('copied');
      setTimeout(() => this.#say(this.#usual()), COPIED_MS);
    } catch {
      this.#showText();
    }
  }

  /** The clipboard is shut: the text is laid out, selected, to be copied by hand. */
  #showText(): void {
    const t = templateEntriesWords[pageLocale()];
    const old = this.querySelector<HTMLTextAreaElement>('.template-entries__text');
    const area = old ?? document.createElement('textarea');
    area.className = 'template-entries__text no-print';
    area.readOnly = true;
    area.rows = 6;
    area.ariaLabel = t.copyText;
    area.value = this.#text();
    if (!old) this.append(area);
    area.select();
    area.focus();
    this.#say('copyFailed');
  }

  #usual(): 'kept' | 'notKept' {
    return $storageState.get() === 'kept' ? 'kept' : 'notKept';
  }

  #say(what: 'kept' | 'notKept' | 'tooLong' | 'copied' | 'copyFailed'): void {
    const text = templateEntriesWords[pageLocale()][what];
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

define('sb-template-entries', SbTemplateEntries);
