import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { FaultKind, TicketPriority } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { KINDS, MAX_NOTE, PRIORITIES } from './maintenance-model';
import { TicketDialog } from './ticket-dialog';

/** What the fault is, put right; and when it is to be mended. */
@Component({
  selector: 'app-edit-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'maintenance.ask.edit' | transloco: { name: ticket().camera.name } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <div class="fields">
            <mat-form-field>
              <mat-label>{{ 'maintenance.kind' | transloco }}</mat-label>
              <mat-select formControlName="kind">
                @for (kind of kinds; track kind) {
                  <mat-option [value]="kind">{{ kind | enumText: 'FaultKind' }}</mat-option>
                }
              </mat-select>
            </mat-form-field>
            <mat-form-field>
              <mat-label>{{ 'maintenance.priority' | transloco }}</mat-label>
              <mat-select formControlName="priority">
                @for (priority of priorities; track priority) {
                  <mat-option [value]="priority">{{ priority | enumText: 'TicketPriority' }}</mat-option>
                }
              </mat-select>
            </mat-form-field>
          </div>
          <mat-form-field>
            <mat-label>{{ 'maintenance.description' | transloco }}</mat-label>
            <textarea matInput formControlName="description" rows="3" [maxlength]="max"></textarea>
            <mat-error><app-field-errors [of]="form.controls.description" /></mat-error>
          </mat-form-field>
          <app-date-input formControlName="dueDay" [label]="'maintenance.dueDay' | transloco" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="busy()">{{ 'maintenance.verb.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class EditDialog extends TicketDialog {
  protected readonly kinds = KINDS;
  protected readonly priorities = PRIORITIES;
  protected readonly max = MAX_NOTE;
  protected readonly form = new FormGroup({
    kind: new FormControl<FaultKind>(this.ticket().kind, { nonNullable: true }),
    priority: new FormControl<TicketPriority>(this.ticket().priority, { nonNullable: true }),
    description: new FormControl(this.ticket().description ?? '', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
    dueDay: new FormControl<string | null>(this.ticket().dueDay),
  });

  protected submit(): void {
    void this.send((ticket) => {
      const value = this.form.getRawValue();
      return this.api.edit(ticket, { ...value, description: value.description.trim().normalize('NFC') || null });
    });
  }
}
