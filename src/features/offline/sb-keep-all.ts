import { html, type TemplateResult } from 'lit/html.js';
import { atom } from 'nanostores';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatBytes } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $keeping, keepAll, sizeOfAll } from './keep-all.ts';
import { offlineWords } from './words.ts';

/** Keeps the whole site on this device, with its size told first and its progress while it works. */
export class SbKeepAll extends DrawnElement {
  readonly #size = atom<number | undefined>(undefined);

  protected override stores() {
    return [$keeping, this.#size];
  }

  protected override start(): void {
    void sizeOfAll().then((size) => this.#size.set(size));
  }

  protected override draw(): TemplateResult {
    const locale = pageLocale();
    const t = offlineWords[locale];
    const size = this.#size.get();
    const keeping = $keeping.get();
    const label = size === undefined ? t.keepAllPlain : t.keepAll(formatBytes(locale, size));
    const said = {
      'not-asked': '',
      busy: keeping.kind === 'busy' && keeping.of > 0 ? t.busy(keeping.kept, keeping.of) : t.starting,
      done: t.done,
      failed: t.failed,
    }[keeping.kind];
    return html`<p>
        <button type="button" ?disabled=${keeping.kind === 'busy'} @click=${() => void keepAll()}>
          ${label}
        </button>
      </p>
      <p class="small" role="status">${said}</p>`;
  }
}

define('sb-keep-all', SbKeepAll);
