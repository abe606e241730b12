import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PaperSignerDto, SettlementDto } from '../../core/api/models';
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
import { SettlementsApi } from './settlements-api';

const needed = (value: string, max: number) =>
  new FormControl(value, { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(max)] });

/** The decision on a settlement, signed here or written down; it closes the year of the estimate. */
@Component({
  selector: 'app-decision-dialog',
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
    MatRadioButton,
    MatRadioGroup,
    MoneyPipe,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'settlements.ask.approve' | transloco: { name: settlement().estimate.title } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>
            <strong>{{
              'settlements.ask.approveSums'
                | transloco
                  : {
                      paid: (settlement().paid | money) || '0 đ',
                      carried: (settlement().carriedOver | money) || '0 đ',
                      cancelled: (settlement().cancelled | money) || '0 đ',
                    }
            }}</strong>
          </p>
          <p>{{ 'settlements.ask.approveSentence' | transloco }}</p>
          @if (signer(); as s) {
            <mat-radio-group [value]="way()" [attr.aria-label]="'settlements.decisionWay' | transloco" (change)="choose($event.value)">
              <mat-radio-button value="sign" [disabled]="!!s.refusal">{{ 'estimates.approve.sign' | transloco }}</mat-radio-button>
              <mat-radio-button value="typed">{{ 'estimates.approve.typed' | transloco }}</mat-radio-button>
            </mat-radio-group>
            @if (s.refusal) {
              <p class="quiet">{{ 'signing.refused' | transloco }} {{ s.refusal }}</p>
            }
          }
          @if (way() === 'sign') {
            <mat-form-field>
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
              <mat-form-field>
                <mat-label>{{ 'settlements.decision' | transloco }}</mat-label>
                <input matInput formControlName="number" maxlength="64" required autocomplete="off" />
                <mat-error><app-field-errors [of]="form.controls.number" /></mat-error>
              </mat-form-field>
              <app-date-input formControlName="day" [label]="'settlements.decisionDay' | transloco" [max]="today" required />
            </div>
          }
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" [icon]="way() === 'sign' ? 'sign' : 'stamp'" [busy]="saving.busy()">{{
          (way() === 'sign' ? 'settlements.verb.sign' : 'settlements.verb.approve') | transloco
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
export class DecisionDialog {
  private readonly api = inject(SettlementsApi);
  private readonly ref = inject<MatDialogRef<DecisionDialog, SettlementDto>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly settlement = signal(inject<SettlementDto>(MAT_DIALOG_DATA));
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  private readonly download = inject(Download);
  protected readonly signingWords = inject(SigningWords);
  protected readonly signer = signal<PaperSignerDto | null>(null);
  protected readonly way = signal<'sign' | 'typed'>('typed');
  protected readonly drafting = signal(false);
  protected readonly form = new FormGroup({
    number: needed('', 64),
    day: new FormControl<string | null>(this.today, [Validators.required]),
    subject: needed(
      inject(TranslocoService)
        .translate<string>('settlements.subjectOf', { year: this.settlement().year, title: this.settlement().estimate.title })
        .slice(0, 500),
      500,
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
      const address = URL.createObjectURL(await firstValueFrom(this.api.draftApproval(this.settlement(), this.decision())));
      if (!window.open(address, '_blank')) this.download.hand(address, 'du-thao-quyet-dinh.pdf');
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      this.saving.problem.set(await toFileProblem(error));
    } finally {
      this.drafting.set(false);
    }
  }

  protected async save(): Promise<void> {
    const send = () => {
      if (this.way() === 'sign') return this.api.signApproval(this.settlement(), this.decision(), this.key);
      const { number, day } = this.form.getRawValue();
      return this.api.approve(this.settlement(), { number: number.trim().normalize('NFC'), day: day! }, this.key);
    };
    const approved = await this.saving.run(this.form, send, async () =>
      this.settlement.set(await firstValueFrom(this.api.get(this.settlement().id))),
    );
    if (approved) this.ref.close(approved);
  }

  private decision() {
    return { subject: this.form.controls.subject.value.trim().normalize('NFC'), announced: this.signer()?.position ?? null };
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
