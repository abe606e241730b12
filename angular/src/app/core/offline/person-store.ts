import { computed, inject, Injectable } from '@angular/core';
import { DBSchema, IDBPDatabase, openDB } from 'idb';
import { Session } from '../session/session';
import { OutboxItem } from './outbox-item';

/** Bytes instead of blobs: some phones lose blobs that lie in IndexedDB. */
export interface StoredPhoto {
  id: string;
  itemId: string;
  type: string;
  bytes: ArrayBuffer;
}

export interface PersonSchema extends DBSchema {
  items: { key: string; value: OutboxItem };
  photos: { key: string; value: StoredPhoto; indexes: { item: string } };
  /** What was fetched for work without a network. */
  packs: { key: string; value: { key: string; value: unknown; fetchedAt: string } };
  /** Which tab does something alone, where the browser has no locks. */
  leases: { key: string; value: { name: string; owner: string; until: number } };
}

export type PersonDb = IDBPDatabase<PersonSchema>;

/** The database on this device of whoever is signed in: nobody ever opens another person's. */
@Injectable({ providedIn: 'root' })
export class PersonStore {
  private readonly session = inject(Session);
  private opened: { personId: string; db: Promise<PersonDb> } | null = null;

  readonly personId = computed(() => this.session.account()?.id ?? null);

  /** Rejects when nobody is signed in or the browser keeps nothing. */
  async open(): Promise<PersonDb> {
    const personId = this.personId();
    if (!personId) throw new Error('Nobody is signed in.');
    if (this.opened?.personId !== personId) {
      this.close();
      const db = openPersonDb(personId, () => this.close());
      this.opened = { personId, db };
      db.catch(() => this.close());
    }
    return this.opened.db;
  }

  close(): void {
    void this.opened?.db.then(
      (db) => db.close(),
      () => undefined,
    );
    this.opened = null;
  }
}

async function openPersonDb(personId: string, gone: () => void): Promise<PersonDb> {
  return openDB<PersonSchema>(`camera-program.${personId}`, 1, {
    upgrade(db) {
      db.createObjectStore('items', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: 'id' }).createIndex('item', 'itemId');
      db.createObjectStore('packs', { keyPath: 'key' });
      db.createObjectStore('leases', { keyPath: 'name' });
    },
    blocking: gone,
    terminated: gone,
  });
}

/** What was only fetched, and what has been sent: nothing that would be lost. */
export async function forgetWhatTheServerHas(db: PersonDb): Promise<void> {
  await db.clear('packs');
  const sent = (await db.getAll('items')).filter((item) => item.state === 'sent');
  await Promise.all(sent.map((item) => db.delete('items', item.id)));
}
