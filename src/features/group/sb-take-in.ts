import { html, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { groupWords } from './words.ts';
import { planWords } from '~/kit/plan-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { takeIn } from '~/kit/receipt-outcome.ts';
import { $catalogue } from '~/state/catalogue.ts';

/** Where a champion pastes what a colleague sent back. */
export class SbTakeIn extends DrawnElement {
  #said = '';

  protected override stores() {
    return [$catalogue];
  }

  protected override draw(): TemplateResult | undefined {
    if (!$catalogue.get()) return undefined;
    const locale = pageLocale();
    const t = groupWords[locale];
    const words = { label: t.takeLabel, file: t.takeFile, button: t.takeButton };
    return html`${pasteBox(
        words,
        (text) => this.#takeIn(text),
        () => this.#say(planWords[locale].unreadable),
      )}
      <p class="small" role="status">${this.#said}</p>`;
  }

  #takeIn(text: string): void {
    const locale = pageLocale();
    if (text.trim() === '') {
      this.#say(groupWords[locale].takeEmpty);
      return;
    }
    this.#say(takeIn(locale, text));
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-take-in', SbTakeIn);
