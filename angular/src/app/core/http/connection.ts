import { HttpClient } from '@angular/common/http';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, Subject, timeout, TimeoutError } from 'rxjs';

/** Milliseconds until the server is asked again whether it is there. */
export const ASK_AGAIN_AFTER = 5000;
/** Milliseconds after which a line that says nothing counts as none. */
const PATIENCE = 10_000;

/** Whether the server answers. The shell shows a banner while it does not; the server is asked until it does. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly http = inject(HttpClient);
  private readonly lost = signal(false);
  private readonly returned = new Subject<void>();
  private next: ReturnType<typeof setTimeout> | undefined;

  readonly down = this.lost.asReadonly();
  /** Emits when the server answers again: lists load themselves anew. */
  readonly restored = this.returned.asObservable();

  constructor() {
    const online = () => this.lost() && void this.retry();
    addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', online);
      clearTimeout(this.next);
    });
  }

  reportAnswer(): void {
    clearTimeout(this.next);
    if (!this.lost()) return;
    this.lost.set(false);
    this.returned.next();
  }

  reportSilence(): void {
    this.lost.set(true);
    clearTimeout(this.next);
    this.next = setTimeout(() => void this.retry(), ASK_AGAIN_AFTER);
  }

  /** Asks the server whether it is there; the interceptor notes the answer. */
  async retry(): Promise<void> {
    const asked = this.http.get('/health/live', { responseType: 'text' }).pipe(timeout(PATIENCE));
    await firstValueFrom(asked).catch((error: unknown) => error instanceof TimeoutError && this.reportSilence());
  }
}
