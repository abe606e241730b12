import { inject, Injectable } from '@angular/core';
import { Clock } from '../clock';
import { PersonStore } from './person-store';

export interface OfflinePack<T> {
  value: T;
  /** When it was fetched; the screen says how old it is. */
  fetchedAt: Date;
}

/**
 * What a screen needs to work without a network (JSON by key, for example `survey-pack`), of the person who is signed in.
 * It may be old or gone; it is forgotten at sign-out.
 */
@Injectable({ providedIn: 'root' })
export class OfflineStore {
  private readonly store = inject(PersonStore);
  private readonly clock = inject(Clock);

  /** False when this device could not keep it: then the screen works only with a network. */
  async keep<T>(key: string, value: T): Promise<boolean> {
    try {
      const db = await this.store.open();
      await db.put('packs', { key, value, fetchedAt: this.clock.now().toISOString() });
      return true;
    } catch {
      return false;
    }
  }

  async read<T>(key: string): Promise<OfflinePack<T> | null> {
    try {
      const pack = await (await this.store.open()).get('packs', key);
      return pack ? { value: pack.value as T, fetchedAt: new Date(pack.fetchedAt) } : null;
    } catch {
      return null;
    }
  }

  async remove(key: string): Promise<void> {
    await (await this.store.open()).delete('packs', key);
  }
}
