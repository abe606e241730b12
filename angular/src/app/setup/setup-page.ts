import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, of } from 'rxjs';
import { PasswordField } from '../account/password-field';
import { PasswordRules } from '../account/password-rules';
import { userNameWritten } from '../account/user-name';
import { CommuneType, OfficialUnitDto, ProvinceDto, SetupInput } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { CommuneName } from '../organisation/commune-name';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';

/** The first start: names the commune and makes the person who will let the others in. */
@Component({
  selector: 'app-setup-page',
  imports: [
    ReactiveFormsModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    PasswordField,
    BusyButton,
    CommuneName,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './setup-page.html',
  styleUrl: './setup-page.scss',
})
export class SetupPage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly language = inject(Language);
  protected readonly rules = inject(PasswordRules);
  protected readonly types: readonly CommuneType[] = ['xa', 'phuong', 'dacKhu'];
  protected readonly provinces = toSignal(this.http.get<ProvinceDto[]>('/api/provinces').pipe(catchError(() => of<ProvinceDto[]>([]))), {
    initialValue: [],
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    setupCode: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    provinceCode: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    type: new FormControl<CommuneType>('xa', { nonNullable: true }),
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    code: new FormControl('', { nonNullable: true, validators: [Validators.required, communeCodeWritten] }),
    adminFullName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    adminUserName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64), userNameWritten] }),
    adminPassword: new FormControl('', { nonNullable: true, validators: [Validators.required, this.rules.longEnough] }),
  });

  protected readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });

  /** The whole line of the official list. */
  protected take({ code, type }: OfficialUnitDto): void {
    this.form.patchValue({ code, type });
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input: SetupInput = this.form.getRawValue();
      await firstValueFrom(this.http.post<void>('/api/setup', input));
      await this.session.signIn({ userName: input.adminUserName, password: input.adminPassword });
      await this.router.navigateByUrl('/to-chuc/xa');
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}

function communeCodeWritten(control: AbstractControl<string>): ValidationErrors | null {
  return !control.value || /^\d{5}$/.test(control.value) ? null : { communeCode: true };
}
