import { hasTyped, keepTyped } from './keep-typed.ts';

const PAUSE_MS = 1_000;

/**
 * WebKit evaluates a module too early, or never, when two imports wait at once for the same words, which come with a
 * top-level await (scripts/vite/page-words.ts). There imports run one after the other; all other browsers run them together.
 */
const runsInTurn = /^Apple/.test(navigator.vendor);
let last: Promise<unknown> = Promise.resolve();

function inTurn(load: () => Promise<unknown>): Promise<unknown> {
  if (!runsInTurn) return load();
  const mine = last.then(load);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Runs a dynamic import; tries once more after a second, because a train leaves its tunnel. If that fails too, the page
 * says so once: the layout holds the sentence, since no script that failed could bring it; and what is typed there stays with
 * the tab. Never throws. What is loaded here must not itself wait for `loaded`: where loads run in turn it would wait for its
 * own end.
 */
export async function loaded(load: () => Promise<unknown>): Promise<boolean> {
  try {
    await inTurn(load);
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  try {
    await inTurn(load);
    return true;
  } catch {
    sayThatItFailed();
    return false;
  }
}

function sayThatItFailed(): void {
  const place = document.querySelector<HTMLElement>('[data-load-failed]');
  const sentence = place?.querySelector('template');
  if (!place || !sentence || place.dataset['loadFailed'] === 'yes') return;
  place.dataset['loadFailed'] = 'yes';
  place.append(sentence.content.cloneNode(true));
  keepTyped();
}

if (hasTyped())
  void loaded(async () => {
    const { putTypedBack } = await import('./put-typed-back.ts');
    // Not waited for: it ends when the scripts that come after it are there.
    void putTypedBack();
  });
