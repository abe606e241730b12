import { newUuid7 } from './uuid7';
import { PersonDb } from './person-store';

/** Milliseconds after which a tab that holds a lease and says nothing counts as gone. */
const LEASE = 30_000;

/**
 * Does the work unless another tab is at it already; says whether it was done. Browsers offer locks only on HTTPS and
 * localhost; elsewhere a lease in the database, which the transaction lets only one tab take, stands in for them.
 */
export async function inOneTab(name: string, db: PersonDb, work: () => Promise<void>): Promise<boolean> {
  if (navigator.locks) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  const owner = newUuid7();
  if (!(await take(name, owner, db))) return false;
  const renewing = setInterval(() => void take(name, owner, db).catch(() => undefined), LEASE / 3);
  try {
    await work();
    return true;
  } finally {
    clearInterval(renewing);
    await release(name, owner, db).catch(() => undefined);
  }
}

async function take(name: string, owner: string, db: PersonDb): Promise<boolean> {
  const transaction = db.transaction('leases', 'readwrite');
  const held = await transaction.store.get(name);
  const free = !held || held.owner === owner || held.until < Date.now();
  if (free) await transaction.store.put({ name, owner, until: Date.now() + LEASE });
  await transaction.done;
  return free;
}

async function release(name: string, owner: string, db: PersonDb): Promise<void> {
  const transaction = db.transaction('leases', 'readwrite');
  if ((await transaction.store.get(name))?.owner === owner) await transaction.store.delete(name);
  await transaction.done;
}
