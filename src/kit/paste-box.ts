import { html, type TemplateResult } from 'lit/html.js';
import { receivedText } from './received-text.ts';

export interface PasteWords {
  readonly label: string;
  readonly file: string;
  readonly button: string;
  /** Which files are offered; mails and texts where nothing is said. */
  readonly accept?: string;
}

/** A box for whatever was received, a file input beside it, and one button. Hands over the text of either. */
export function pasteBox(
  words: PasteWords,
  take: (text: string) => void,
  failed: () => void,
): TemplateResult {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const file = form.querySelector<HTMLInputElement>('input')?.files?.[0];
    const pasted = form.querySelector('textarea')?.value ?? '';
    try {
      take(file ? await receivedText(file) : pasted);
    } catch {
      failed();
    }
  };
  return html`<form class="paste-box" @submit=${submit}>
    <label class="field">
      <span>${words.label}</span>
      <textarea rows="3" spellcheck="false" autocomplete="off"></textarea>
    </label>
    <label class="field">
      <span>${words.file}</span>
      <input type="file" accept=${words.accept ?? '.txt,.eml,.html,text/*'} />
    </label>
    <p><button type="submit">${words.button}</button></p>
  </form>`;
}
