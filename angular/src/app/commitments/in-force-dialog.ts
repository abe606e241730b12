import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommitmentTermsDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { formSaving } from '../ui/form-saving';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentsApi } from './commitments-api';

/** Asks from which day a version holds; from then on nobody can change it. */
@Component({
  selector: 'app-in-force-dialog',
  imports: [ReactiveFormsModule, MatButton, MatDialogModule, TranslocoPipe, BusyButton, DateInput, ProblemBanner],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'commitments.terms.putInForceNamed' | transloco: { number: terms.number } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <p>{{ 'commitments.terms.putInForceSentence' | transloco }}</p>
          <app-problem-banner [problem]="saving.problem()" />
          <app-date-input formControlName="from" [label]="'commitments.terms.firstDay' | transloco" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="checkCircle" [busy]="saving.busy()">{{
          'commitments.terms.putInForce' | transloco
        }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: '.stack { padding-top: 8px; }',
})
export class InForceDialog {
  private readonly api = inject(CommitmentsApi);
  private readonly ref = inject<MatDialogRef<InForceDialog, CommitmentTermsDto>>(MatDialogRef);
  protected readonly terms = inject<CommitmentTermsDto>(MAT_DIALOG_DATA);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({ from: new FormControl<string | null>(inject(Clock).today(), Validators.required) });

  protected async submit(): Promise<void> {
    const changed = await this.saving.run(this.form, () => this.api.putInForce(this.terms, this.form.getRawValue().from!));
    if (changed) this.ref.close(changed);
  }
}
