import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  OnInit,
  output,
  signal,
  viewChild,
  afterNextRender,
  Injector,
} from '@angular/core';
import { FormControl, FormGroup, FormGroupDirective, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { CurrentAccount } from '../core/session/current-account';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { PasswordField } from './password-field';
import { signInRefusal, TWO_FACTOR_REQUIRED } from './sign-in-refusal';

/** Name and password, then the second factor when the account has one. Used by the page and by the dialog. */
@Component({
  selector: 'app-sign-in-form',
  imports: [
    ReactiveFormsModule,
    MatFormField,
    MatLabel,
    MatInput,
    MatHint,
    MatError,
    MatButton,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    Icon,
    ProblemBanner,
    PasswordField,
  ],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.scss',
})
export class SignInForm implements OnInit {
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly formDirective = viewChild.required(FormGroupDirective);
  private readonly nameField = viewChild<ElementRef<HTMLInputElement>>('name');
  private readonly codeField = viewChild<ElementRef<HTMLInputElement>>('code');

  /** Signing in again as the same person: the name cannot be changed. */
  readonly userName = input<string | null>(null);
  readonly done = output<CurrentAccount>();

  protected readonly form = new FormGroup({
    userName: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    code: new FormControl('', { nonNullable: true }),
  });
  protected readonly busy = signal(false);
  protected readonly secondStep = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly refusal = computed(() => {
    const problem = this.problem();
    return problem && signInRefusal(problem);
  });

  ngOnInit(): void {
    const name = this.userName();
    if (name) this.form.controls.userName.setValue(name);
  }

  constructor() {
    // On a phone the focus would open the keyboard over half of the page.
    afterNextRender(() => !this.userName() && matchMedia('(pointer: fine)').matches && this.nameField()?.nativeElement.focus());
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    const { userName, password, code } = this.form.getRawValue();
    const twoFactorCode = this.secondStep() ? code.replace(/\s/g, '') : undefined;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.done.emit(await this.session.signIn({ userName: userName.trim(), password, twoFactorCode }));
    } catch (error) {
      this.refuse(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected startAgain(): void {
    this.secondStep.set(false);
    this.problem.set(null);
    this.form.controls.code.clearValidators();
    this.form.controls.code.reset();
  }

  private refuse(problem: ProblemDetails): void {
    if (problem.code !== TWO_FACTOR_REQUIRED) {
      this.problem.set(problem);
      return;
    }
    this.secondStep.set(true);
    this.form.controls.code.setValidators([Validators.required]);
    this.formDirective().resetForm({ ...this.form.getRawValue(), code: '' });
    afterNextRender(() => this.codeField()?.nativeElement.focus(), { injector: this.injector });
  }
}
