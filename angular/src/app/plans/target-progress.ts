import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { HamletProgressDto, TargetCount, TargetProgressDto, TargetState } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { IconName } from '../ui/icons';
import { StateChip, Tone } from '../ui/state-chip';

const LOOKS: Record<TargetState, { tone: Tone; icon: IconName }> = {
  reached: { tone: 'done', icon: 'check' },
  notBegun: { tone: 'neutral', icon: 'clock' },
  onTheWay: { tone: 'info', icon: 'clock' },
  late: { tone: 'late', icon: 'alert' },
};

/** Where the things are that a target counts. */
const PAGES: Record<NonNullable<TargetCount>, string> = {
  coveredRoutes: '/camera/tuyen',
  surveyedRoutes: '/camera/tuyen',
  agreedSites: '/camera/vi-tri',
  cameras: '/camera/danh-sach',
  lenses: '/camera/danh-sach',
  commitments: '/cam-ket',
};

/** What is done of one target of a plan, hamlet by hamlet, as the register counts it today. */
@Component({
  selector: 'app-target-progress',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, StateChip],
  template: `
    @let t = target();
    <p class="quiet">
      {{ 'plans.progress.counted' | transloco: { what: t.counts | enumText: 'TargetCount', reached: reached(), count: t.hamlets.length } }}
      {{ 'plans.progress.all' | transloco }}
    </p>
    <table>
      <caption class="visually-hidden">
        {{
          t.measure
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'plans.progress.hamlet' | transloco }}</th>
          <th scope="col" class="num">{{ 'plans.progress.done' | transloco }}</th>
          <th scope="col" class="num">{{ 'plans.progress.needed' | transloco }}</th>
          <th scope="col">{{ 'plans.progress.state' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of t.hamlets; track row.hamlet.id) {
          <tr>
            <th scope="row">{{ row.hamlet.name }}</th>
            <td class="num">
              <a [routerLink]="page()" [queryParams]="{ hamletId: row.hamlet.id }" [attr.aria-label]="label(row)">{{ row.done }}</a>
            </td>
            <td class="num">{{ row.needed ?? '–' }}</td>
            <td>
              <app-state-chip [tone]="looks[row.state].tone" [icon]="looks[row.state].icon" [label]="row.state | enumText: 'TargetState'" />
            </td>
          </tr>
        }
      </tbody>
      @if (t.hamlets.length > 1) {
        <tfoot>
          <tr>
            <th scope="row">{{ 'plans.progress.total' | transloco }}</th>
            <td class="num">{{ done() }}</td>
            <td class="num">{{ needed() ?? '–' }}</td>
            <td></td>
          </tr>
        </tfoot>
      }
    </table>
  `,
  styles: `
    table {
      border-collapse: collapse;
      width: 100%;
      max-width: 640px;
    }
    th,
    td {
      padding: 6px 12px 6px 0;
      text-align: left;
      font-weight: 400;
      border-bottom: 1px solid var(--app-line);
    }
    tfoot th,
    tfoot td {
      font-weight: 600;
      border-bottom: 0;
    }
    thead th {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .num {
      text-align: right;
      white-space: nowrap;
    }
  `,
})
export class TargetProgress {
  private readonly transloco = inject(TranslocoService);
  readonly target = input.required<TargetProgressDto>();

  protected readonly looks = LOOKS;
  protected readonly page = computed(() => PAGES[this.target().counts!]);
  protected readonly reached = computed(() => this.target().hamlets.filter((h) => h.state === 'reached').length);
  protected readonly done = computed(() => this.target().hamlets.reduce((sum, h) => sum + h.done, 0));
  /** Null when it is not said of every hamlet. */
  protected readonly needed = computed(() =>
    this.target().hamlets.reduce<number | null>((sum, h) => (sum === null || h.needed === null ? null : sum + h.needed), 0),
  );

  protected label(row: HamletProgressDto): string {
    return this.transloco.translate('plans.progress.open', { count: row.done, hamlet: row.hamlet.name });
  }
}
