import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, forkJoin } from 'rxjs';
import { PermissionGroupDto, RoleDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { PermissionTextPipe, ServerTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { AdminApi } from './admin-api';

/** What each role may do, in words; one role at a time. */
@Component({
  selector: 'app-roles-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    PermissionTextPipe,
    ServerTextPipe,
    HasPermission,
    BusyButton,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './roles-page.html',
  styleUrl: './roles-page.scss',
})
export class RolesPage {
  private readonly api = inject(AdminApi);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private key = newIdempotencyKey();

  protected readonly manage = 'CameraProgram.Identity.ManageRoles';
  protected readonly mayManage = computed(() => this.session.may(this.manage));
  protected readonly roles = signal<readonly RoleDto[]>([]);
  protected readonly groups = signal<readonly PermissionGroupDto[]>([]);
  /** Null while a new role is put together. */
  protected readonly chosen = signal<RoleDto | null>(null);
  protected readonly granted = signal<ReadonlySet<string>>(new Set());
  protected readonly all = computed(() => this.groups().reduce((sum, group) => sum + group.permissions.length, 0));
  private readonly permissions = computed(() => this.groups().flatMap((group) => group.permissions));
  /** What the last tick took with it. */
  protected readonly along = signal<{ held: boolean; permission: string; names: readonly string[] } | null>(null);
  protected readonly changed = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
  });

  constructor() {
    this.form.valueChanges.subscribe(() => this.changed.set(true));
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      const { roles, groups } = await firstValueFrom(forkJoin({ roles: this.api.roles(), groups: this.api.permissions() }));
      this.roles.set(roles);
      this.groups.set(groups);
      this.show(roles[0] ?? null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async choose(role: RoleDto): Promise<void> {
    if (await this.mayLeave()) this.show(role);
  }

  protected async begin(): Promise<void> {
    if (!(await this.mayLeave())) return;
    this.key = newIdempotencyKey();
    this.show(null);
  }

  protected reset(): void {
    this.show(this.chosen());
  }

  /** What a right needs is ticked with it; what needs a right goes with it. */
  protected grant(permission: string, held: boolean): void {
    const before = this.granted();
    const along = held
      ? this.permissions()
          .find((p) => p.name === permission)!
          .needs.filter((name) => !before.has(name))
      : this.permissions()
          .filter((p) => p.needs.includes(permission) && before.has(p.name))
          .map((p) => p.name);
    const next = new Set(before);
    for (const name of [permission, ...along]) {
      if (held) next.add(name);
      else next.delete(name);
    }
    this.granted.set(next);
    this.along.set(along.length ? { held, permission, names: along } : null);
    this.changed.set(true);
  }

  /** Said below the rights among which it was ticked. */
  protected alongIn(group: PermissionGroupDto) {
    const along = this.along();
    return along && group.permissions.some((p) => p.name === along.permission) ? along : null;
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    await this.run(async () => {
      const role = this.chosen();
      const input = { name: this.form.controls.name.value.trim(), permissions: [...this.granted()] };
      const saved = await firstValueFrom(role ? this.api.saveRole(role, input) : this.api.createRole(input, this.key));
      this.roles.set(await firstValueFrom(this.api.roles()));
      this.show(this.roles().find((r) => r.id === saved.id) ?? saved);
      this.notices.done('admin.roles.saved', { name: saved.name });
      await this.session.load();
    });
  }

  protected async remove(role: RoleDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('admin.roles.deleteNamed', { name: role.name }),
      sentence: this.transloco.translate('admin.roles.deleteLead'),
      action: this.transloco.translate('admin.roles.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    await this.run(async () => {
      await firstValueFrom(this.api.deleteRole(role));
      this.roles.update((roles) => roles.filter((r) => r.id !== role.id));
      this.show(this.roles()[0] ?? null);
      this.notices.done('admin.roles.deleted', { name: role.name });
    });
  }

  private show(role: RoleDto | null): void {
    this.chosen.set(role);
    this.granted.set(new Set(role?.permissions ?? []));
    this.form.reset({ name: role?.name ?? '' });
    if (this.mayManage()) this.form.enable();
    else this.form.disable();
    this.problem.set(null);
    this.along.set(null);
    this.changed.set(false);
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.changed()) return true;
    return this.dialogs.confirm({
      heading: this.transloco.translate('admin.roles.leave'),
      action: this.transloco.translate('admin.roles.leaveAction'),
      dangerous: true,
    });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
