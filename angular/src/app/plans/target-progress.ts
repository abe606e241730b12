import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TargetProgressDto, TargetState } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { IconName } from '../ui/icons';
import { StateChip, Tone } from '../ui/state-chip';

const LOOKS: Record<TargetState, { tone: Tone; icon: IconName }> = {
  reached: { tone: 'done', icon: 'check' },
  onTheWay: { tone: 'info', icon: 'clock' },
  late: { tone: 'late', icon: 'alert' },
};

/** What is done of one target of a plan, hamlet by hamlet, as the register counts it today. */
@Component({
  selector: 'app-target-progress',
  imports: [TranslocoPipe, EnumTextPipe, StateChip],
  template: `
    @let t = target();
    <p class="quiet">
      {{ 'plans.progress.counted' | transloco: { what: t.counts | enumText: 'TargetCount', reached: reached(), count: t.hamlets.length } }}
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
            <td class="num">{{ row.done }}</td>
            <td class="num">{{ row.needed ?? '–' }}</td>
            <td>
              <app-state-chip [tone]="looks[row.state].tone" [icon]="looks[row.state].icon" [label]="row.state | enumText: 'TargetState'" />
            </td>
          </tr>
        }
      </tbody>
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
  readonly target = input.required<TargetProgressDto>();

  protected readonly looks = LOOKS;
  protected readonly reached = computed(() => this.target().hamlets.filter((h) => h.state === 'reached').length);
}
