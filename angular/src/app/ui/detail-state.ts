import { effect, inject, Signal, signal, untracked } from '@angular/core';
import { firstValueFrom, Observable } from 'rxjs';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { Notices } from '../core/notices';
import { ListDetail } from './list-detail';

export interface DetailOptions<T> {
  /** From the address. */
  id: Signal<string>;
  get: (id: string) => Observable<T>;
  /** What the thing is called, for the title of the page. */
  name: (value: T) => string;
}

/** One thing of a list on a page of its own or beside the list. Call in an injection context: `readonly state = detailState({ … })`. */
export function detailState<T extends { id: string }>(options: DetailOptions<T>): DetailState<T> {
  return new DetailState(options);
}

export class DetailState<T extends { id: string }> {
  private readonly title = inject(PageTitle);
  private readonly notices = inject(Notices);
  private readonly beside = inject(ListDetail, { optional: true });

  readonly value = signal<T | null>(null);
  readonly problem = signal<ProblemDetails | null>(null);
  readonly busy = signal(false);

  constructor(private readonly options: DetailOptions<T>) {
    effect(() => {
      options.id();
      untracked(() => {
        this.value.set(null);
        this.problem.set(null);
        void this.load();
      });
    });
  }

  async load(): Promise<void> {
    const id = this.options.id();
    try {
      const value = await firstValueFrom(this.options.get(id));
      // Another row may have been opened meanwhile.
      if (id !== this.options.id()) return;
      this.show(value);
      this.problem.set(null);
    } catch (error) {
      if (id === this.options.id()) this.problem.set(toProblem(error));
    }
  }

  /** Shows what a change has answered; the row beside it is read anew. */
  changed(value: T): void {
    if (value.id === this.options.id()) this.show(value);
    this.beside?.changed();
  }

  /**
   * Does a step: `null` when the person turned back. What the server refuses is told, and the thing read anew: somebody else
   * may have changed it. True when it was done.
   */
  async take(step: () => Promise<T | null>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    try {
      const changed = await step();
      if (changed) this.changed(changed);
      return changed !== null;
    } catch (error) {
      this.notices.failed(error);
      await this.load();
      this.beside?.changed();
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  private show(value: T): void {
    this.value.set(value);
    this.title.name(this.options.name(value));
  }
}
