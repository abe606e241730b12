import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, Subject } from 'rxjs';

/** Whether the server answers. The shell shows a banner while it does not. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly http = inject(HttpClient);
  private readonly lost = signal(false);
  private readonly returned = new Subject<void>();

  readonly down = this.lost.asReadonly();
  /** Emits when the server answers again: lists load themselves anew. */
  readonly restored = this.returned.asObservable();

  reportAnswer(): void {
    if (!this.lost()) return;
    this.lost.set(false);
    this.returned.next();
  }

  reportSilence(): void {
    this.lost.set(true);
  }

  /** Asks the server whether it is there; the interceptor notes the answer. */
  async retry(): Promise<void> {
    await firstValueFrom(this.http.get('/health/live', { responseType: 'text' })).catch(() => undefined);
  }
}
