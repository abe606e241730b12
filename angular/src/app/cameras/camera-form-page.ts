import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, debounceTime, distinctUntilChanged, firstValueFrom, map, of, startWith, switchMap } from 'rxjs';
import { CameraDto, NamedDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { toLatLng } from '../map/geo';
import { MapRoute } from '../map/map-model';
import { PointPicker } from '../map/point-picker';
import { ViewPreview } from '../map/view-preview';
import { PartiesApi } from '../parties/parties-api';
import { PartyPicker } from '../parties/party-picker';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { AimFields } from './aim-fields';
import { cameraForm, fillCameraForm, registeredCamera, savedCamera } from './camera-form';
import { CamerasApi } from './cameras-api';
import { CONFORMITIES, FUNDINGS, LINK_LEVELS, MAX_LENSES } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RoutePicker } from './route-picker';
import { RoutesApi } from './routes-api';
import { SitePicker } from './site-picker';
import { SitesApi } from './sites-api';

const TYPING_PAUSE = 500;
const PROBABLY_THERE = 'CameraProgram:Cameras:ProbablyThere';

/** Records a camera, or corrects what is recorded of one. */
@Component({
  selector: 'app-camera-form-page',
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
    AimFields,
    BusyButton,
    DateInput,
    DraftNotice,
    FieldErrors,
    PageHeader,
    PartyPicker,
    PointPicker,
    ProblemBanner,
    RoutePicker,
    SitePicker,
    ViewPreview,
  ],
  templateUrl: './camera-form-page.html',
})
export class CameraFormPage implements OnInit {
  private readonly api = inject(CamerasApi);
  private readonly sites = inject(SitesApi);
  private readonly parties = inject(PartiesApi);
  private readonly routes = inject(RoutesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the address: where a new one hangs and whose it is. */
  readonly siteId = input<string>();
  readonly partyId = input<string>();

  protected readonly maxLenses = MAX_LENSES;
  protected readonly fundings = FUNDINGS;
  protected readonly links = LINK_LEVELS;
  protected readonly conformities = CONFORMITIES;
  protected readonly hamlets = hamletChoices();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected readonly camera = signal<CameraDto | null>(null);
  protected readonly form = cameraForm();
  protected draft: FormDraft | null = null;

  private readonly typed = toSignal(this.form.valueChanges.pipe(startWith(null)));
  protected readonly seen = computed(() => {
    this.typed();
    return this.form.getRawValue();
  });
  protected readonly position = computed(() => {
    const position = this.seen().position;
    return position && toLatLng(position);
  });
  /** The route on which it looks, beneath its view. */
  protected readonly route = toSignal(
    this.form.controls.routeId.valueChanges.pipe(
      switchMap((route) => (route ? this.routes.get(route.id) : of(null))),
      map((route): MapRoute[] =>
        route?.points.length ? [{ id: route.id, name: route.name, points: route.points.map((p) => toLatLng(p)) }] : [],
      ),
    ),
    { initialValue: [] },
  );
  /** The camera in use that bears the serial number as typed. */
  protected readonly sameSerial = toSignal(
    this.form.controls.serial.valueChanges.pipe(
      map((serial) => serial.trim()),
      distinctUntilChanged(),
      debounceTime(TYPING_PAUSE),
      switchMap((serial) => (serial ? this.api.ofSerial(serial, this.id()).pipe(catchError(() => of(null))) : of(null))),
    ),
    { initialValue: null },
  );
  protected readonly today = inject(Clock).today();
  protected readonly near = computed(() => this.route()[0]?.points[0] ?? null);
  /** The camera that is probably the same. */
  protected readonly there = computed(() => {
    const problem = this.saving.problem();
    return problem?.code === PROBABLY_THERE ? (problem.data as { id: string; name: string }) : null;
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    try {
      const id = this.id();
      if (id) {
        const camera = await firstValueFrom(this.api.get(id));
        this.camera.set(camera);
        fillCameraForm(this.form, camera);
        for (const control of [this.form.controls.aim, this.form.controls.link, this.form.controls.siteId]) control.disable();
      } else {
        await this.begin();
      }
      const name = id ? `cameras.${id}` : 'cameras.new';
      const keep = () => formDraft(name, this.form, undefined, [], String(this.camera()?.version ?? ''));
      this.draft = runInInjectionContext(this.injector, keep);
      this.ready.set(true);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  /** What is known of the site and the owner needs not be typed again. */
  private async begin(): Promise<void> {
    const [siteId, partyId] = [this.siteId(), this.partyId()];
    if (siteId) {
      const site = await firstValueFrom(this.sites.get(siteId));
      this.form.patchValue({
        siteId: { id: site.id, name: site.name },
        hamletId: site.hamlet?.id ?? null,
        routeId: site.route,
        position: site.position,
        aim: site.aim,
        lensCount: site.lensCount,
        name: site.name,
        funding: 'budget',
      });
    }
    if (partyId) {
      const party = await firstValueFrom(this.parties.get(partyId));
      this.form.patchValue({ partyId: { id: party.id, name: party.fullName }, hamletId: party.hamlet?.id ?? null });
      this.nameAfter({ id: party.id, name: party.fullName });
    }
  }

  /** Most cameras hang at their owner's house: what is not said yet is taken from there. */
  protected async takeFrom(owner: NamedDto | null): Promise<void> {
    this.nameAfter(owner);
    const { hamletId, partyId } = this.form.controls;
    if (!owner || hamletId.value) return;
    const party = await firstValueFrom(this.parties.get(owner.id).pipe(catchError(() => of(null))));
    if (party?.hamlet && !hamletId.value && partyId.value?.id === owner.id) hamletId.setValue(party.hamlet.id);
  }

  /** Most cameras are called after whose house they hang at. */
  private nameAfter(owner: NamedDto | null): void {
    const { name } = this.form.controls;
    if (owner && !name.value.trim() && !this.id()) name.setValue(this.transloco.translate('cameras.nameAfter', { name: owner.name }));
  }

  protected async save(isAnother = false): Promise<void> {
    const camera = this.camera();
    const send = () =>
      camera
        ? this.api.update(this.camera()!, savedCamera(this.form))
        : this.api.register(registeredCamera(this.form, isAnother), this.key);
    const renew = async () => this.camera.set(await firstValueFrom(this.api.get(camera!.id)));
    const saved = await this.saving.run(this.form, send, camera ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done(camera ? 'cameras.saved' : 'cameras.registered', { name: saved.name });
    await this.router.navigate(['/camera/danh-sach', saved.id], { replaceUrl: true });
  }
}
