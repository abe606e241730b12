import { Component, computed, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, forkJoin } from 'rxjs';
import { PasswordRules } from '../account/password-rules';
import { userNameWritten } from '../account/user-name';
import { UserDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { AdminApi } from './admin-api';
import { newPassword } from './new-password';
import { PasswordSlips } from './password-slip';

interface Named {
  id: string;
  name: string;
}

/** A new account, or the data and rights of one. The draft on the device leaves the password out. */
@Component({
  selector: 'app-user-form-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    BusyButton,
    DraftNotice,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './user-form-page.html',
  styles: `
    .fields {
      align-items: start;
    }
    .password {
      font-family: ui-monospace, Consolas, monospace;
    }
    .first-password {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 8px 16px;
    }
    .first-password mat-form-field {
      flex: 1 1 240px;
    }
    .first-password button {
      margin-top: 8px;
    }
  `,
})
export class UserFormPage {
  private readonly api = inject(AdminApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly slips = inject(PasswordSlips);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();

  /** Missing for a new account. */
  readonly id = input<string>();

  protected readonly user = signal<UserDto | null>(null);
  protected readonly choices = signal<{ roles: Named[]; units: Named[]; hamlets: Named[] } | null>(null);
  protected readonly ready = computed(() => this.choices() !== null && (!this.id() || this.user() !== null));
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly restored = computed(() => (this.draft()?.restoredAt() ? this.draft() : null));
  protected readonly form = new FormGroup({
    fullName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    jobTitle: new FormControl<string | null>(null),
    email: new FormControl<string | null>(null, { validators: [Validators.email] }),
    phone: new FormControl<string | null>(null),
    userName: new FormControl('', { nonNullable: true, validators: [Validators.required, userNameWritten] }),
    initialPassword: new FormControl('', { nonNullable: true, validators: [Validators.required, inject(PasswordRules).longEnough] }),
    roleIds: new FormControl<string[]>([], { nonNullable: true, validators: [Validators.required] }),
    orgUnitId: new FormControl<string | null>(null),
    hamletIds: new FormControl<string[]>([], { nonNullable: true }),
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected suggest(): void {
    this.form.controls.initialPassword.setValue(newPassword());
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { userName, initialPassword, ...described } = this.form.getRawValue();
      const input = { ...described, email: described.email || null };
      const known = this.user();
      const saved = await firstValueFrom(
        known ? this.api.saveUser(known, input) : this.api.createUser({ ...input, userName, initialPassword }, this.key),
      );
      this.draft()?.clear();
      if (known) this.notices.done('admin.users.saved', { name: saved.fullName });
      else await this.slips.show({ fullName: saved.fullName, userName: saved.userName, password: initialPassword });
      if (saved.id === this.session.account()?.id) await this.session.load();
      await this.router.navigate(['/quan-tri/nguoi-dung', saved.id], { queryParamsHandling: 'preserve' });
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }

  private async load(): Promise<void> {
    try {
      const id = this.id();
      const [lists, user] = await Promise.all([
        firstValueFrom(forkJoin({ roles: this.api.roles(), units: this.api.units(), hamlets: this.api.hamlets() })),
        id ? firstValueFrom(this.api.user(id)) : null,
      ]);
      if (user) this.fill(user);
      else this.suggest();
      const name = id ? `admin.users.${id}` : 'admin.users.new';
      this.draft.set(runInInjectionContext(this.injector, () => formDraft(name, this.form, undefined, ['initialPassword'])));
      // What the account has keeps its place in the lists, also when it has ended since.
      this.choices.set({
        roles: lists.roles,
        units: joined(lists.units, user?.orgUnit ? [user.orgUnit] : []),
        hamlets: joined(lists.hamlets.items, user?.hamlets ?? []),
      });
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private fill(user: UserDto): void {
    this.user.set(user);
    this.form.controls.userName.disable();
    this.form.controls.initialPassword.disable();
    this.form.patchValue({
      fullName: user.fullName,
      jobTitle: user.jobTitle,
      email: user.email,
      phone: user.phone,
      roleIds: user.roles.map((role) => role.id),
      orgUnitId: user.orgUnit?.id ?? null,
      hamletIds: user.hamlets.map((hamlet) => hamlet.id),
    });
  }
}

function joined(current: readonly Named[], held: readonly Named[]): Named[] {
  return [...current, ...held.filter((thing) => !current.some((c) => c.id === thing.id))];
}
