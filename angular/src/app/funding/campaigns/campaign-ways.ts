import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CampaignDto } from '../../core/api/models';
import { Icon } from '../../ui/icon';
import { IconName } from '../../ui/icons';
import { Page } from '../../ui/list-state';

interface Way {
  what: 'receipts' | 'gifts' | 'expenses' | 'pledges' | 'transfers';
  icon: IconName;
  route: string;
}

const WAYS: readonly Way[] = [
  { what: 'receipts', icon: 'receipt', route: '/dong-gop/phieu-thu' },
  { what: 'gifts', icon: 'handshake', route: '/dong-gop/hien-vat' },
  { what: 'expenses', icon: 'cash', route: '/dong-gop/phieu-chi' },
  { what: 'pledges', icon: 'clipboard', route: '/dong-gop/dang-ky' },
  { what: 'transfers', icon: 'bank', route: '/dong-gop/nop-tien' },
];

/** The papers of a campaign by kind, with their number; each leads to its list. */
@Component({
  selector: 'app-campaign-ways',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    @for (way of ways(); track way.what) {
      <a [routerLink]="way.route" [queryParams]="{ campaignId: campaign().id, ledger: campaign().ledger }">
        <app-icon [name]="way.icon" />
        <span>{{ 'campaigns.ways.' + way.what | transloco }}</span>
        <strong class="num">{{ counts()[way.what] ?? '' }}</strong>
        <app-icon name="chevronRight" />
      </a>
    }
  `,
  styles: `
    :host {
      display: grid;
    }
    a {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      gap: 12px;
      align-items: center;
      min-height: 48px;
      padding-inline: 8px;
      border-radius: var(--app-radius);
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: color-mix(in srgb, var(--mat-sys-primary) 8%, transparent);
    }
    app-icon {
      color: var(--mat-sys-primary);
    }
  `,
})
export class CampaignWays {
  private readonly http = inject(HttpClient);

  readonly campaign = input.required<CampaignDto>();
  protected readonly counts = signal<Partial<Record<Way['what'], number>>>({});
  /** Only a hamlet's fund spends by itself. */
  protected readonly ways = computed(() => WAYS.filter((way) => way.what !== 'expenses' || this.campaign().ledger === 'hamletB'));

  constructor() {
    effect(() => {
      this.campaign();
      untracked(() => this.ways().forEach((way) => void this.count(way.what)));
    });
  }

  private async count(what: Way['what']): Promise<void> {
    const { id } = this.campaign();
    const params = { campaignId: id, pageSize: 1, ...(what === 'pledges' ? { includeEnded: true } : {}) };
    try {
      const { total } = await firstValueFrom(this.http.get<Page<unknown>>(`/api/funding/${what}`, { params }));
      if (id === this.campaign().id) this.counts.update((known) => ({ ...known, [what]: total }));
    } catch {
      // The way is there also without its number.
    }
  }
}
