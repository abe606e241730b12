import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommuneRegisterDto, CommuneSummaryDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { daysOf, findPeriod, periodsOf } from './province-periods';

/** One commune in figures, for those above it. */
@Component({
  selector: 'app-commune-summary-page',
  imports: [MatFormField, MatLabel, MatOption, MatSelect, TranslocoPipe, DayPipe, EnumTextPipe, PageHeader, ProblemBanner],
  templateUrl: './commune-summary-page.html',
  styleUrl: './commune-summary-page.scss',
})
export class CommuneSummaryPage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  readonly code = input.required<string>();
  /** From the address bar, kept from the list. */
  readonly period = input<string>();

  protected readonly periods = periodsOf(inject(Clock).today());
  protected readonly organisation = ['hamlets', 'households', 'units', 'boardMembers'] as const;
  protected readonly chosen = computed(() => findPeriod(this.period())?.value ?? '');
  protected readonly answer = rxResource({
    params: () => ({ code: this.code(), period: this.period() }),
    stream: ({ params }) =>
      this.http.get<CommuneSummaryDto>(`/api/province/communes/${encodeURIComponent(params.code)}`, { params: daysOf(params.period) }),
  });
  protected readonly summary = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly problem = computed(() => (this.answer.error() ? toProblem(this.answer.error()) : null));

  protected choose(period: string): void {
    void this.router.navigate([], { queryParams: { period: period || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected covered({ seenMetres, routeMetres }: CommuneRegisterDto): Record<string, string> {
    return {
      seen: this.number(seenMetres),
      all: this.number(routeMetres),
      share: this.number(Math.round((seenMetres * 100) / routeMetres)),
    };
  }

  protected number(value: number): string {
    return value.toLocaleString('vi-VN');
  }
}
