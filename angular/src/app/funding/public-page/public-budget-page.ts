import { Component, computed, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PublicBudgetDisclosureDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { Language } from '../../core/i18n/language';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { PageTitle } from '../../core/i18n/page-title';
import { Icon } from '../../ui/icon';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { PublicApi } from './public-api';
import { PublicFrame } from './public-frame';
import { budgetBars } from './public-model';

/** What a commune made public of its budget: line by line, approved, allocated and paid. */
@Component({
  selector: 'app-public-budget-page',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, DayPipe, Icon, MoneyPipe, ProblemBanner, PublicFrame],
  templateUrl: './public-budget-page.html',
  styleUrl: './public-page.scss',
})
export class PublicBudgetPage {
  private readonly api = inject(PublicApi);
  private readonly title = inject(PageTitle);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly code = input.required<string>();
  readonly id = input.required<string>();

  protected readonly budget = signal<PublicBudgetDisclosureDto | null>(null);
  protected readonly gone = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  /** A settlement says of which year it is; estimates and quarters say it below. */
  protected readonly heading = computed(() => {
    this.language.current();
    const budget = this.budget();
    if (budget?.kind !== 'settlement') return budget?.title ?? '';
    return this.transloco.translate('publicPage.budget.settlementOf', { year: budget.year, title: budget.title });
  });
  /** Settlements made public before the figures were kept have none. */
  protected readonly saysRest = computed(() => typeof this.budget()?.carriedOver === 'number');
  protected readonly bars = computed(() => (this.budget() ? budgetBars(this.budget()!) : []));

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
      const budget = await firstValueFrom(this.api.budget(this.code(), this.id()));
      this.budget.set(budget);
      this.title.name(this.heading());
    } catch (error) {
      const problem = toProblem(error);
      this.gone.set(problem.status === 404);
      if (problem.status !== 404) this.problem.set(problem);
    }
  }

  protected print(): void {
    this.window?.print();
  }
}
