import { computed, inject, signal } from '@angular/core';
import { Download } from '../core/http/download';

/** Vouchers picked out of a list, and the PDF of them or of all that the list shows. Call in an injection context. */
export class VoucherPrinting {
  private readonly download = inject(Download);

  readonly busy = signal(false);
  private readonly picked = signal<ReadonlySet<string>>(new Set());
  readonly count = computed(() => this.picked().size);

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  has(id: string): boolean {
    return this.picked().has(id);
  }

  toggle(id: string): void {
    this.picked.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  clear(): void {
    this.picked.set(new Set());
  }

  /** The picked ones; without any, all that the query finds. */
  async print(query: Record<string, string | number | undefined>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const { page: _, pageSize: __, sort: ___, ...filters } = query;
    const ids = [...this.picked()].map((id) => `ids=${id}`).join('&');
    if (ids) await this.download.save(`${this.url}?${ids}`, this.name);
    else await this.download.save(this.url, this.name, filters as Record<string, string | number>);
    this.busy.set(false);
  }
}
