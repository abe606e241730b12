// The program itself, kept on the device so that it opens without a network. Built into dist by scripts/make-service-worker.mjs,
// which puts two constants in front: VERSION, and FILES with the SHA-256 (base64) of every file by its path.
// What the server tells (/api) is never kept here.
const CACHE = `program-${VERSION}`;
const SERVER = /^\/(api|health|openapi)(\/|$)/;

// Nothing is taken over before every file is there and is the one that was built: a deployment in the middle only delays.
self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      // The version before stays for tabs that still show it.
      const programs = (await caches.keys()).filter((name) => name.startsWith('program-') && name !== CACHE);
      await Promise.all(programs.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || SERVER.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(kept('/index.html', request));
  else if (FILES[url.pathname]) event.respondWith(kept(url.pathname, request));
  else if (/\.(js|css|woff2)$/.test(url.pathname)) event.respondWith(older(request));
});

/** Files of this version; the network only if the browser has cleared them. */
async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** A tab that was opened with the version before asks for its pieces. */
async function older(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}

async function fill() {
  const cache = await caches.open(CACHE);
  for (const [path, hash] of Object.entries(FILES)) {
    const known = await caches.match(path);
    if (known && (await hashOf(known.clone())) === hash) {
      await cache.put(path, known);
      continue;
    }
    const fresh = await fetch(path, { cache: 'no-cache', credentials: 'same-origin' });
    if (!fresh.ok || (await hashOf(fresh.clone())) !== hash) {
      await caches.delete(CACHE);
      throw new Error(`${path} is not the file of version ${VERSION}.`);
    }
    await cache.put(path, fresh);
  }
}

async function hashOf(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
