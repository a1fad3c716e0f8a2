import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';
import { registerServiceWorker } from '~/kit/own-worker.ts';

let registration: Promise<ServiceWorkerRegistration | undefined> | undefined;

function register(): Promise<ServiceWorkerRegistration | undefined> {
  registration ??= registerServiceWorker().then((registered) => {
    // Only where an older build is at work is there anything to tell.
    if (registered && navigator.serviceWorker.controller) watch(registered);
    return registered;
  });
  return registration;
}

function watch(registered: ServiceWorkerRegistration): void {
  const tell = (next: ServiceWorker) =>
    void loaded(async () => (await import('./update-note.ts')).offerUpdate(next));
  const look = () => {
    const next = registered.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed') tell(next);
    });
  };
  if (registered.waiting) tell(registered.waiting);
  registered.addEventListener('updatefound', look);
  look();
}

/** Asks the worker to keep these groups of files; false where there is none. */
export async function keepGroups(groups: readonly string[]): Promise<boolean> {
  if (!(await register())) return false;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: groups });
  return active !== null;
}

/** A reader who saves data keeps only what is opened. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

/** Keeps the pages of the reader's language, after the first visit. */
export async function keepLanguage(): Promise<void> {
  if (savesData()) await register();
  else await keepGroups([pageLocale()]);
}
