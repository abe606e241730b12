import { Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { BusyButton } from '../ui/busy-button';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { CommitmentsApi } from './commitments-api';
import { CLAUSES, TERMS_LOOKS } from './commitments-model';

/** The versions of the clauses, the newest first. */
@Component({
  selector: 'app-terms-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BusyButton,
    EmptyState,
    Icon,
    PageHeader,
    DayPipe,
    ProblemBanner,
    StateChip,
  ],
  template: `
    <div class="page page--narrow">
      <app-page-header
        [heading]="'commitments.terms.heading' | transloco"
        [lead]="'commitments.terms.lead' | transloco"
        backLink="/cam-ket"
        [backLabel]="'commitments.heading' | transloco"
      >
        @if (versions()?.length) {
          <a mainAction matButton="filled" routerLink="/cam-ket/noi-dung/moi" *hasPermission="clauses">
            <app-icon name="add" />{{ 'commitments.terms.new' | transloco }}
          </a>
        }
      </app-page-header>
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="loaded.reload()" />
      @if (versions(); as found) {
        @for (terms of found; track terms.id) {
          <a class="panel version" [routerLink]="['/cam-ket/noi-dung', terms.id]">
            <span class="row">
              <strong>{{ 'commitments.terms.number' | transloco: { number: terms.number } }}</strong>
              <app-state-chip
                [tone]="looks[terms.state].tone"
                [icon]="looks[terms.state].icon"
                [label]="terms.state | enumText: 'CommitmentTermsState'"
              />
            </span>
            <span>{{ terms.title }}</span>
            <span class="quiet">
              @if (terms.from) {
                {{ 'commitments.terms.from' | transloco: { day: (terms.from | day) } }} ·
              }
              {{ 'commitments.terms.signed' | transloco: { count: terms.commitments } }}
            </span>
          </a>
        } @empty {
          <div class="panel">
            <app-empty-state icon="clipboard" [sentence]="'commitments.terms.none' | transloco">
              <ng-container *hasPermission="clauses">
                <app-busy-button icon="add" [busy]="busy()" (press)="useTemplate()">{{
                  'commitments.terms.useTemplate' | transloco
                }}</app-busy-button>
              </ng-container>
            </app-empty-state>
          </div>
        }
      } @else if (!problem()) {
        <div class="panel stack" role="status" [attr.aria-label]="'list.loading' | transloco">
          <div class="skeleton"></div>
          <div class="skeleton"></div>
        </div>
      }
    </div>
  `,
  styles: `
    .version {
      display: grid;
      gap: 8px;
      color: inherit;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    .version:hover {
      border-color: var(--mat-sys-primary);
    }
  `,
})
export class TermsPage {
  private readonly api = inject(CommitmentsApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  protected readonly clauses = CLAUSES;
  protected readonly looks = TERMS_LOOKS;
  protected readonly busy = signal(false);
  protected readonly loaded = rxResource({ stream: () => this.api.terms() });
  protected readonly versions = () => (this.loaded.hasValue() ? this.loaded.value() : null);
  protected readonly problem = () => (this.loaded.error() ? toProblem(this.loaded.error()) : null);

  protected async useTemplate(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const terms = await firstValueFrom(this.api.termsFromTemplate(newIdempotencyKey()));
      this.notices.done('commitments.terms.inForceNow', { number: terms.number });
      await this.router.navigate(['/cam-ket/noi-dung', terms.id]);
    } catch (error) {
      this.notices.failed(error);
      this.loaded.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
