import { html, type TemplateResult } from 'lit/html.js';
import { copyText } from '~/kit/copy-text.ts';
import { draw } from '~/kit/draw.ts';
import { pageLocale } from '~/kit/locales.ts';
import { handOnWords } from './words.ts';

/** Does what a button at the top of a page says. Nothing but the address of the page goes out, and only by the reader. */
export async function handOn(button: HTMLElement): Promise<void> {
  const what = button.dataset['handOn'];
  if (what === 'print') print();
  else if (what === 'copy') await copyTwin(button);
  else await send(button);
}

const TWIN = 'index.md';

/** Copies the twin of the page, and where that fails, leads to it. */
async function copyTwin(button: HTMLElement): Promise<void> {
  const t = handOnWords[pageLocale()];
  const isDone = await isTwinCopied();
  const place = placeOf(button);
  if (place)
    draw(isDone ? html`${t.textCopied}` : html`${t.textNotCopied} <a href=${TWIN}>${t.openText}</a>`, place);
}

async function isTwinCopied(): Promise<boolean> {
  try {
    const response = await fetch(TWIN);
    return response.ok && (await copyText(await response.text()));
  } catch {
    return false;
  }
}

const placeOf = (button: HTMLElement) => button.parentElement?.querySelector<HTMLElement>('[role="status"]');

async function send(button: HTMLElement): Promise<void> {
  // What stands behind the address is the reader's own place, or data.
  const url = location.origin + location.pathname;
  const [title = ''] = document.title.split(' · ');
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return;
    } catch (error) {
      // The reader closed the list: nothing was sent, and nothing more is wanted.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const place = placeOf(button);
  if (place) draw(said(await copyText(url), title, url), place);
}

function said(copied: boolean, title: string, url: string): TemplateResult {
  const t = handOnWords[pageLocale()];
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}\n`)}`;
  return html`${copied ? t.copied : html`${t.notCopied} <code>${url}</code>`}
    <a href=${mail}>${t.toMail}</a>`;
}
