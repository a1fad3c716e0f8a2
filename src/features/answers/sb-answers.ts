import { html, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { rowQuestion } from '~/kit/row-question.ts';
import { $shownView } from '~/state/shown-journey.ts';

/**
 * The place of the answers to one question. Many stand on a page, so each is only a button until something was written
 * or somebody begins to write: then the box is loaded (sb-answer-box.ts).
 */
export class SbAnswers extends MarksElement {
  #isOpen = false;

  protected override stores() {
    return [$shownView];
  }

  protected override draw(): TemplateResult {
    const isBox = this.#isOpen || $shownView.get().answers.has(rowQuestion(this));
    this.classList.toggle('answers--box', isBox);
    if (isBox) {
      void loaded(() => import('./sb-answer-box.ts'));
      return html`<sb-answer-box
        data-open=${this.#isOpen ? 'yes' : 'no'}
        @close=${() => this.#open(false)}
      ></sb-answer-box>`;
    }
    return html`<button
      type="button"
      class="button--quiet no-print"
      data-focus-home
      @click=${() => this.#open(true)}
    >
      ${marksWords[pageLocale()].write}
    </button>`;
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.requestDraw();
    else this.focusHome();
  }
}

define('sb-answers', SbAnswers);
