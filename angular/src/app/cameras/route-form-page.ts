import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { RouteDto, RouteKind, SaveRouteInput } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { LatLng, toLatLng, toPosition } from '../map/geo';
import { Landmarks, LineEditor } from '../map/line-editor';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { ROUTE_KINDS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { mapContent } from './map-content';
import { RegisterMapApi } from './register-map-api';
import { RoutesApi } from './routes-api';

/** A road or alley, drawn on the map now or later. */
@Component({
  selector: 'app-route-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
    LineEditor,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './route-form-page.html',
})
export class RouteFormPage implements OnInit {
  private readonly api = inject(RoutesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();

  protected readonly kinds = ROUTE_KINDS;
  protected readonly hamlets = hamletChoices();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected readonly route = signal<RouteDto | null>(null);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    kind: new FormControl<RouteKind>('alley', { nonNullable: true }),
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    hamletId: new FormControl<string | null>(null),
    isKey: new FormControl(false, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    points: new FormControl<readonly LatLng[] | null>(null),
  });

  /** What is on the map already; without it one draws on a bare ground, as before. */
  private readonly surroundings = toSignal(
    inject(RegisterMapApi)
      .all()
      .pipe(
        map((all) => mapContent(all, {})),
        catchError(() => of(null)),
      ),
  );
  private readonly hamletId = toSignal(this.form.controls.hamletId.valueChanges);
  protected readonly others = computed(() => this.surroundings()?.routes.filter((route) => route.id !== this.id()) ?? []);
  protected readonly landmarks = computed<Landmarks | null>(() => {
    const content = this.surroundings();
    return content
      ? {
          cameras: content.cameras.filter((camera) => camera.state !== 'retired').map((camera) => camera.position),
          hotspots: content.hotspots,
          hamlets: content.hamlets,
        }
      : null;
  });
  protected readonly near = computed(() => this.surroundings()?.hamlets.find((hamlet) => hamlet.id === this.hamletId())?.position ?? null);

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    try {
      const id = this.id();
      if (id) this.fill(await firstValueFrom(this.api.get(id)));
      const keep = () => formDraft(`cameras.route.${id ?? 'new'}`, this.form, undefined, [], String(this.route()?.version ?? ''));
      this.draft = runInInjectionContext(this.injector, keep);
      this.ready.set(true);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const route = this.route();
    const renew = async () => this.route.set(await firstValueFrom(this.api.get(route!.id)));
    const saved = await this.saving.run(this.form, () => this.api.save(this.value(), this.route(), this.key), route ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('cameras.saved', { name: saved.name });
    await this.router.navigate(['/camera/tuyen', saved.id], { replaceUrl: true });
  }

  private fill(route: RouteDto): void {
    this.route.set(route);
    this.form.reset({
      kind: route.kind,
      name: route.name,
      hamletId: route.hamlet?.id ?? null,
      isKey: route.isKey,
      note: route.note ?? '',
      points: route.points.length ? route.points.map((point) => toLatLng(point)) : null,
    });
  }

  private value(): SaveRouteInput {
    const value = this.form.getRawValue();
    return {
      ...value,
      name: value.name.trim().normalize('NFC'),
      note: value.note.trim().normalize('NFC') || null,
      points: (value.points ?? []).map((point) => toPosition(point)),
    };
  }
}
