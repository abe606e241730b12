import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetEstimateDto, PaperSignerDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Download } from '../../core/http/download';
import { toFileProblem, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { SigningWords } from '../../ui/signing-words';
import { TITLE_LENGTH } from './estimate-writing';
import { EstimatesApi } from './estimates-api';
import { formerOf } from './estimates-model';

/** The decision by which the estimate is approved; its amounts stand in the books from then on. */
@Component({
  selector: 'app-approve-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    TranslocoPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    MoneyPipe,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'estimates.approve.heading' | transloco: { title: estimate.title } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>
            {{ 'estimates.approve.sentence' | transloco: { total: estimate.total | money, words: estimate.totalInWords } }}
            @if (former; as before) {
              <strong>{{
                'estimates.lineChanged' | transloco: { before: (before.total | money), after: (estimate.total | money) }
              }}</strong>
            }
          </p>
          @if (signer(); as s) {
            <mat-radio-group [value]="way()" [attr.aria-label]="'estimates.approve.decision' | transloco" (change)="choose($event.value)">
              <mat-radio-button value="sign" [disabled]="!!s.refusal">{{ 'estimates.approve.sign' | transloco }}</mat-radio-button>
              <mat-radio-button value="typed">{{ 'estimates.approve.typed' | transloco }}</mat-radio-button>
            </mat-radio-group>
            @if (s.refusal) {
              <p class="quiet">{{ 'signing.refused' | transloco }} {{ s.refusal }}</p>
            }
          }
          @if (way() === 'sign') {
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ 'estimates.approve.subject' | transloco }}</mat-label>
              <textarea matInput formControlName="subject" rows="3" required></textarea>
              <mat-error><app-field-errors [of]="form.controls.subject" /></mat-error>
            </mat-form-field>
            @if (signer(); as s) {
              <p>{{ signingWords.announce(s) }}</p>
            }
            <div>
              <app-busy-button kind="outlined" icon="filePdf" [busy]="drafting()" (press)="showDraft()">{{
                'estimates.approve.preview' | transloco
              }}</app-busy-button>
            </div>
          } @else {
            <div class="fields">
              <mat-form-field subscriptSizing="dynamic">
                <mat-label>{{ 'estimates.approve.number' | transloco }}</mat-label>
                <input matInput formControlName="number" maxlength="64" required autocomplete="off" />
                <mat-hint>{{ 'estimates.approve.numberHint' | transloco }}</mat-hint>
                <mat-error><app-field-errors [of]="form.controls.number" /></mat-error>
              </mat-form-field>
              <app-date-input formControlName="day" [label]="'estimates.approve.day' | transloco" [max]="today" required />
            </div>
          }
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" [icon]="way() === 'sign' ? 'sign' : 'stamp'" [busy]="saving.busy()">{{
          (way() === 'sign' ? 'estimates.approve.signAction' : 'estimates.action.approve') | transloco
        }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    mat-radio-group {
      display: grid;
    }
  `,
})
export class ApproveDialog {
  private readonly api = inject(EstimatesApi);
  private readonly ref = inject<MatDialogRef<ApproveDialog, BudgetEstimateDto | null>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly estimate = inject<BudgetEstimateDto>(MAT_DIALOG_DATA);
  protected readonly former = formerOf(this.estimate);
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly signingWords = inject(SigningWords);
  private readonly download = inject(Download);
  protected readonly signer = signal<PaperSignerDto | null>(null);
  protected readonly way = signal<'sign' | 'typed'>('typed');
  protected readonly drafting = signal(false);
  protected readonly form = new FormGroup({
    number: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(64)],
    }),
    day: new FormControl<string | null>(this.today, Validators.required),
    subject: new FormControl(
      inject(TranslocoService).translate<string>('estimates.approve.subjectOf', { title: this.estimate.title }).slice(0, TITLE_LENGTH),
      { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(TITLE_LENGTH)] },
    ),
  });

  constructor() {
    this.choose('typed');
    void this.loadSigner();
  }

  protected choose(way: 'sign' | 'typed'): void {
    this.way.set(way);
    const { number, day, subject } = this.form.controls;
    const [on, off] = way === 'sign' ? [[subject], [number, day]] : [[number, day], [subject]];
    on.forEach((control) => control.enable());
    off.forEach((control) => control.disable());
  }

  protected async showDraft(): Promise<void> {
    if (this.drafting() || this.form.controls.subject.invalid) return;
    this.drafting.set(true);
    try {
      const paper = await firstValueFrom(this.api.draftApproval(this.estimate, this.decision()));
      const address = URL.createObjectURL(paper);
      if (!window.open(address, '_blank')) this.download.hand(address, 'du-thao-quyet-dinh.pdf');
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      this.saving.problem.set(await toFileProblem(error));
    } finally {
      this.drafting.set(false);
    }
  }

  protected async submit(): Promise<void> {
    const approved = await this.saving.run(this.form, () => {
      if (this.way() === 'sign') return this.api.signApproval(this.estimate, this.decision(), this.key);
      const { number, day } = this.form.getRawValue();
      return this.api.approve(this.estimate, { number: number.trim(), day: day! }, this.key);
    });
    if (approved) this.ref.close(approved);
  }

  private decision() {
    return { subject: this.form.controls.subject.value.trim(), announced: this.signer()?.position ?? null };
  }

  /** Who may sign makes the decision here; others write down the one that exists. */
  private async loadSigner(): Promise<void> {
    try {
      const signer = await firstValueFrom(this.api.signer());
      this.signer.set(signer);
      if (!signer.refusal) this.choose('sign');
    } catch (error) {
      this.saving.problem.set(toProblem(error));
    }
  }
}
