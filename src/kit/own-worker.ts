/*
 * The security policy lets no text become the address of a script. Workers are the exception: this makes addresses of the
 * site's own workers, and of nothing else.
 */
const WORKERS: readonly string[] = ['pagefind/pagefind-worker.js', 'sw.js'];

function addressOf(file: string): string {
  if (!WORKERS.includes(file)) throw new Error(`${file} is no worker of this site`);
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${file}`;
}

const policy = window.trustedTypes?.createPolicy('shirube-workers', { createScriptURL: addressOf });

/** What a browser takes as the address of a worker: a plain text only where it knows no trusted types. */
const address = (file: string): unknown => policy?.createScriptURL(file) ?? addressOf(file);

/** A worker of this site. The types of the browser know no trusted addresses yet. */
export function startWorker(file: string): Worker {
  const worker: unknown = Reflect.construct(Worker, [address(file)]);
  if (!(worker instanceof Worker)) throw new Error('no worker');
  return worker;
}

/** Registers the service worker of this site. Undefined where the browser has none, or refuses it. */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const register: unknown = Reflect.get(serviceWorker, 'register');
  if (typeof register !== 'function') return undefined;
  try {
    const registered: unknown = await Reflect.apply(register, serviceWorker, [address('sw.js')]);
    return registered instanceof ServiceWorkerRegistration ? registered : undefined;
  } catch {
    return undefined;
  }
}
