/*
 * Keeps the site for reading without a network. One cache for each build: a page of an older build finds its old files until
 * no tab needs them. Pages and data come from the network while there is one; files whose name carries their hash do not
 * change and come from the cache. BUILD and BASE are put in by scripts/site-files/offline.ts.
 */
const ALL = `shirube:${BASE}:`;
const CACHE = ALL + BUILD;
const SLOW_MS = 4000;
const AT_ONCE = 4;
/** Notes of this worker in its cache: what is kept whole, and which tabs still use the caches of older builds. */
const KEPT = `${BASE}__kept`;
const OLDER = `${BASE}__older`;
let keeping = Promise.resolve();

const note = async (key) => {
  const found = await (await caches.open(CACHE)).match(key);
  return found ? found.json() : undefined;
};
const writeNote = async (key, value) =>
  (await caches.open(CACHE)).put(key, new Response(JSON.stringify(value)));
const olderCaches = async () =>
  (await caches.keys()).filter((name) => name.startsWith(ALL) && name !== CACHE);
const plain = (address) => new URL(address).origin + new URL(address).pathname;

async function fromCache(address) {
  const own = await (await caches.open(CACHE)).match(address, { ignoreVary: true });
  return own ?? caches.match(address, { ignoreVary: true });
}

async function store(address, response) {
  // A response that was led elsewhere must not answer for this address.
  if (response.ok && !response.redirected) await (await caches.open(CACHE)).put(address, response);
}

/** Fetches what belongs to these groups and is not there yet. Tells the page how far it is. */
async function keep(groups, tell) {
  const list = await (await fetch(`${BASE}offline.json`, { cache: 'no-cache' })).json();
  if (list.build !== BUILD) return;
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = list.files.filter(([, group]) => group === '' || groups.includes(group));
  const missing = wanted
    .map(([file]) => new URL(BASE + file, self.location.origin).href)
    .filter((address) => !there.has(address));
  let done = wanted.length - missing.length;
  const work = async () => {
    for (let address = missing.pop(); address !== undefined; address = missing.pop()) {
      const isHashed = address.includes('/_astro/');
      const known = isHashed ? await caches.match(address, { ignoreVary: true }) : undefined;
      const response = known ?? (await fetch(address, { cache: isHashed ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await store(address, response);
      done += 1;
      tell({ kept: done, of: wanted.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const before = (await note(KEPT)) ?? [];
  await writeNote(KEPT, [...new Set([...before, ...groups])]);
  tell({ kept: wanted.length, of: wanted.length });
}

/** A new build fetches what the one before had kept, while that one still works. */
async function prepare() {
  for (const name of await olderCaches()) {
    const kept = await (await caches.open(name)).match(KEPT);
    if (kept) await keep(await kept.json(), () => undefined);
  }
}

async function takeOver() {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await writeNote(OLDER, { caches: await olderCaches(), tabs: tabs.map(({ id }) => id) });
  await self.clients.claim();
  await tidy();
}

/** Deletes the caches of older builds once the last tab that came from one is closed. */
async function tidy() {
  const older = await note(OLDER);
  if (!older || older.caches.length === 0) return;
  const open = await Promise.all(older.tabs.map((id) => self.clients.get(id)));
  if (open.some((tab) => tab !== undefined)) return;
  await Promise.all(older.caches.map((name) => caches.delete(name)));
  await writeNote(OLDER, { caches: [], tabs: [] });
}

async function fromNetwork(request, event) {
  const address = plain(request.url);
  const asked = fetch(request).then((response) => {
    event.waitUntil(store(address, response.clone()));
    return response;
  });
  const slow = new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  const first = await Promise.race([asked.catch(() => undefined), slow]);
  return first ?? (await fromCache(address)) ?? asked;
}

async function fileForEver(request, event) {
  const kept = await fromCache(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(store(request.url, response.clone()));
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const { keep: groups, activate } = event.data ?? {};
  if (activate === true) self.skipWaiting();
  if (!Array.isArray(groups)) return;
  const tell = (message) => event.source?.postMessage(message);
  keeping = keeping.then(() => keep(groups, tell)).catch(() => tell({ failed: true }));
  event.waitUntil(keeping);
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE)) return;
  if (pathname === `${BASE}sw.js` || pathname === `${BASE}offline.json`) return;
  if (request.mode === 'navigate') event.waitUntil(tidy());
  event.respondWith(
    pathname.startsWith(`${BASE}_astro/`) ? fileForEver(request, event) : fromNetwork(request, event),
  );
});
