import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AllocationDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { detailState } from '../../ui/detail-state';
import { fileSize } from '../../ui/file-size';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, InstantPipe, MoneyPipe, MoneyWordsPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { AllocationsApi } from './allocations-api';

/** One decision on allocation: what it gave to which line, and its paper. */
@Component({
  selector: 'app-allocation-page',
  imports: [
    RouterLink,
    MatButton,
    TranslocoPipe,
    EnumTextPipe,
    DayPipe,
    Icon,
    InstantPipe,
    MoneyPipe,
    MoneyWordsPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './allocation-page.html',
  styles: `
    .page {
      max-width: 960px;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(100px, max-content) minmax(0, 1fr);
      gap: 4px 16px;
      overflow-wrap: anywhere;
    }
    dt {
      color: var(--app-ink-quiet);
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px;
      border-bottom: 1px solid var(--app-line);
      text-align: start;
    }
    thead th {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    th.num,
    td.num {
      text-align: end;
    }
    tfoot * {
      font-weight: 600;
    }
    .in-words {
      font-style: italic;
      text-align: end;
    }
  `,
})
export class AllocationPage {
  private readonly api = inject(AllocationsApi);
  private readonly download = inject(Download);
  readonly id = input.required<string>();
  protected readonly size = fileSize;
  protected readonly state = detailState<AllocationDto>({ id: this.id, get: (id) => this.api.get(id), name: (a) => a.number });

  protected save(allocation: AllocationDto, file: AllocationDto['files'][number]): void {
    void this.download.save(this.api.fileUrl(allocation.id, file.id), file.fileName);
  }
}
