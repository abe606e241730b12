import { Component, inject, output, signal, viewChild } from '@angular/core';
import {
  AbstractControl,
  FormControl,
  FormGroup,
  FormGroupDirective,
  ReactiveFormsModule,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { BusyButton } from '../ui/busy-button';
import { applyProblem } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { AccountApi } from './account-api';
import { PasswordField } from './password-field';
import { PasswordRules } from './password-rules';

@Component({
  selector: 'app-change-password-form',
  imports: [ReactiveFormsModule, TranslocoPipe, BusyButton, ProblemBanner, PasswordField],
  template: `
    <form class="stack" [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <app-problem-banner [problem]="problem()" />
      <app-password-field [label]="'account.currentPassword' | transloco" [control]="form.controls.currentPassword" />
      <app-password-field
        autocomplete="new-password"
        [label]="'account.newPassword' | transloco"
        [hint]="rules.named() ? ('account.passwordRule' | transloco: rules.named()!) : ''"
        [control]="form.controls.newPassword"
      />
      <app-password-field autocomplete="new-password" [label]="'account.repeatPassword' | transloco" [control]="form.controls.repeat" />
      <div>
        <app-busy-button type="submit" [busy]="busy()">{{ 'account.changePassword' | transloco }}</app-busy-button>
      </div>
    </form>
  `,
})
export class ChangePasswordForm {
  private readonly api = inject(AccountApi);
  protected readonly rules = inject(PasswordRules);
  private readonly shown = viewChild.required(FormGroupDirective);
  readonly changed = output<void>();

  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    currentPassword: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    newPassword: new FormControl('', { nonNullable: true, validators: [Validators.required, this.rules.longEnough] }),
    repeat: new FormControl('', { nonNullable: true, validators: [Validators.required, sameAsNew] }),
  });

  constructor() {
    this.form.controls.newPassword.valueChanges.subscribe(() => this.form.controls.repeat.updateValueAndValidity());
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    // What the server said of the attempt before is no longer what is wrong.
    if (!this.busy()) this.problem.set(null);
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    try {
      const { currentPassword, newPassword } = this.form.getRawValue();
      await firstValueFrom(this.api.changePassword(currentPassword, newPassword));
      // The directive too forgets that it was submitted; otherwise the empty fields would stand there as mistakes.
      this.shown().resetForm();
      this.changed.emit();
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(applyProblem(this.form, problem));
    } finally {
      this.busy.set(false);
    }
  }
}

function sameAsNew(control: AbstractControl<string>): ValidationErrors | null {
  const wanted = control.parent?.get('newPassword')?.value as string | undefined;
  return control.value && control.value !== wanted ? { different: true } : null;
}
