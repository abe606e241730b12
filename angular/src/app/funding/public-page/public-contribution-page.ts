import { afterNextRender, Component, computed, DOCUMENT, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DisclosureRowDto, PublicDisclosureDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { PageTitle } from '../../core/i18n/page-title';
import { BusyButton } from '../../ui/busy-button';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/list-state';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { DisclosureRows } from '../disclosures/disclosure-rows';
import { DisclosureSummary } from '../disclosures/disclosure-summary';
import { PublicApi } from './public-api';
import { PublicFrame } from './public-frame';
import { MOST_PRINTED, PAGE_SIZE } from './public-model';
import { MatButton } from '@angular/material/button';

/** One list of contributions as anybody reads it: what came in and went out, and who gave. */
@Component({
  selector: 'app-public-contribution-page',
  imports: [
    MatButton,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DayPipe,
    DisclosureRows,
    DisclosureSummary,
    Icon,
    ProblemBanner,
    PublicFrame,
  ],
  templateUrl: './public-contribution-page.html',
  styleUrl: './public-page.scss',
})
export class PublicContributionPage {
  private readonly api = inject(PublicApi);
  private readonly title = inject(PageTitle);
  private readonly injector = inject(Injector);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly code = input.required<string>();
  readonly id = input.required<string>();

  protected readonly disclosure = signal<PublicDisclosureDto | null>(null);
  protected readonly gone = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly page = signal(1);
  protected readonly rows = signal<Page<DisclosureRowDto> | null>(null);
  protected readonly rowsProblem = signal<ProblemDetails | null>(null);
  /** All rows are shown, for the printer. */
  protected readonly whole = signal(false);
  protected readonly printing = signal(false);
  protected readonly pages = computed(() => (this.whole() ? 1 : Math.max(1, Math.ceil((this.rows()?.total ?? 0) / PAGE_SIZE))));
  protected readonly range = computed(() => {
    const from = (this.page() - 1) * PAGE_SIZE + 1;
    return { from, to: from + (this.rows()?.items.length ?? 1) - 1, total: this.rows()?.total ?? 0 };
  });

  constructor() {
    effect(() => {
      this.code();
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    this.gone.set(false);
    try {
      const disclosure = await firstValueFrom(this.api.contribution(this.code(), this.id()));
      this.disclosure.set(disclosure);
      this.title.name(disclosure.title);
      await this.show(1);
    } catch (error) {
      const problem = toProblem(error);
      this.gone.set(problem.status === 404);
      if (problem.status !== 404) this.problem.set(problem);
    }
  }

  protected async show(page: number): Promise<void> {
    this.whole.set(false);
    this.page.set(page);
    this.rowsProblem.set(null);
    try {
      const rows = await firstValueFrom(this.api.rows(this.code(), this.id(), page, PAGE_SIZE));
      if (page === this.page()) this.rows.set(rows);
    } catch (error) {
      this.rowsProblem.set(toProblem(error));
    }
  }

  /** The whole list, as long as it is not too long for that; else the page that is shown. */
  protected async print(): Promise<void> {
    const total = this.rows()?.total ?? 0;
    if (this.printing()) return;
    this.printing.set(true);
    try {
      if (!this.whole() && total > PAGE_SIZE && total <= MOST_PRINTED) await this.loadAll(total);
      afterNextRender(() => this.window?.print(), { injector: this.injector });
    } catch (error) {
      this.rowsProblem.set(toProblem(error));
    } finally {
      this.printing.set(false);
    }
  }

  private async loadAll(total: number): Promise<void> {
    const size = 200;
    const items: DisclosureRowDto[] = [];
    for (let page = 1; (page - 1) * size < total; page++) {
      items.push(...(await firstValueFrom(this.api.rows(this.code(), this.id(), page, size))).items);
    }
    this.page.set(1);
    this.rows.set({ items, total: items.length });
    this.whole.set(true);
  }
}
