import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { AccountApi, TwoFactorSetup } from './account-api';
import { PasswordField } from './password-field';

/** Sign-in with a second factor: switching it on with a QR code, the recovery codes, switching it off. */
@Component({
  selector: 'app-two-factor',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatFormField,
    MatLabel,
    MatInput,
    MatError,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    ProblemBanner,
    StateChip,
    PasswordField,
  ],
  templateUrl: './two-factor.html',
  styleUrl: './two-factor.scss',
})
export class TwoFactor {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);

  protected readonly on = computed(() => this.session.account()?.twoFactorEnabled ?? false);
  protected readonly setup = signal<TwoFactorSetup | null>(null);
  // The drawing is shown as an image: an image cannot run anything, whatever it contains.
  protected readonly qr = computed(() => {
    const svg = this.setup()?.qrSvg;
    return svg ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` : '';
  });
  /** In groups of four, as it is typed into a phone; the app does not mind the spaces. */
  protected readonly sharedKey = computed(
    () =>
      this.setup()
        ?.sharedKey.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  protected readonly switchingOff = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly code = new FormControl('', { nonNullable: true, validators: [Validators.required] });
  protected readonly password = new FormControl('', { nonNullable: true, validators: [Validators.required] });

  protected start(): Promise<void> {
    return this.run(async () => this.setup.set(await firstValueFrom(this.api.setUpTwoFactor())));
  }

  protected async enable(): Promise<void> {
    this.code.markAsTouched();
    if (this.code.invalid) return;
    await this.run(async () => {
      const answer = await firstValueFrom(this.api.enableTwoFactor(this.code.value.replace(/\s/g, '')));
      this.recoveryCodes.set(answer.recoveryCodes);
      this.cancel();
      await this.session.load();
    });
  }

  protected async disable(): Promise<void> {
    this.password.markAsTouched();
    if (this.password.invalid) return;
    await this.run(async () => {
      await firstValueFrom(this.api.disableTwoFactor(this.password.value));
      this.cancel();
      await this.session.load();
      this.notices.done('account.twoFactorOff');
    });
  }

  protected cancel(): void {
    this.setup.set(null);
    this.switchingOff.set(false);
    this.problem.set(null);
    this.code.reset();
    this.password.reset();
  }

  protected async copyCodes(): Promise<void> {
    await navigator.clipboard.writeText(this.recoveryCodes().join('\n'));
    this.notices.done('account.codesCopied');
  }

  protected readonly canCopy = typeof navigator.clipboard?.writeText === 'function';

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
