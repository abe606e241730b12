import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { TicketPriority } from '../core/api/models';
import { Clock } from '../core/clock';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { MAX_NOTE, PRIORITIES } from './maintenance-model';
import { TicketDialog } from './ticket-dialog';

/** Who repairs it, and by when. */
@Component({
  selector: 'app-assign-dialog',
  imports: [
    ReactiveFormsModule,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './assign-dialog.html',
  styles: `
    mat-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
  `,
})
export class AssignDialog extends TicketDialog {
  protected readonly options = toSignal(this.api.options().pipe(catchError(() => of(null))), { initialValue: null });
  protected readonly today = inject(Clock).today();
  protected readonly priorities = PRIORITIES;
  protected readonly max = MAX_NOTE;
  private readonly given = this.ticket();

  protected readonly form = new FormGroup({
    to: new FormControl<'unit' | 'contractor'>(this.given.contractorName ? 'contractor' : 'unit', { nonNullable: true }),
    unitId: new FormControl<string | null>(this.given.unit?.id ?? null),
    contractorName: new FormControl(this.given.contractorName ?? '', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    dueDay: new FormControl<string | null>(this.given.dueDay, [Validators.required]),
    priority: new FormControl<TicketPriority>(this.given.priority, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
  });

  protected submit(): void {
    const { to, unitId, contractorName } = this.form.controls;
    const toUnit = to.value === 'unit';
    unitId.setErrors(toUnit && !unitId.value ? { required: true } : null);
    contractorName.setErrors(!toUnit && !contractorName.value.trim() ? { required: true } : null);
    void this.send((ticket) => {
      const value = this.form.getRawValue();
      return this.api.assign(ticket, {
        unitId: toUnit ? value.unitId : null,
        contractorName: toUnit ? null : value.contractorName.trim().normalize('NFC'),
        dueDay: value.dueDay!,
        priority: value.priority,
        note: value.note.trim().normalize('NFC') || null,
      });
    });
  }
}
