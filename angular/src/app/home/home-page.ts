import { HttpClient } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardDto, DashboardItemDto, DashboardUrgency } from '../core/api/models';
import { toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip, Tone } from '../ui/state-chip';

const LOOKS: Record<DashboardUrgency, { tone: Tone; icon: IconName }> = {
  returned: { tone: 'late', icon: 'return' },
  late: { tone: 'late', icon: 'alert' },
  dueSoon: { tone: 'soon', icon: 'clock' },
  waiting: { tone: 'info', icon: 'hold' },
  toDo: { tone: 'info', icon: 'flag' },
  hint: { tone: 'neutral', icon: 'alertCircle' },
  info: { tone: 'neutral', icon: 'info' },
};

/** What waits for this person, in at most seven sentences, the late ones first. */
@Component({
  selector: 'app-home-page',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, EmptyState, Icon, PageHeader, ProblemBanner, StateChip],
  template: `
    <div class="page page--narrow">
      <app-page-header [heading]="'home.greeting' | transloco: { name: session.account()?.fullName }" [lead]="lead()" />
      @if (session.commune()?.slogan; as slogan) {
        <p class="slogan">{{ slogan }}</p>
      }
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="dashboard.reload()" />
      @if (items(); as shown) {
        @if (shown.length) {
          <ul>
            @for (item of shown; track item.code) {
              <li>
                <a [routerLink]="target(item)">
                  <app-state-chip
                    [tone]="looks[item.urgency].tone"
                    [icon]="looks[item.urgency].icon"
                    [label]="item.urgency | enumText: 'DashboardUrgency'"
                  />
                  <span>{{ item.text }}</span>
                  <app-icon name="chevronRight" class="go" />
                </a>
              </li>
            }
          </ul>
        } @else {
          <div class="panel"><app-empty-state icon="checkCircle" [sentence]="'home.nothing' | transloco" /></div>
        }
      } @else if (!problem()) {
        <div class="panel stack" role="status" [attr.aria-label]="'list.loading' | transloco">
          <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
        </div>
      }
    </div>
  `,
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly session = inject(Session);
  protected readonly looks = LOOKS;
  // The sentences come in the language of the request, and others wait for a person who acts for another.
  protected readonly dashboard = rxResource({
    params: () => ({ language: this.language.current(), account: this.session.account() }),
    stream: () => this.http.get<DashboardDto>('/api/dashboard'),
  });
  protected readonly items = computed<readonly DashboardItemDto[] | null>(() =>
    this.dashboard.hasValue() ? this.dashboard.value().items : null,
  );
  protected readonly problem = computed(() => (this.dashboard.error() ? toProblem(this.dashboard.error()) : null));
  protected readonly lead = computed(() => {
    const account = this.session.account();
    const roles = account?.roles.map((role) => role.name) ?? [];
    const unit = account?.orgUnit?.name;
    // A role is often named like the unit.
    return [roles.join(', '), unit && roles.includes(unit) ? null : unit, account?.commune?.fullName].filter(Boolean).join(' · ');
  });

  protected target(item: DashboardItemDto) {
    return this.router.parseUrl(item.link);
  }
}
