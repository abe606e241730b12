import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { InstallationDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { newIdempotencyKey } from '../core/http/request-options';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { InstallationDialog } from './installation-dialog';

/** The day and the copies; from then on the cameras are the commune's and the minutes are locked. */
@Component({
  selector: 'app-hand-over-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'installations.ask.handOver' | transloco: { name: installation().title } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <p>{{ 'installations.ask.handOverSentence' | transloco: { count: cameras() } }}</p>
          <div class="fields">
            <app-date-input formControlName="day" [label]="'installations.handedOverDay' | transloco" [max]="today" required />
            <mat-form-field>
              <mat-label>{{ 'installations.copyCount' | transloco }}</mat-label>
              <input matInput class="num" type="number" min="1" max="20" formControlName="copies" required />
              <mat-error><app-field-errors [of]="form.controls.copies" /></mat-error>
            </mat-form-field>
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="handshake" [busy]="busy()">{{ 'installations.verb.handOver' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class HandOverDialog extends InstallationDialog {
  protected readonly installation = signal(inject<InstallationDto>(MAT_DIALOG_DATA));
  protected readonly today = inject(Clock).today();
  private readonly key = newIdempotencyKey();
  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.today, [Validators.required]),
    copies: new FormControl(4, { nonNullable: true, validators: [Validators.required, Validators.min(1), Validators.max(20)] }),
  });

  protected cameras(): number {
    return this.installation().lines.filter((l) => l.cameraId).length;
  }

  protected submit(): void {
    void this.send((installation) => {
      const { day, copies } = this.form.getRawValue();
      return this.api.handOver(installation, { day: day!, copies }, this.key);
    });
  }
}
