import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { MAX_NOTE } from './maintenance-model';
import { TicketDialog } from './ticket-dialog';

/** The fault is there again: why, and whether the camera is down with it, which counts as downtime from now on. */
@Component({
  selector: 'app-reopen-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'maintenance.ask.reopen' | transloco: { name: ticket().camera.name } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <mat-form-field>
            <mat-label>{{ 'common.reason' | transloco }}</mat-label>
            <textarea matInput formControlName="reason" rows="2" required [maxlength]="max"></textarea>
            <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
          </mat-form-field>
          <mat-checkbox formControlName="cameraIsDown">{{ 'maintenance.ask.cameraIsDown' | transloco }}</mat-checkbox>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="refresh" [busy]="busy()">{{ 'maintenance.verb.reopen' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class ReopenDialog extends TicketDialog {
  protected readonly max = MAX_NOTE;
  protected readonly form = new FormGroup({
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_NOTE)],
    }),
    // Mostly a ticket is opened again because there is still no picture.
    cameraIsDown: new FormControl(true, { nonNullable: true }),
  });

  protected submit(): void {
    const { reason, cameraIsDown } = this.form.getRawValue();
    void this.send((ticket) => this.api.reopen(ticket, { reason: reason.trim().normalize('NFC'), cameraIsDown }));
  }
}
