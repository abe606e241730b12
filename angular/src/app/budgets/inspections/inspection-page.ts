import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetInspectionDto, InspectionFindingDto } from '../../core/api/models';
import { Notices } from '../../core/notices';
import { detailState } from '../../ui/detail-state';
import { DueLabel } from '../../ui/due-label';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StateChip } from '../../ui/state-chip';
import { FindingDialog, FindingQuestion } from './finding-dialog';
import { InspectionsApi } from './inspections-api';
import { byUrgency, FINDING_LOOKS, findingState } from './inspections-model';

/** An inspection of how the money was used: what was found, what was said to it, what is settled. */
@Component({
  selector: 'app-inspection-page',
  imports: [MatButton, RouterLink, TranslocoPipe, DayPipe, DueLabel, Icon, MoneyPipe, PageHeader, ProblemBanner, StateChip],
  template: `
    <div class="page">
      <app-problem-banner [problem]="state.problem()" [retry]="state.problem()?.status !== 404" (again)="state.load()" />
      @if (state.value(); as i) {
        <app-page-header
          [heading]="i.subject"
          [lead]="i.estimate.title"
          backLink="/kinh-phi/kiem-tra"
          [backLabel]="'inspections.heading' | transloco"
        >
          @if (i.mayEdit) {
            <a quietAction matButton [routerLink]="['/kinh-phi/kiem-tra', i.id, 'sua']"
              ><app-icon name="edit" />{{ 'inspections.verb.edit' | transloco }}</a
            >
          }
        </app-page-header>
        <dl class="panel facts">
          <div>
            <dt>{{ 'inspections.day' | transloco }}</dt>
            <dd>{{ i.day | day }}</dd>
          </div>
          <div>
            <dt>{{ 'inspections.inspectors' | transloco }}</dt>
            <dd class="lines">{{ i.inspectors }}</dd>
          </div>
          <div>
            <dt>{{ 'inspections.conclusion' | transloco }}</dt>
            <dd class="lines">{{ i.conclusion ?? ('inspections.noConclusion' | transloco) }}</dd>
          </div>
          <div>
            <dt>{{ 'contracts.estimate' | transloco }}</dt>
            <dd>
              <a [routerLink]="['/kinh-phi/du-toan', i.estimate.id]">{{ i.estimate.title }}</a>
            </dd>
          </div>
        </dl>
        <section class="panel stack">
          <h2>{{ 'inspections.findings' | transloco }}</h2>
          <ul class="plain">
            @for (finding of findings(); track finding.id) {
              @let state = stateOf(finding);
              <li>
                <div class="between">
                  <strong class="lines">{{ finding.content }}</strong>
                  <app-state-chip
                    [tone]="looks[state].tone"
                    [icon]="looks[state].icon"
                    [label]="'inspections.findingState.' + state | transloco"
                  />
                </div>
                <div class="between">
                  <span class="quiet">
                    {{ 'inspections.deadline' | transloco }}: {{ finding.deadline | day }}
                    @if (!finding.settledDay) {
                      <app-due-label [day]="finding.deadline" />
                    }
                  </span>
                  @if (finding.amount) {
                    <strong class="num">{{ finding.amount | money }}</strong>
                  }
                </div>
                @if (finding.answer) {
                  <div class="said">
                    <p class="lines">{{ finding.answer }}</p>
                    <p class="quiet">
                      {{ 'inspections.answeredBy' | transloco: { who: finding.answeredBy, day: (finding.answeredDay | day) } }}
                    </p>
                  </div>
                }
                @if (finding.settledDay) {
                  <div class="said">
                    @if (finding.settledNote) {
                      <p class="lines">{{ finding.settledNote }}</p>
                    }
                    <p class="quiet">
                      {{ 'inspections.settledBy' | transloco: { who: finding.settledBy, day: (finding.settledDay | day) } }}
                    </p>
                  </div>
                } @else {
                  <div class="row">
                    @if (i.mayAnswer) {
                      <button [matButton]="finding.answer ? 'text' : 'outlined'" type="button" (click)="ask(i, finding, 'answer')">
                        <app-icon name="comment" />{{
                          (finding.answer ? 'inspections.verb.answerAgain' : 'inspections.verb.answer') | transloco
                        }}
                      </button>
                    }
                    @if (i.mayEdit && finding.answer && finding.answeredByMe) {
                      <p class="quiet">{{ 'inspections.ownAnswer' | transloco }}</p>
                    } @else if (i.mayEdit && finding.answer) {
                      <button matButton="outlined" type="button" (click)="ask(i, finding, 'settle')">
                        <app-icon name="checkAll" />{{ 'inspections.verb.settle' | transloco }}
                      </button>
                    }
                  </div>
                }
              </li>
            } @empty {
              <li class="quiet">{{ 'inspections.noFindings' | transloco }}</li>
            }
          </ul>
        </section>
      } @else if (!state.problem()) {
        <div class="stack" role="status" [attr.aria-label]="'inspections.loading' | transloco">
          <div class="skeleton heading"></div>
          <div class="panel"><div class="skeleton"></div></div>
        </div>
      }
    </div>
  `,
  styleUrl: '../spending/spending.scss',
  styles: `
    .lines {
      white-space: pre-line;
    }
    .said {
      padding: 4px 12px;
      border-inline-start: 3px solid var(--app-line);
    }
    .said p {
      margin: 0;
    }
  `,
})
export class InspectionPage {
  private readonly api = inject(InspectionsApi);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);

  readonly id = input.required<string>();
  protected readonly state = detailState<BudgetInspectionDto>({ id: this.id, get: (id) => this.api.get(id), name: (i) => i.subject });
  protected readonly looks = FINDING_LOOKS;
  protected readonly stateOf = findingState;
  protected readonly findings = computed(() => byUrgency(this.state.value()?.findings ?? []));

  protected async ask(inspection: BudgetInspectionDto, finding: InspectionFindingDto, step: FindingQuestion['step']): Promise<void> {
    const done = await this.state.take(async () => {
      const data: FindingQuestion = { inspection, finding, step };
      const ref = this.dialog.open<FindingDialog, FindingQuestion, BudgetInspectionDto>(FindingDialog, {
        data,
        width: '640px',
        maxWidth: '95vw',
      });
      return (await firstValueFrom(ref.afterClosed())) ?? null;
    });
    if (done) this.notices.done(`inspections.done.${step}`);
  }
}
