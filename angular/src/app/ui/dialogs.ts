import { Component, inject, Injectable, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel, MatError, MatHint } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

export interface ConfirmQuestion {
  /** "Xóa kế hoạch 80/KH-UBND?": names the thing. */
  heading: string;
  /** What will happen, and whether it can be undone. */
  sentence?: string;
  /** The verb on the button: "Xóa". */
  action: string;
  dangerous?: boolean;
}

export interface Choice extends ConfirmQuestion {
  /** The verb of the second way. */
  other: string;
}

export interface ReasonQuestion extends ConfirmQuestion {
  label?: string;
  /** Longest reason allowed; 1000 when nothing is said. */
  maxLength?: number;
}

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogModule, MatButton, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ question.heading }}</h2>
    @if (question.sentence) {
      <mat-dialog-content>{{ question.sentence }}</mat-dialog-content>
    }
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false">{{ 'common.back' | transloco }}</button>
      @if (question.other) {
        <button matButton="outlined" type="button" mat-dialog-close="other">{{ question.other }}</button>
      }
      <button matButton="filled" type="button" [class.danger]="question.dangerous" [mat-dialog-close]="true">
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<ConfirmQuestion & Partial<Choice>>(MAT_DIALOG_DATA);
}

@Component({
  selector: 'app-reason-dialog',
  imports: [MatDialogModule, MatButton, MatFormField, MatLabel, MatError, MatHint, MatInput, ReactiveFormsModule, TranslocoPipe],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()">
      <h2 mat-dialog-title>{{ question.heading }}</h2>
      <mat-dialog-content>
        @if (question.sentence) {
          <p class="sentence">{{ question.sentence }}</p>
        }
        <mat-form-field>
          <mat-label>{{ question.label || ('common.reason' | transloco) }}</mat-label>
          <textarea matInput formControlName="reason" rows="4" required [maxlength]="max"></textarea>
          <mat-hint align="end">{{ length() }}/{{ max }}</mat-hint>
          <mat-error>{{ 'common.reasonRequired' | transloco }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.back' | transloco }}</button>
        <button matButton="filled" type="submit" [class.danger]="question.dangerous">{{ question.action }}</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .sentence {
      margin-bottom: 16px;
    }
  `,
})
export class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(MAT_DIALOG_DATA);
  private readonly ref = inject<MatDialogRef<ReasonDialog, string | null>>(MatDialogRef);
  protected readonly max = this.question.maxLength ?? 1000;
  protected readonly form = new FormGroup({
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
  });
  protected readonly length = signal(0);

  constructor() {
    this.form.controls.reason.valueChanges.subscribe((text) => this.length.set(text.length));
  }

  protected submit(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) this.ref.close(this.form.controls.reason.value.trim().normalize('NFC'));
  }
}

/** Questions before something that cannot easily be taken back. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly dialog = inject(MatDialog);

  /** True when the person agreed. */
  async confirm(question: ConfirmQuestion): Promise<boolean> {
    const ref = this.dialog.open<ConfirmDialog, ConfirmQuestion, boolean>(ConfirmDialog, { data: question, width: '480px' });
    return (await firstValueFrom(ref.afterClosed())) === true;
  }

  /** Which of two ways the person takes; null when they turn back. */
  async choose(question: Choice): Promise<'action' | 'other' | null> {
    const ref = this.dialog.open<ConfirmDialog, Choice, boolean | 'other'>(ConfirmDialog, { data: question, width: '560px' });
    const answer = await firstValueFrom(ref.afterClosed());
    return answer === 'other' ? answer : answer ? 'action' : null;
  }

  /** The reason that was given, or null when the person turned back. */
  async askReason(question: ReasonQuestion): Promise<string | null> {
    const ref = this.dialog.open<ReasonDialog, ReasonQuestion, string | null>(ReasonDialog, { data: question, width: '560px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }
}
