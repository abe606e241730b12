import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inOneTab } from './one-tab';
import { PersonDb, PersonSchema } from './person-store';

describe('what only one tab does', () => {
  let db: PersonDb;
  let finish: () => void;
  const slow = () => new Promise<void>((resolve) => (finish = resolve));
  const quick = vi.fn(() => Promise.resolve());

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    quick.mockClear();
    db = await openDB<PersonSchema>('one-tab', 1, { upgrade: (opened) => void opened.createObjectStore('leases', { keyPath: 'name' }) });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'locks');
    vi.restoreAllMocks();
  });

  it('is left to the tab that began, by a lease where the browser has no locks', async () => {
    const first = inOneTab('outbox', db, slow);
    await vi.waitFor(() => expect(finish).toBeDefined());
    expect(await inOneTab('outbox', db, quick)).toBe(false);
    expect(await inOneTab('other', db, quick)).toBe(true);
    finish();
    expect(await first).toBe(true);
    expect(await inOneTab('outbox', db, quick)).toBe(true);
    expect(quick).toHaveBeenCalledTimes(2);
  });

  it('is free again when the tab that held the lease is gone for half a minute', async () => {
    await db.put('leases', { name: 'outbox', owner: 'killed', until: Date.now() + 30_000 });
    expect(await inOneTab('outbox', db, quick)).toBe(false);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 30_001);
    expect(await inOneTab('outbox', db, quick)).toBe(true);
  });

  it('is free again after a fault', async () => {
    await expect(inOneTab('outbox', db, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
    expect(await inOneTab('outbox', db, quick)).toBe(true);
  });

  it.each([
    [null, false],
    [{ name: 'outbox' }, true],
  ])('takes the lock of a browser that has them: %o', async (lock, done) => {
    const request = vi.fn((_name: string, _options: object, work: (held: unknown) => Promise<boolean>) => work(lock));
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    expect(await inOneTab('outbox', db, quick)).toBe(done);
    expect(quick).toHaveBeenCalledTimes(done ? 1 : 0);
    expect(request.mock.calls[0].slice(0, 2)).toEqual(['outbox', { ifAvailable: true }]);
  });
});
