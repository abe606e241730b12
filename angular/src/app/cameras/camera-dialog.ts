import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, startWith } from 'rxjs';
import { CameraAction, CameraDto, CameraStatus, LinkLevel } from '../core/api/models';
import { Clock } from '../core/clock';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BearingDial } from '../map/bearing-dial';
import { toLatLng } from '../map/geo';
import { ViewPreview } from '../map/view-preview';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { formSaving } from '../ui/form-saving';
import { ProblemBanner } from '../ui/problem-banner';
import { AimFields, aimGroup } from './aim-fields';
import { CamerasApi } from './cameras-api';
import { LINK_LEVELS } from './cameras-model';
import { instantOf, timeNow } from './moment';

export type CameraStep = Exclude<CameraAction, 'edit' | 'retire'>;

export interface CameraQuestion {
  camera: CameraDto;
  step: CameraStep;
}

const VERBS: Record<CameraStep, string> = {
  aim: 'aim',
  proposeReaim: 'propose-reaim',
  dropReaim: 'drop-reaim',
  checkImage: 'check-image',
  link: 'link',
  reportOutOfOrder: 'status',
  reportWorking: 'status',
  addPhoto: 'photos',
};
const MAX_NOTE = 2000;

/** Asks for what a step of a camera needs, and stays open until the server has taken it. */
@Component({
  selector: 'app-camera-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    TranslocoPipe,
    EnumTextPipe,
    AimFields,
    BearingDial,
    BusyButton,
    DateInput,
    FieldErrors,
    FileDrop,
    ProblemBanner,
    ViewPreview,
  ],
  templateUrl: './camera-dialog.html',
  styles: `
    mat-radio-button {
      display: block;
    }
    .turn {
      font-weight: 500;
    }
  `,
})
export class CameraDialog {
  private readonly api = inject(CamerasApi);
  private readonly notices = inject(Notices);
  private readonly ref = inject<MatDialogRef<CameraDialog, CameraDto>>(MatDialogRef);
  private readonly drop = viewChild(FileDrop);
  protected readonly today = inject(Clock).today();
  protected readonly step = inject<CameraQuestion>(MAT_DIALOG_DATA).step;
  protected camera = inject<CameraQuestion>(MAT_DIALOG_DATA).camera;

  protected readonly links = LINK_LEVELS;
  protected readonly outages: readonly CameraStatus[] = (['offline', 'faulty'] as const).filter((s) => s !== this.camera.status);
  protected readonly maxNote = MAX_NOTE;
  protected readonly saving = formSaving();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly noFile = signal(false);
  protected readonly position = this.camera.position && toLatLng(this.camera.position);
  protected readonly send = (file: File) => this.api.upload(file);

  protected readonly form = new FormGroup({
    aim: aimGroup({ ...this.camera.aim, bearing: this.camera.proposedBearing ?? this.camera.aim.bearing }),
    isReaim: new FormControl(this.camera.proposedBearing !== null, { nonNullable: true }),
    bearing: new FormControl<number | null>(this.camera.proposedBearing ?? this.camera.aim.bearing),
    passed: new FormControl<boolean | null>(null),
    link: new FormControl<LinkLevel>(this.camera.link, { nonNullable: true }),
    status: new FormControl<CameraStatus>(this.step === 'reportWorking' ? 'working' : this.outages[0], { nonNullable: true }),
    sinceDay: new FormControl<string | null>(this.today),
    sinceTime: new FormControl(timeNow(), { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
  });
  private readonly typed = toSignal(this.form.valueChanges.pipe(startWith(null)));
  protected readonly seen = computed(() => {
    this.typed();
    return this.form.getRawValue();
  });
  /** What did not pass is put right by whoever knows what is wrong. */
  protected readonly needsNote = computed(() => this.step === 'checkImage' && this.seen().passed === false);

  constructor() {
    if (this.step === 'proposeReaim') this.form.controls.bearing.addValidators(Validators.required);
    if (this.step === 'checkImage') this.form.controls.passed.addValidators(Validators.required);
    if (this.step === 'aim') this.form.controls.aim.controls.bearing.addValidators(Validators.required);
    this.form.controls.passed.valueChanges.subscribe((passed) => {
      const rules = [Validators.maxLength(MAX_NOTE), ...(passed === false ? [Validators.required, Validators.pattern(/\S/)] : [])];
      this.form.controls.note.setValidators(rules);
      this.form.controls.note.updateValueAndValidity();
    });
  }

  protected async save(): Promise<void> {
    if (this.drop()?.busy()) {
      this.notices.done('cameras.filesUnderWay');
      return;
    }
    this.noFile.set(this.step === 'addPhoto' && this.files().length === 0);
    if (this.noFile()) return;
    const send = () => this.api.act(this.camera, VERBS[this.step], this.body());
    const saved = await this.saving.run(this.form, send, async () => (this.camera = await firstValueFrom(this.api.get(this.camera.id))));
    if (saved) this.ref.close(saved);
  }

  private body(): object {
    const value = this.form.getRawValue();
    const note = value.note.trim().normalize('NFC') || null;
    const attachmentId = this.files()[0]?.id ?? null;
    switch (this.step) {
      case 'aim':
        return { aim: value.aim, isReaim: value.isReaim, note };
      case 'proposeReaim':
        return { bearing: value.bearing, note };
      case 'checkImage':
        return { passed: value.passed, note, attachmentId };
      case 'link':
        return { link: value.link, note };
      case 'reportOutOfOrder':
      case 'reportWorking':
        return { status: value.status, since: instantOf(value.sinceDay, value.sinceTime), note };
      case 'addPhoto':
        return { attachmentId, note };
      case 'dropReaim':
        return { note };
    }
  }
}
