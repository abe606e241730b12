import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { Clock } from '../clock';
import { Connection } from '../http/connection';
import { creating } from '../http/request-options';
import { SignInAgain } from '../http/sign-in-again';
import { Session } from '../session/session';
import { inOneTab } from './one-tab';
import { OutboxItem, OutboxKind, OutboxPhotoInfo } from './outbox-item';
import { Outcome, outcomeOf, pauseAfter } from './outbox-outcome';
import { PersonDb, PersonStore } from './person-store';

/** Milliseconds for one call: a village line is slow, but one that says nothing must not stop the rest. */
const PATIENCE = 180_000;

export interface Round {
  kinds: ReadonlyMap<string, OutboxKind>;
  /** Tries also what still has a pause to keep. */
  now: boolean;
  /** Called after each change of an item. */
  changed: () => Promise<void>;
}

/** One round through what waits: every item by itself, the oldest first, in one tab only. */
@Injectable({ providedIn: 'root' })
export class OutboxSending {
  private readonly store = inject(PersonStore);
  private readonly session = inject(Session);
  private readonly signInAgain = inject(SignInAgain);
  private readonly connection = inject(Connection);
  private readonly http = inject(HttpClient);
  private readonly clock = inject(Clock);

  /** How many the server took. */
  async round(round: Round): Promise<number> {
    const personId = this.store.personId();
    if (!personId) return 0;
    const db = await this.store.open();
    let sent = 0;
    await inOneTab(`outbox.${personId}`, db, async () => {
      await this.takeUpInterrupted(db, round);
      for (const item of await this.due(db, round)) {
        if (!(await this.mayStillSend(personId))) return;
        const outcome = await this.send(db, item.id, round);
        if (outcome === 'sent') sent++;
        if (outcome === 'stop') return;
      }
    });
    return sent;
  }

  /** A tab that was closed in the middle left it so; the same ids make sending it again harmless. */
  private async takeUpInterrupted(db: PersonDb, round: Round): Promise<void> {
    const interrupted = (await db.getAll('items')).filter((item) => item.state === 'sending');
    for (const item of interrupted) await this.change(db, item.id, round, { state: 'waiting' });
  }

  private async due(db: PersonDb, { kinds, now }: Round): Promise<OutboxItem[]> {
    const time = this.clock.now().getTime();
    return (await db.getAll('items'))
      .filter((item) => item.state === 'waiting' && kinds.has(item.kind) && (now || item.nextTryAt <= time))
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  /** Another person may have signed in meanwhile, in this tab or in another one: their session must not carry these items. */
  private async mayStillSend(personId: string): Promise<boolean> {
    if (!(await this.signInAgain.stillSignedIn())) return false;
    const account = this.session.account();
    return account?.id === personId && !account.actingFor;
  }

  private async send(db: PersonDb, id: string, round: Round): Promise<'sent' | 'next' | 'stop'> {
    const item = await this.claim(db, id, round);
    if (!item) return 'next';
    try {
      const attachmentIds = new Map<string, string>();
      for (const photo of item.photos) attachmentIds.set(photo.id, photo.attachmentId ?? (await this.upload(db, item.id, photo)));
      await firstValueFrom(round.kinds.get(item.kind)!.send(item, attachmentIds).pipe(timeout(PATIENCE)), { defaultValue: null });
    } catch (error) {
      return this.failed(db, item, round, outcomeOf(error));
    }
    await this.change(db, id, round, { state: 'sent', sentAt: this.clock.now().toISOString(), lastProblem: null });
    await Promise.all(item.photos.map((photo) => db.delete('photos', photo.id)));
    return 'sent';
  }

  private async failed(db: PersonDb, item: OutboxItem, round: Round, { state, problem, stop }: Outcome): Promise<'next' | 'stop'> {
    // One call without an answer may be that item's own trouble (a large photo on a bad line); a silent server is everybody's.
    if (problem.status === 0) await this.connection.retry();
    const silent = problem.status === 0 && this.connection.down();
    const pauses = state === 'waiting' && !silent;
    const nextTryAt = pauses ? this.clock.now().getTime() + pauseAfter(item.attempts) : 0;
    await this.change(db, item.id, round, { state, lastProblem: problem, nextTryAt });
    return silent || stop ? 'stop' : 'next';
  }

  private claim(db: PersonDb, id: string, round: Round): Promise<OutboxItem | null> {
    return this.change(db, id, round, (now) => (now.state === 'waiting' ? { state: 'sending', attempts: now.attempts + 1 } : null));
  }

  private async upload(db: PersonDb, itemId: string, photo: OutboxPhotoInfo): Promise<string> {
    const stored = await db.get('photos', photo.id);
    if (!stored) throw new Error(`The photo ${photo.id} is not on this device.`);
    const form = new FormData();
    form.append('file', new Blob([stored.bytes], { type: stored.type }), photo.name);
    const call = this.http.post<{ id: string }>('/api/attachments', form, { context: creating(photo.id) });
    const attachment = await firstValueFrom(call.pipe(timeout(PATIENCE)));
    const item = await db.get('items', itemId);
    if (item) {
      const photos = item.photos.map((p) => (p.id === photo.id ? { ...p, attachmentId: attachment.id } : p));
      await db.put('items', { ...item, photos });
    }
    return attachment.id;
  }

  /** Changes the item as it is now, in one step; null when it is gone or the change says no. */
  private async change(
    db: PersonDb,
    id: string,
    round: Round,
    change: Partial<OutboxItem> | ((item: OutboxItem) => Partial<OutboxItem> | null),
  ): Promise<OutboxItem | null> {
    const transaction = db.transaction('items', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    const changes = before && (typeof change === 'function' ? change(before) : change);
    const after = before && changes ? { ...before, ...changes } : null;
    if (after) await transaction.store.put(after);
    await transaction.done;
    if (after) await round.changed();
    return after;
  }
}
