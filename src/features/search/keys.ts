import { loaded } from '~/kit/loaded.ts';
import { readSingleKeys } from '~/state/preferences.ts';

/*
 * Ctrl+K or ⌘+K opens the box that finds places and commands; outside fields so does `/`, and `?` lists the keys. Only these
 * few lines are on every page; the box comes when it is first asked for.
 */
const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const open = (key: string) => void loaded(async () => (await import('./find-box.ts')).openFor(key));

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.isComposing || event.defaultPrevented || altKey) return;
  const isChord = (ctrlKey || metaKey) && !shiftKey && key === 'k';
  const isSingle = !ctrlKey && !metaKey && /^[/?]$/.test(key) && !isField(target) && readSingleKeys();
  if (!isChord && !isSingle) return;
  event.preventDefault();
  open(key);
});

document.querySelector('[data-find]')?.addEventListener('click', (event) => {
  // With a key held down a link opens in another tab.
  if (!(event instanceof PointerEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open('k');
});
