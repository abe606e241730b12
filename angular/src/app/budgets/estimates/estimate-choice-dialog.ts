import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetEstimateDto, BudgetEstimateListItemDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatesApi } from './estimates-api';

const SHOWN = 100;

/** Another estimate than the one being written (its id, if it has one) whose lines are taken over, the latest year first. Closes with it. */
@Component({
  selector: 'app-estimate-choice-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, MoneyPipe, ProblemBanner],
  template: `
    <h2 mat-dialog-title>{{ 'estimates.takeLines.heading' | transloco }}</h2>
    <mat-dialog-content>
      <div class="stack">
        <p>{{ 'estimates.takeLines.sentence' | transloco }}</p>
        <app-problem-banner [problem]="problem()" />
        <ul>
          @for (estimate of found(); track estimate.id) {
            <li>
              <button matButton type="button" [disabled]="busy()" (click)="take(estimate)">
                {{ estimate.year }} · {{ estimate.title }} · {{ estimate.total | money }}
              </button>
            </li>
          } @empty {
            @if (found()) {
              <li class="quiet">{{ 'estimates.takeLines.none' | transloco }}</li>
            }
          }
        </ul>
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li button {
      width: 100%;
      height: auto;
      min-height: 44px;
      justify-content: start;
      text-align: start;
      white-space: normal;
    }
  `,
})
export class EstimateChoiceDialog {
  private readonly api = inject(EstimatesApi);
  private readonly ref = inject<MatDialogRef<EstimateChoiceDialog, BudgetEstimateDto>>(MatDialogRef);
  private readonly own = inject<string | null>(MAT_DIALOG_DATA);
  protected readonly found = signal<BudgetEstimateListItemDto[] | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    this.api.list({ sort: '-year', pageSize: SHOWN }).subscribe({
      next: (page) => this.found.set(page.items.filter((estimate) => estimate.id !== this.own)),
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected async take(estimate: BudgetEstimateListItemDto): Promise<void> {
    this.busy.set(true);
    try {
      this.ref.close(await firstValueFrom(this.api.get(estimate.id)));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
