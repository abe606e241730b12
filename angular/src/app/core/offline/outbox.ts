import {
  computed,
  DestroyRef,
  effect,
  EnvironmentProviders,
  inject,
  Injectable,
  provideAppInitializer,
  Signal,
  signal,
  untracked,
} from '@angular/core';
import { Clock } from '../clock';
import { Connection } from '../http/connection';
import { Notices } from '../notices';
import { OutboxError, OutboxInput, OutboxItem, OutboxKind, OutboxPhoto, OutboxSender } from './outbox-item';
import { OutboxSending } from './outbox-sending';
import { PersonStore, StoredPhoto } from './person-store';

/** Milliseconds between two looks at whether something waits. */
const LOOK_AGAIN_AFTER = 60_000;
/** What the server has is still shown for a day. */
const KEEP_SENT = 24 * 3_600_000;

/**
 * What the signed-in person made without a network: kept on this device until the server has it, sent exactly once in
 * whatever order it can be, by itself. Nobody else who signs in on this device sees or sends it.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(PersonStore);
  private readonly sending = inject(OutboxSending);
  private readonly notices = inject(Notices);
  private readonly clock = inject(Clock);
  private readonly kinds = new Map<string, OutboxKind>();
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('camera-program.outbox');
  private readonly all = signal<readonly OutboxItem[]>([]);
  private running: Promise<void> | null = null;
  private again: { now: boolean } | null = null;
  private persisted = false;

  /** Newest first, those sent within a day included. */
  readonly items = this.all.asReadonly();
  readonly drafts = this.countOf('draft');
  /** Goes out by itself. */
  readonly waiting = this.countOf('waiting', 'sending');
  /** Needs a person. */
  readonly troubled = this.countOf('conflict', 'refused');
  /** What would stay behind on this device: all but what the server has. */
  readonly unsent = this.countOf('draft', 'waiting', 'sending', 'conflict', 'refused');

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      this.store.personId();
      untracked(() => void this.enter());
    });
    const online = () => void this.flush();
    const look = () => document.visibilityState === 'visible' && this.waiting() > 0 && void this.flush();
    const restored = connection.restored.subscribe(online);
    const timer = setInterval(look, LOOK_AGAIN_AFTER);
    addEventListener('online', online);
    document.addEventListener('visibilitychange', look);
    this.channel?.addEventListener('message', this.heard);
    inject(DestroyRef).onDestroy(() => {
      restored.unsubscribe();
      clearInterval(timer);
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', look);
      this.channel?.close();
      this.store.close();
    });
  }

  /** Those of one kind, newest first. */
  of<T>(kind: string): Signal<readonly OutboxItem<T>[]> {
    return computed(() => this.all().filter((item) => item.kind === kind) as OutboxItem<T>[]);
  }

  /** Who sends items of the kind. Done at the start of the program (`provideOutboxSender`), so that they go out from every page. */
  registerSender<T>(kind: string, send: OutboxSender<T>, open?: (item: OutboxItem<T>) => string): void {
    this.kinds.set(kind, { send, open } as OutboxKind);
    void this.flush();
  }

  /** Where the item is looked at and mended, if its kind says. */
  addressOf(item: OutboxItem): string | null {
    return this.kinds.get(item.kind)?.open?.(item) ?? null;
  }

  /**
   * Keeps the item on this device: a draft, or to be sent from now on. Put again under the same id it replaces what was
   * there, whatever became of it, unless it is just being sent or has been.
   * @throws OutboxError when it was not kept; what was there before is unchanged, and the person has been told.
   */
  async put<T>(input: OutboxInput<T>): Promise<OutboxItem<T>> {
    const kept = await this.told(async () => {
      const photos = input.photos && (await Promise.all(input.photos.map((photo) => stored(input.id, photo))));
      return this.write(input, photos);
    });
    void this.askToStay();
    await this.refresh();
    this.channel?.postMessage('put');
    if (kept.state === 'waiting') void this.flush();
    return kept as OutboxItem<T>;
  }

  /** As it lies on this device, also before `items` has been read; null when it does not. */
  async find<T>(id: string): Promise<OutboxItem<T> | null> {
    const item = await this.store.open().then(
      (db) => db.get('items', id),
      () => undefined,
    );
    return (item as OutboxItem<T> | undefined) ?? null;
  }

  /** The pictures of an item that has not been sent. */
  async photosOf(id: string): Promise<readonly OutboxPhoto[]> {
    const db = await this.store.open();
    const item = await db.get('items', id);
    const bytes = new Map((await db.getAllFromIndex('photos', 'item', id)).map((photo) => [photo.id, photo]));
    return (item?.photos ?? []).flatMap(({ id: photoId, name, type }) => {
      const found = bytes.get(photoId);
      return found ? [{ id: photoId, name, blob: new Blob([found.bytes], { type }) }] : [];
    });
  }

  /** Sends as it is what is a draft, was refused or met a conflict; what waits is tried now. */
  async send(id: string): Promise<void> {
    const item = await (await this.store.open()).get('items', id);
    if (!item) return;
    if (item.state === 'waiting') return this.flush({ now: true });
    await this.put({ id, kind: item.kind, title: item.title, payload: item.payload });
  }

  /** Throws the item away with its photos. @throws OutboxError while it is being sent. */
  async remove(id: string): Promise<void> {
    await this.told(async () => {
      const transaction = (await this.store.open()).transaction(['items', 'photos'], 'readwrite');
      const items = transaction.objectStore('items');
      const photos = transaction.objectStore('photos');
      const busy = (await items.get(id))?.state === 'sending';
      const keys = busy ? [] : await photos.index('item').getAllKeys(id);
      await Promise.all([...keys.map((key) => photos.delete(key)), busy ? undefined : items.delete(id), transaction.done]);
      if (busy) throw new OutboxError('sending');
    });
    await this.refresh();
    this.channel?.postMessage('changed');
  }

  /** Sends what waits and is due; `now` also what still has a pause to keep. Never throws. */
  flush({ now = false } = {}): Promise<void> {
    this.again = { now: now || (this.again?.now ?? false) };
    this.running ??= this.rounds().finally(() => (this.running = null));
    return this.running;
  }

  private async rounds(): Promise<void> {
    let sent = 0;
    for (let asked = this.again; asked; asked = this.again) {
      this.again = null;
      const changed = async () => {
        await this.refresh();
        this.channel?.postMessage('changed');
      };
      // A store that was closed under it (signed out, cleared by the browser): what is kept goes out another time.
      sent += await this.sending.round({ kinds: this.kinds, now: asked.now, changed }).catch(() => 0);
    }
    if (sent) this.notices.done('offline.sentCount', { count: sent });
  }

  private async write(input: OutboxInput, photos: StoredPhoto[] | undefined): Promise<OutboxItem> {
    const transaction = (await this.store.open()).transaction(['items', 'photos'], 'readwrite', { durability: 'strict' });
    const items = transaction.objectStore('items');
    const before = await items.get(input.id);
    if (before?.state === 'sending' || before?.state === 'sent') {
      await transaction.done;
      throw new OutboxError(before.state);
    }
    const item = merge(input, before, this.clock.now());
    const had = new Set(before?.photos.map((photo) => photo.id));
    const has = new Set(item.photos.map((photo) => photo.id));
    const bytes = transaction.objectStore('photos');
    await Promise.all([
      items.put(item),
      ...(photos ?? []).filter((photo) => !had.has(photo.id)).map((photo) => bytes.put(photo)),
      ...[...had].filter((id) => !has.has(id)).map((id) => bytes.delete(id)),
      transaction.done,
    ]);
    return item;
  }

  private async enter(): Promise<void> {
    if (this.store.personId()) await this.forgetSent().catch(() => undefined);
    await this.refresh();
    await this.flush({ now: true });
  }

  private async forgetSent(): Promise<void> {
    const db = await this.store.open();
    const before = new Date(this.clock.now().getTime() - KEEP_SENT).toISOString();
    const old = (await db.getAll('items')).filter((item) => item.state === 'sent' && (item.sentAt ?? '') < before);
    await Promise.all(old.map((item) => db.delete('items', item.id)));
  }

  private async refresh(): Promise<void> {
    const personId = this.store.personId();
    const items = personId
      ? await this.store.open().then(
          (db) => db.getAll('items'),
          () => [],
        )
      : [];
    if (personId === this.store.personId()) this.all.set(items.sort((a, b) => b.createdAt.localeCompare(a.createdAt)));
  }

  private readonly heard = (event: MessageEvent): void => {
    void this.refresh();
    if (event.data === 'put') void this.flush();
  };

  /** Asked once something is worth it: the browser may clear what it was not asked to keep. */
  private async askToStay(): Promise<void> {
    if (this.persisted) return;
    this.persisted = true;
    await navigator.storage?.persist?.().catch(() => false);
  }

  private async told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      const problem = error instanceof OutboxError ? error : new OutboxError(full ? 'full' : 'noStore', error);
      this.notices.told(`offline.problem.${problem.reason}`);
      throw problem;
    }
  }

  private countOf(...states: OutboxItem['state'][]): Signal<number> {
    return computed(() => this.all().filter((item) => states.includes(item.state)).length);
  }
}

/**
 * Registers a sender when the program starts:
 * `provideOutboxSender<Survey>('survey', () => { const http = inject(HttpClient); return (item, ids) => http.put(…); })`.
 */
export function provideOutboxSender<T>(
  kind: string,
  sender: () => OutboxSender<T>,
  open?: (item: OutboxItem<T>) => string,
): EnvironmentProviders {
  return provideAppInitializer(() => inject(Outbox).registerSender(kind, sender(), open));
}

async function stored(itemId: string, { id, blob }: OutboxPhoto): Promise<StoredPhoto> {
  return { id, itemId, type: blob.type, bytes: await blob.arrayBuffer() };
}

function merge(input: OutboxInput, before: OutboxItem | undefined, now: Date): OutboxItem {
  const known = new Map(before?.photos.map((photo) => [photo.id, photo]));
  return {
    id: input.id,
    kind: input.kind,
    title: input.title,
    payload: input.payload,
    photos: input.photos
      ? input.photos.map(({ id, name, blob }) => known.get(id) ?? { id, name, type: blob.type, size: blob.size, attachmentId: null })
      : (before?.photos ?? []),
    state: input.state ?? 'waiting',
    createdAt: before?.createdAt ?? now.toISOString(),
    changedAt: now.toISOString(),
    sentAt: null,
    lastProblem: null,
    attempts: before?.attempts ?? 0,
    nextTryAt: 0,
  };
}
