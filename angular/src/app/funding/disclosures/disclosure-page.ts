import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DisclosureDto, DisclosureRowDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { HasPermission } from '../../core/session/has-permission';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StateChip } from '../../ui/state-chip';
import { FUND } from '../parts/fund-rights';
import { DisclosureRows } from './disclosure-rows';
import { DisclosureSummary } from './disclosure-summary';
import { DisclosuresApi } from './disclosures-api';
import { STATUS_LOOKS } from './disclosures-model';
import { PublicLink } from './public-link';

const PAGE_SIZE = 50;

/** One public list: exactly what people will read, or read now; where and how long it hangs. */
@Component({
  selector: 'app-disclosure-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DisclosureRows,
    DisclosureSummary,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    ProblemBanner,
    PublicLink,
    StateChip,
  ],
  templateUrl: './disclosure-page.html',
  styleUrl: './disclosure-page.scss',
})
export class DisclosurePage {
  private readonly api = inject(DisclosuresApi);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly disclose = FUND.disclose;
  protected readonly looks = STATUS_LOOKS;
  protected readonly state = detailState<DisclosureDto>({ id: this.id, get: (id) => this.api.get(id), name: (d) => d.title });
  protected readonly page = signal(1);
  protected readonly rows = signal<Page<DisclosureRowDto> | null>(null);
  protected readonly rowsProblem = signal<ProblemDetails | null>(null);
  protected readonly pages = computed(() => Math.max(1, Math.ceil((this.rows()?.total ?? 0) / PAGE_SIZE)));
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));
  protected readonly isPublic = computed(() => {
    const disclosure = this.state.value();
    return disclosure?.status === 'posted' && disclosure.postings.some((posting) => posting.channel === 'publicPage');
  });

  constructor() {
    effect(() => {
      const disclosure = this.state.value();
      if (disclosure) untracked(() => void this.loadRows(1));
    });
  }

  protected async loadRows(page: number): Promise<void> {
    const id = this.id();
    this.page.set(page);
    this.rowsProblem.set(null);
    try {
      const rows = await firstValueFrom(this.api.rows(id, { page, pageSize: PAGE_SIZE }));
      if (id === this.id() && page === this.page()) this.rows.set(rows);
    } catch (error) {
      this.rowsProblem.set(toProblem(error));
    }
  }

  protected async save(disclosure: DisclosureDto, kind: 'docx' | 'xlsx'): Promise<void> {
    if (kind === 'docx') await this.download.save(this.api.paperUrl(disclosure.id, 'docx'), 'cong-khai.docx');
    else await this.download.save(this.api.exportUrl(disclosure.id), 'cong-khai.xlsx', { format: 'xlsx' });
  }

  protected takeDown(disclosure: DisclosureDto): Promise<boolean> {
    return this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.words.translate('disclosures.takeDown.heading', { title: disclosure.title }),
        sentence: this.words.translate('disclosures.takeDown.sentence'),
        action: this.words.translate('disclosures.takeDown.action'),
        dangerous: true,
      });
      if (!reason) return null;
      const down = await firstValueFrom(this.api.takeDown(disclosure, reason));
      this.notices.done('disclosures.takeDown.done');
      return down;
    });
  }

  protected async remove(disclosure: DisclosureDto): Promise<void> {
    let gone = false;
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('disclosures.delete.heading', { title: disclosure.title }),
        sentence: this.words.translate('disclosures.delete.sentence'),
        action: this.words.translate('disclosures.delete.action'),
        dangerous: true,
      });
      if (!agreed) return null;
      await firstValueFrom(this.api.delete(disclosure));
      gone = true;
      return null;
    });
    if (!gone) return;
    this.notices.done('disclosures.delete.done');
    await this.router.navigate(['/dong-gop/cong-khai'], { queryParamsHandling: 'preserve' });
    this.state.changed(disclosure);
  }
}
