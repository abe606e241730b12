import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CamerasApi } from '../cameras/cameras-api';
import { CameraConnectionDto, CameraDto, ConnectionTestDto, SaveConnectionInput } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { FieldErrors } from '../ui/field-errors';
import { formSaving } from '../ui/form-saving';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { ConnectionResult } from './connection-result';
import { LiveApi } from './live-api';
import { splitAddress } from './stream-address';

const MAX_ADDRESS = 500;

/** How a camera is reached: tried before it is kept. A password that is kept is never shown again. */
@Component({
  selector: 'app-connection-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    ConnectionResult,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './connection-form-page.html',
})
export class ConnectionFormPage {
  private readonly api = inject(LiveApi);
  private readonly camerasApi = inject(CamerasApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);

  /** Of the camera. */
  readonly id = input.required<string>();

  protected readonly maxAddress = MAX_ADDRESS;
  protected readonly saving = formSaving();
  protected readonly testing = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly camera = signal<CameraDto | null>(null);
  protected readonly connection = signal<CameraConnectionDto | null>(null);
  protected readonly result = signal<ConnectionTestDto | null>(null);
  /** Of the small pictures, which are tried after the good ones. */
  protected readonly subResult = signal<ConnectionTestDto | null>(null);
  protected readonly form = new FormGroup({
    main: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(MAX_ADDRESS)] }),
    sub: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_ADDRESS)] }),
    user: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(100)] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    forgetPassword: new FormControl(false, { nonNullable: true }),
    certificateSha256: new FormControl('', { nonNullable: true }),
    recorded: new FormControl(true, { nonNullable: true }),
  });
  private readonly main = toSignal(this.form.controls.main.valueChanges, { initialValue: '' });
  protected readonly encrypted = computed(() => this.main().startsWith('rtsps:'));
  protected readonly back = computed(() => ['/camera/danh-sach', this.id()]);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.load(id));
    });
    this.form.valueChanges.subscribe(() => this.forgetResults());
  }

  protected async load(id = this.id()): Promise<void> {
    try {
      this.camera.set(await firstValueFrom(this.camerasApi.get(id)));
      this.show(await firstValueFrom(this.api.connection(id)));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  /** User and password of a pasted address go to their own fields. */
  protected split(): void {
    const { main, sub, user, password } = this.form.controls;
    for (const address of [sub, main]) {
      const parts = splitAddress(address.value);
      if (!parts) continue;
      address.setValue(parts.address);
      if (parts.user) user.setValue(parts.user);
      if (parts.password) password.setValue(parts.password);
    }
  }

  protected async test(): Promise<void> {
    this.split();
    this.forgetResults();
    this.result.set(await this.testing.run(this.form, () => this.api.test(this.id(), { ...this.value(), quality: 'main' })));
    if (!this.result() || this.result()?.fault || !this.form.controls.sub.value.trim()) return;
    this.subResult.set(await this.testing.run(this.form, () => this.api.test(this.id(), { ...this.value(), quality: 'sub' })));
  }

  protected async save(): Promise<void> {
    this.split();
    const renew = async () => this.connection.set(await firstValueFrom(this.api.connection(this.id())));
    const saved = await this.saving.run(
      this.form,
      () => this.api.connect(this.id(), this.value(), this.connection()?.version ?? null),
      renew,
    );
    if (!saved) return;
    this.notices.done('live.connection.saved', { name: this.camera()?.name });
    await this.router.navigate(this.back());
  }

  protected async disconnect(): Promise<void> {
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('live.connection.disconnectAsk', { name: this.camera()?.name }),
      sentence: this.transloco.translate('live.connection.disconnectSentence'),
      action: this.transloco.translate('live.connection.disconnect'),
      dangerous: true,
    });
    if (!reason) return;
    try {
      await firstValueFrom(this.api.disconnect(this.id(), reason));
      this.notices.done('live.connection.disconnected', { name: this.camera()?.name });
      await this.router.navigate(this.back());
    } catch (error) {
      this.notices.failed(error);
    }
  }

  private forgetResults(): void {
    this.result.set(null);
    this.subResult.set(null);
  }

  private show(connection: CameraConnectionDto | null): void {
    this.connection.set(connection);
    if (!connection) return;
    const { main, sub, user, certificateSha256, recording } = connection;
    this.form.reset({
      main,
      sub: sub ?? '',
      user: user ?? '',
      certificateSha256: certificateSha256 ?? '',
      recorded: recording === 'always',
    });
  }

  private value(): SaveConnectionInput {
    const { main, sub, user, password, forgetPassword, certificateSha256, recorded } = this.form.getRawValue();
    return {
      main: main.trim(),
      sub: sub.trim() || null,
      user: user.trim() || null,
      password: password || null,
      forgetPassword,
      certificateSha256: certificateSha256.trim() || null,
      recording: recorded ? 'always' : 'none',
    };
  }
}
