import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BankLineDto, BankMatchDto, FundLedger } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StatementsApi } from './statements-api';
import { dayPlus } from '../../core/i18n/vietnam-time';
import { signed } from './statements-model';

export interface PaperQuestion {
  line: BankLineDto;
  ledger: FundLedger;
  hamletId: string | null;
}

/** Around the day of the line: papers are sometimes written weeks later. */
const DAYS = 60;

/** Which paper a line belongs to: only those with its amount can be. */
@Component({
  selector: 'app-paper-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, EnumTextPipe, DayPipe, ProblemBanner],
  template: `
    <h2 mat-dialog-title>{{ 'statements.choose.heading' | transloco: { amount: signed(question.line.amount) } }}</h2>
    <mat-dialog-content>
      <p class="quiet">{{ question.line.day | day }} · {{ question.line.text }}</p>
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
      @if (papers(); as found) {
        <ul>
          @for (paper of found; track paper.documentId) {
            <li>
              <span>
                <strong>{{ paper.kind | enumText: 'BankMatchKind' }}</strong> {{ paper.words }}
                <span class="quiet">· {{ paper.day | day }}</span>
              </span>
              <button matButton="outlined" type="button" [mat-dialog-close]="paper">{{ 'statements.match' | transloco }}</button>
            </li>
          } @empty {
            <li>{{ 'statements.choose.none' | transloco }}</li>
          }
        </ul>
      } @else if (!problem()) {
        <div class="skeleton" role="status" [attr.aria-label]="'list.loading' | transloco"></div>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      display: grid;
      padding: 0;
      margin-top: 12px;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
      min-height: 48px;
      padding-block: 6px;
      overflow-wrap: anywhere;
    }
    li + li {
      border-top: 1px solid var(--app-line);
    }
    li > span {
      flex: 1 1 200px;
    }
  `,
})
export class PaperDialog {
  private readonly api = inject(StatementsApi);
  protected readonly question = inject<PaperQuestion>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<PaperDialog, BankMatchDto>>(MatDialogRef);
  protected readonly papers = signal<BankMatchDto[] | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly signed = signed;

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    const { line, ledger, hamletId } = this.question;
    this.problem.set(null);
    try {
      const span = { ledger, hamletId, from: dayPlus(line.day, -DAYS), to: dayPlus(line.day, DAYS) };
      const { papers } = await firstValueFrom(this.api.leftOver(span));
      this.papers.set(papers.filter((paper) => paper.amount === line.amount));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
