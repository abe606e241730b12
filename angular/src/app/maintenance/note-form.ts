import { Component, effect, inject, Injector, input, output, runInInjectionContext, signal, untracked, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { TicketDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { FormDraft, formDraft } from '../ui/form-draft';
import { ProblemBanner } from '../ui/problem-banner';
import { MaintenanceApi } from './maintenance-api';
import { MAX_NOTE, MAX_PHOTOS } from './maintenance-model';

/** Words and photographs that are added to a ticket. What is typed is kept until it is sent. */
@Component({
  selector: 'app-note-form',
  imports: [
    ReactiveFormsModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    FileDrop,
    ProblemBanner,
  ],
  template: `
    <form class="panel stack" [formGroup]="form" (ngSubmit)="send()" novalidate>
      <h2>{{ 'maintenance.note.heading' | transloco }}</h2>
      <app-problem-banner [problem]="problem()" />
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ 'maintenance.note.words' | transloco }}</mat-label>
        <textarea matInput formControlName="note" rows="2" [maxlength]="max"></textarea>
        <mat-error><app-field-errors [of]="form.controls.note" /></mat-error>
      </mat-form-field>
      <app-file-drop
        [label]="'maintenance.photos' | transloco"
        [upload]="upload"
        [(files)]="photos"
        accept="image/*"
        [maxFiles]="maxPhotos"
        photo
      />
      <div class="row">
        <app-busy-button type="submit" kind="outlined" icon="comment" [busy]="busy()">{{
          'maintenance.note.send' | transloco
        }}</app-busy-button>
      </div>
    </form>
  `,
})
export class NoteForm {
  private readonly api = inject(MaintenanceApi);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly drop = viewChild(FileDrop);
  private key = newIdempotencyKey();
  private draft: FormDraft | null = null;

  readonly ticketId = input.required<string>();
  readonly added = output<TicketDto>();

  protected readonly max = MAX_NOTE;
  protected readonly maxPhotos = MAX_PHOTOS;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly photos = signal<StoredFile[]>([]);
  protected readonly form = new FormGroup({
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
  });
  protected readonly upload = (file: File) => this.api.upload(file);

  constructor() {
    effect(() => {
      const id = this.ticketId();
      untracked(() => {
        this.draft?.stop();
        this.form.reset();
        this.photos.set([]);
        this.draft = runInInjectionContext(this.injector, () => formDraft(`maintenance.note.${id}`, this.form));
      });
    });
  }

  protected async send(): Promise<void> {
    const { note } = this.form.controls;
    note.updateValueAndValidity();
    if (!note.value.trim() && this.photos().length === 0) note.setErrors({ required: true });
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    if (this.drop()?.busy()) {
      this.notices.done('maintenance.photosUnderWay');
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input = { note: note.value.trim().normalize('NFC') || null, attachmentIds: this.photos().map((p) => p.id) };
      const ticket = await firstValueFrom(this.api.addNote(this.ticketId(), input, this.key));
      this.draft?.clear();
      this.form.reset();
      this.photos.set([]);
      this.key = newIdempotencyKey();
      this.notices.done('maintenance.done.addNote');
      this.added.emit(ticket);
    } catch (error) {
      const problem = toProblem(error);
      // Without an answer the same note may have arrived: trying again must not write it twice.
      if (problem.status !== 0) this.key = newIdempotencyKey();
      this.problem.set(applyProblem(this.form, problem));
    } finally {
      this.busy.set(false);
    }
  }
}
