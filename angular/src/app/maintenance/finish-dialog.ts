import { Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { RepairFunding } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { fromLocalInput, toLocalInput } from '../core/i18n/local-input';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateTimeInput } from '../ui/date-time-input';
import { FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { formDraft } from '../ui/form-draft';
import { MoneyInput } from '../ui/money-input';
import { ProblemBanner } from '../ui/problem-banner';
import { FUNDINGS, MAX_NOTE, MAX_PHOTOS } from './maintenance-model';
import { TicketDialog } from './ticket-dialog';

/** What was done, what it cost, who paid, and whether the camera works again. */
@Component({
  selector: 'app-finish-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
    DateTimeInput,
    FieldErrors,
    FileDrop,
    MoneyInput,
    ProblemBanner,
  ],
  templateUrl: './finish-dialog.html',
})
export class FinishDialog extends TicketDialog {
  private readonly notices = inject(Notices);
  private readonly drop = viewChild(FileDrop);
  private readonly key = newIdempotencyKey();
  protected readonly fundings = FUNDINGS;
  protected readonly max = MAX_NOTE;
  protected readonly maxPhotos = MAX_PHOTOS;
  protected readonly photos = signal<StoredFile[]>([]);
  /** What does not work can be said to work again. */
  protected readonly isDown = ['offline', 'faulty'].includes(this.ticket().camera.status);
  protected readonly reportedAt = toLocalInput(this.ticket().reportedAt);
  protected readonly upload = (file: File) => this.api.upload(file);

  protected readonly form = new FormGroup({
    work: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_NOTE)],
    }),
    doneAt: new FormControl<string | null>(null),
    cost: new FormControl<number | null>(this.ticket().cost || null),
    funding: new FormControl<RepairFunding | null>(this.ticket().funding),
    cameraWorks: new FormControl(this.isDown, { nonNullable: true }),
  });
  private readonly draft = formDraft(`maintenance.finish.${this.ticket().id}`, this.form);

  protected async submit(): Promise<void> {
    const { cost, funding } = this.form.controls;
    funding.setErrors(cost.value && !funding.value ? { required: true } : null);
    if (this.drop()?.busy()) {
      this.notices.done('maintenance.photosUnderWay');
      return;
    }
    const taken = await this.send((ticket) => {
      const value = this.form.getRawValue();
      return this.api.finish(
        ticket,
        {
          work: value.work.trim().normalize('NFC'),
          doneAt: fromLocalInput(value.doneAt),
          cost: value.cost ?? 0,
          funding: value.cost ? value.funding : null,
          cameraWorks: value.cameraWorks,
          attachmentIds: this.photos().map((p) => p.id),
        },
        this.key,
      );
    });
    if (taken) this.draft.clear();
  }
}
