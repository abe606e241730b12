import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommitmentDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { newIdempotencyKey } from '../core/http/request-options';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { formSaving } from '../ui/form-saving';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentsApi } from './commitments-api';
import { SignerFields, signerForm, signerOf } from './signer-fields';

/** Records that the party has signed on paper, with its scan. */
@Component({
  selector: 'app-scan-dialog',
  imports: [ReactiveFormsModule, MatButton, MatDialogModule, TranslocoPipe, BusyButton, DateInput, FileDrop, ProblemBanner, SignerFields],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'commitments.scan.heading' | transloco: { name: commitment.fullName } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <app-file-drop
            photo
            accept=".pdf,.jpg,.jpeg,.png"
            [maxFiles]="10"
            [label]="'commitments.scan.files' | transloco"
            [upload]="send"
            [(files)]="files"
          />
          @if (missing() && !files().length) {
            <p class="late" role="alert">{{ 'commitments.scan.missing' | transloco }}</p>
          }
          <app-date-input
            formControlName="signedDay"
            [max]="today"
            [min]="commitment.terms.from"
            [label]="'commitments.scan.day' | transloco"
          />
          <app-signer-fields [form]="form.controls.signer" [text]="commitment.terms.contactConsentText" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="saving.busy()">{{ 'commitments.scan.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: '.stack { padding-top: 8px; } .late { color: var(--app-late-ink); }',
})
export class ScanDialog {
  private readonly api = inject(CommitmentsApi);
  private readonly ref = inject<MatDialogRef<ScanDialog, CommitmentDto>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly commitment = inject<CommitmentDto>(MAT_DIALOG_DATA);
  protected readonly saving = formSaving();
  protected readonly today = inject(Clock).today();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly missing = signal(false);
  protected readonly send = (file: File) => this.api.upload(file);
  protected readonly form = new FormGroup({
    signedDay: new FormControl<string | null>(this.today, Validators.required),
    signer: signerForm(this.commitment),
  });

  protected async submit(): Promise<void> {
    this.missing.set(this.files().length === 0);
    this.form.markAllAsTouched();
    if (this.missing()) return;
    const signed = await this.saving.run(this.form, () =>
      this.api.signOnPaper(
        this.commitment,
        {
          ...signerOf(this.form.controls.signer),
          signedDay: this.form.getRawValue().signedDay!,
          attachmentIds: this.files().map((file) => file.id),
        },
        this.key,
      ),
    );
    if (signed) this.ref.close(signed);
  }
}
