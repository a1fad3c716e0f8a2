import { html, type TemplateResult } from 'lit/html.js';
import { draw } from '~/kit/draw.ts';
import { pageLocale } from '~/kit/locales.ts';
import { readSingleKeys, writeSingleKeys } from '~/state/preferences.ts';
import { keyWords } from './key-words.ts';
import './sb-search.ts';
import styles from './search.css?url';
import { searchWords } from './words.ts';

/** The key, what it does, and what must be on the page for it. */
const KEYS = [
  ['Ctrl/⌘ + K', 'find', 'html'],
  ['/', 'slash', 'html'],
  ['?', 'list', 'html'],
  ['↑ ↓', 'arrows', 'html'],
  ['Enter', 'enter', 'html'],
  ['Esc', 'escape', 'html'],
  ['Ctrl/⌘ + Z', 'undo', 'sb-undo-bar'],
  ['← → Home End', 'explorer', 'sb-object-explorer'],
  ['Alt + ↑ ↓', 'order', 'sb-put-in-order'],
] as const;

type View = 'find' | 'keys';

let box: HTMLDialogElement | undefined;

/** The style sheet comes with the box: no page pays for it before. */
function styled(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

async function makeBox(): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.className = 'find';
  document.body.append(dialog);
  // A click beside it, and a way to another place on the same page, close it.
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  await styled();
  return dialog;
}

/** Opens what a key stands for: `?` the list of keys, the others the search. */
export async function openFor(key: string): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('sb-search:not([data-box]) input');
  if (document.querySelector('dialog[open]')) return;
  // The search page has its words in sight.
  if (own && key !== '?') own.focus();
  else await openBox(key === '?' ? 'keys' : 'find');
}

async function openBox(view: View): Promise<void> {
  box ??= await makeBox();
  show(box, view);
  if (!box.open) box.showModal();
  // The search draws itself before the next paint.
  await Promise.resolve();
  box.querySelector<HTMLElement>('input[type="search"], .find__close')?.focus();
}

function show(dialog: HTMLDialogElement, view: View): void {
  dialog.setAttribute(
    'aria-label',
    view === 'find' ? searchWords[pageLocale()].title : keyWords[pageLocale()].title,
  );
  draw(view === 'find' ? findView(dialog) : keysView(dialog), dialog);
}

function foot(dialog: HTMLDialogElement, other: TemplateResult): TemplateResult {
  return html`<div class="find__foot">
    ${other}
    <button type="button" class="button--quiet find__close" @click=${() => dialog.close()}>
      ${searchWords[pageLocale()].close}
    </button>
  </div>`;
}

function findView(dialog: HTMLDialogElement): TemplateResult {
  const t = searchWords[pageLocale()];
  return html`<sb-search class="search" data-box></sb-search>
    ${foot(dialog, html`<button type="button" class="button--quiet" @click=${() => show(dialog, 'keys')}>${t.keysButton}</button>`)}`;
}

/** The keys that work on this page. */
function keysView(dialog: HTMLDialogElement): TemplateResult {
  const t = keyWords[pageLocale()];
  const keys = KEYS.filter(([, , where]) => document.querySelector(where));
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) writeSingleKeys(target.checked);
  };
  return html`<h2 class="block-title">${t.title}</h2>
    <dl class="find__keys">
      ${keys.map(
        ([key, what]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${t.does[what]}</dd>`,
      )}
    </dl>
    <label class="row small">
      <input type="checkbox" .checked=${readSingleKeys()} @change=${change} />
      ${t.singleKeys}
    </label>
    ${foot(
      dialog,
      html`<button type="button" class="button--quiet" @click=${() => show(dialog, 'find')}>
        ${searchWords[pageLocale()].title}
      </button>`,
    )}`;
}
