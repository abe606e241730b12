import { Component, computed, inject, input, OnInit, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FaultKind, FaultyCameraOptionDto, TicketPriority } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { DraftNotice, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { CameraPicker } from './camera-picker';
import { MaintenanceApi } from './maintenance-api';
import { KINDS, MAX_NOTE, MAX_PHOTOS, PRIORITIES } from './maintenance-model';

/** A fault in four answers: which camera, what is wrong, since it was seen – and a photograph. Made for a phone in the sun. */
@Component({
  selector: 'app-report-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CameraPicker,
    DraftNotice,
    FieldErrors,
    FileDrop,
    Icon,
    InstantPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './report-page.html',
  styles: `
    .already {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    .already p {
      display: flex;
      gap: 8px;
    }
    .error {
      color: var(--app-late-ink);
    }
  `,
})
export class ReportPage implements OnInit {
  private readonly api = inject(MaintenanceApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly drop = viewChild(FileDrop);
  private key = newIdempotencyKey();

  /** The camera that it is about, when another page leads here. */
  readonly camera = input<string>();

  protected readonly kinds = KINDS;
  protected readonly priorities = PRIORITIES;
  protected readonly maxNote = MAX_NOTE;
  protected readonly maxPhotos = MAX_PHOTOS;
  protected readonly saving = signal(false);
  protected readonly tried = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly chosen = signal<FaultyCameraOptionDto | null>(null);
  protected readonly initial = signal<FaultyCameraOptionDto | null>(null);
  protected readonly photos = signal<StoredFile[]>([]);

  protected readonly form = new FormGroup({
    kind: new FormControl<FaultKind | null>(null, [Validators.required]),
    description: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
    reporterName: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    priority: new FormControl<TicketPriority>('normal', { nonNullable: true }),
    cameraIsDown: new FormControl(false, { nonNullable: true }),
    isAnotherFault: new FormControl(false, { nonNullable: true }),
  });
  protected readonly draft = formDraft('maintenance:report', this.form);
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: this.form.controls.kind.value });

  /** The ticket that is open for the same camera and fault. */
  protected readonly already = computed(() => this.chosen()?.openTickets.find((t) => t.kind === this.kind()) ?? null);
  protected readonly upload = (file: File) => this.api.upload(file);

  ngOnInit(): void {
    void this.loadCamera();
  }

  protected pick(camera: FaultyCameraOptionDto | null): void {
    this.chosen.set(camera);
    this.form.controls.isAnotherFault.setValue(false);
  }

  protected async send(): Promise<void> {
    const { kind, description } = this.form.controls;
    this.tried.set(true);
    description.updateValueAndValidity();
    if (kind.value === 'other' && !description.value.trim()) description.setErrors({ required: true });
    this.form.markAllAsTouched();
    const camera = this.chosen();
    if (!camera || this.form.invalid || this.saving()) return;
    if (this.drop()?.busy()) {
      this.notices.done('maintenance.photosUnderWay');
      return;
    }
    this.saving.set(true);
    this.problem.set(null);
    try {
      const value = this.form.getRawValue();
      const input = {
        ...value,
        cameraId: camera.id,
        kind: value.kind!,
        description: value.description.trim().normalize('NFC') || null,
        reporterName: value.reporterName.trim().normalize('NFC') || null,
        isAnotherFault: value.isAnotherFault && !!this.already(),
        attachmentIds: this.photos().map((p) => p.id),
      };
      const reported = await firstValueFrom(this.api.report(input, this.key));
      this.draft.clear();
      this.notices.done(reported.addedToExisting ? 'maintenance.report.added' : 'maintenance.report.done');
      await this.router.navigate(['/bao-tri', reported.ticketId], { replaceUrl: true });
    } catch (error) {
      const problem = toProblem(error);
      // Without an answer the same report may have arrived: trying again must not write it twice.
      if (problem.status !== 0) this.key = newIdempotencyKey();
      this.problem.set(applyProblem(this.form, problem));
    } finally {
      this.saving.set(false);
    }
  }

  private async loadCamera(): Promise<void> {
    const cameraId = this.camera();
    if (!cameraId) return;
    try {
      const page = await firstValueFrom(this.api.cameras({ cameraId }));
      this.initial.set(page.items[0] ?? null);
      this.chosen.set(page.items[0] ?? null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
