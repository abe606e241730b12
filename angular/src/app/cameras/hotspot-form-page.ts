import { Component, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { HotspotDto, HotspotKind } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { GeoPosition } from '../map/geo';
import { PointPicker } from '../map/point-picker';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { HOTSPOT_KINDS, MAX_RADIUS, MIN_RADIUS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RoutesApi } from './routes-api';

@Component({
  selector: 'app-hotspot-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DraftNotice,
    FieldErrors,
    PageHeader,
    PointPicker,
    ProblemBanner,
  ],
  templateUrl: './hotspot-form-page.html',
})
export class HotspotFormPage implements OnInit {
  private readonly api = inject(RoutesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();

  protected readonly kinds = HOTSPOT_KINDS;
  protected readonly minRadius = MIN_RADIUS;
  protected readonly maxRadius = MAX_RADIUS;
  protected readonly hamlets = hamletChoices();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected readonly hotspot = signal<HotspotDto | null>(null);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    kind: new FormControl<HotspotKind>('publicOrder', { nonNullable: true }),
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    hamletId: new FormControl<string | null>(null),
    radiusMetres: new FormControl(30, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(MIN_RADIUS), Validators.max(MAX_RADIUS), Validators.pattern(/^\d+$/)],
    }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    position: new FormControl<GeoPosition | null>(null, [Validators.required]),
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    try {
      const id = this.id();
      if (id) this.fill(await firstValueFrom(this.api.hotspot(id)));
      const keep = () => formDraft(`cameras.hotspot.${id ?? 'new'}`, this.form, undefined, [], String(this.hotspot()?.version ?? ''));
      this.draft = runInInjectionContext(this.injector, keep);
      this.ready.set(true);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const hotspot = this.hotspot();
    const { name, note, ...rest } = this.form.getRawValue();
    const input = { ...rest, name: name.trim().normalize('NFC'), note: note.trim().normalize('NFC') || null };
    const renew = async () => this.hotspot.set(await firstValueFrom(this.api.hotspot(hotspot!.id)));
    const saved = await this.saving.run(
      this.form,
      () => this.api.saveHotspot(input, this.hotspot(), this.key),
      hotspot ? renew : undefined,
    );
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('cameras.saved', { name: saved.name });
    await this.router.navigate(['/camera/diem-phuc-tap'], { replaceUrl: true });
  }

  private fill(hotspot: HotspotDto): void {
    this.hotspot.set(hotspot);
    this.form.reset({
      kind: hotspot.kind,
      name: hotspot.name,
      hamletId: hotspot.hamlet?.id ?? null,
      radiusMetres: hotspot.radiusMetres,
      note: hotspot.note ?? '',
      position: hotspot.position,
    });
  }
}
