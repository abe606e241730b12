import { Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ContractDto, NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { formSaving } from '../../ui/form-saving';
import { ProblemBanner } from '../../ui/problem-banner';
import { LineAmounts } from '../spending/line-amounts';
import { lineRows, sentLines, showLines } from '../spending/line-rows';
import { SpendingApi } from '../spending/spending-api';
import { atRows, lacksMoney, textOf } from '../spending/spending-model';
import { ContractsApi } from './contracts-api';
import { limitsOf } from './contracts-model';
import { HandoverPicker } from './handover-picker';

const WORDS = { over: 'acceptances.over' };

/** What was delivered and accepted, proved by a handover of cameras or by minutes. Stays open until the server has taken it. */
@Component({
  selector: 'app-acceptance-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    TranslocoPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    FileDrop,
    HandoverPicker,
    LineAmounts,
    ProblemBanner,
  ],
  templateUrl: './acceptance-dialog.html',
  styles: `
    mat-radio-button {
      display: block;
    }
    .wrong {
      margin: 0;
      color: var(--app-late-ink);
    }
  `,
})
export class AcceptanceDialog {
  private readonly api = inject(ContractsApi);
  private readonly spending = inject(SpendingApi);
  private readonly notices = inject(Notices);
  private readonly ref = inject<MatDialogRef<AcceptanceDialog, ContractDto>>(MatDialogRef);
  private readonly drop = viewChild(FileDrop);
  private readonly key = newIdempotencyKey();
  protected readonly contract = signal(inject<ContractDto>(MAT_DIALOG_DATA));
  protected readonly today = inject(Clock).today();
  protected readonly maySeeHandovers = inject(Session).may('CameraProgram.Installations');
  protected readonly saving = formSaving();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly noProof = signal(false);
  protected readonly send = (file: File) => this.spending.upload(file);

  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.today, [Validators.required]),
    proof: new FormControl<'handover' | 'minutes'>(this.maySeeHandovers ? 'handover' : 'minutes', { nonNullable: true }),
    installation: new FormControl<NamedDto | null>(null),
    minutes: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    lines: lineRows(),
  });

  constructor() {
    this.fill();
    this.form.controls.proof.valueChanges.subscribe(() => this.ruleProof());
    this.ruleProof();
  }

  protected async save(): Promise<void> {
    if (this.drop()?.busy()) {
      this.notices.done('contracts.filesUnderWay');
      return;
    }
    const { day, proof, installation, minutes, note } = this.form.getRawValue();
    this.noProof.set(proof === 'minutes' && this.files().length === 0);
    if (this.noProof()) {
      this.form.markAllAsTouched();
      return;
    }
    const { lines, places } = sentLines(this.form.controls.lines);
    const input = {
      contractId: this.contract().id,
      day: day!,
      installationId: proof === 'handover' ? (installation?.id ?? null) : null,
      minutes: proof === 'minutes' ? textOf(minutes) : null,
      note: textOf(note),
      lines: lines.map(({ lineKey, amount }) => ({ lineKey, amount })),
      fileIds: this.files().map((file) => file.id),
    };
    const saved = await this.saving.run(this.form, () => atRows(this.api.accept(input, this.key), places));
    if (saved) this.ref.close(saved);
    else if (lacksMoney(this.saving.problem()?.code)) await this.renew();
  }

  /** What is refused at the handover that was picked is said there. */
  private ruleProof(): void {
    const { proof, installation, minutes } = this.form.controls;
    const byHandover = proof.value === 'handover';
    installation.setValidators(byHandover ? [Validators.required] : []);
    minutes.setValidators([Validators.maxLength(200), ...(byHandover ? [] : [Validators.required, Validators.pattern(/\S/)])]);
    installation.updateValueAndValidity();
    minutes.updateValueAndValidity();
  }

  private async renew(): Promise<void> {
    this.contract.set(await firstValueFrom(this.api.get(this.contract().id)));
    this.fill();
  }

  private fill(): void {
    showLines(
      this.form.controls.lines,
      limitsOf(this.contract(), (money) => money.undelivered),
      WORDS,
    );
  }
}
