import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Subscription } from 'rxjs';
import { MAX_LENSES, SITE_MOUNTS } from '../cameras/cameras-model';
import { Clock } from '../core/clock';
import { Connection } from '../core/http/connection';
import { ProblemDetails } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { Notices } from '../core/notices';
import { Outbox } from '../core/offline/outbox';
import { OutboxPhoto, OutboxState } from '../core/offline/outbox-item';
import { BearingDial } from '../map/bearing-dial';
import { PointPicker } from '../map/point-picker';
import { toLatLng } from '../map/geo';
import { ViewPreview } from '../map/view-preview';
import { PARTY_KINDS } from '../parties/parties-model';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors, forgetServerErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { FarFromRoute } from './far-from-route';
import { Fault, faultsOf, fill, FindingForm, findingForm, FORM_PARTS, FormPart } from './finding-form';
import { NumberStepper } from './number-stepper';
import { PhotoField } from './photo-field';
import { RouteHasCameras } from './route-has-cameras';
import { handOver, SENT_OTHERWISE } from './received-finding';
import { SurveyPack } from './survey-pack';
import { SURVEY } from './survey-sender';
import { aboutOf, FINDING_KINDS, FoundThing, mapRouteOf, middleOf } from './surveys-model';
import { YesNo } from './yes-no';

/** Milliseconds after the last key until what was typed is kept on the device. */
const TYPING_PAUSE = 400;

interface Opened {
  /** Of the finding. */
  id: string;
  thing: FoundThing;
  form: FindingForm;
}

/**
 * One finding, written down at the place. Every change is kept on the phone as a draft under the id in the address, so that
 * a closed tab loses nothing; sent, it waits in the outbox.
 */
@Component({
  selector: 'app-finding-form-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MatSuffix,
    TranslocoPipe,
    EnumTextPipe,
    BearingDial,
    BusyButton,
    FarFromRoute,
    FieldErrors,
    Icon,
    NumberStepper,
    PageHeader,
    PhotoField,
    PointPicker,
    ProblemBanner,
    RouteHasCameras,
    ViewPreview,
    YesNo,
  ],
  templateUrl: './finding-form-page.html',
  styleUrl: './finding-form-page.scss',
  host: { '(document:visibilitychange)': 'hidden()' },
})
export class FindingFormPage {
  private readonly outbox = inject(Outbox);
  private readonly router = inject(Router);
  private readonly clock = inject(Clock);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  protected readonly connection = inject(Connection);
  protected readonly pack = inject(SurveyPack);

  readonly routeId = input.required<string>();
  /** Of the finding, made by the phone. */
  readonly id = input.required<string>();
  /** Of a new one: its kind, and the camera to be turned. */
  readonly loai = input<string>();
  readonly camera = input<string>();

  protected readonly opened = signal<Opened | null>(null);
  /** Neither on this device nor one that could be begun. */
  protected readonly lost = signal(false);
  protected readonly photos = signal<readonly OutboxPhoto[]>([]);
  protected readonly faults = signal<readonly Fault[]>([]);
  /** Why the server did not take it. */
  protected readonly refusal = signal<ProblemDetails | null>(null);
  /** The server has it as it was before it was edited. */
  protected readonly received = computed(() => this.refusal()?.code === SENT_OTHERWISE);
  protected readonly saving = signal(false);
  /** When it was last kept on the device. */
  protected readonly keptAt = signal<Date | null>(null);
  private readonly stateThen = signal<OutboxState | null>(null);

  protected readonly ownerKinds = PARTY_KINDS;
  protected readonly mounts = SITE_MOUNTS;
  protected readonly maxLenses = MAX_LENSES;
  /** For an existing camera the other direction is asked only when it is wanted. */
  protected readonly turn = signal(false);
  protected readonly turning = computed(() => {
    const opened = this.opened();
    return this.turn() || opened?.thing.kind !== 'existingCamera' || opened.thing.content.bearingAfter !== null;
  });
  protected readonly route = computed(() => this.pack.pack()?.routes.find((route) => route.id === this.routeId()) ?? null);
  protected readonly near = computed(() => middleOf(this.route()));
  protected readonly mapRoutes = computed(() => {
    const route = this.route();
    return route ? [mapRouteOf(route)] : [];
  });
  protected readonly known = computed(() => this.pack.pack()?.cameras.find((one) => one.id === this.opened()?.thing.camera?.id) ?? null);
  protected readonly knownPlace = computed(() => {
    const position = this.known()?.position;
    return position ? toLatLng(position) : null;
  });
  protected readonly item = computed(() => this.outbox.items().find((item) => item.id === this.id()) ?? null);
  protected readonly sending = computed(() => this.item()?.state === 'sending');

  private following: Subscription | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending = false;
  private photosChanged = false;
  private done = false;

  constructor() {
    this.pack.open();
    effect(() => {
      const id = this.id();
      untracked(() => void this.open(id));
    });
    // A new one needs what the phone knows of the route: it is begun as soon as that is there.
    effect(() => {
      this.pack.pack();
      this.pack.known();
      untracked(() => this.opened() === null && this.stateThen() === null && this.begin());
    });
    inject(DestroyRef).onDestroy(() => {
      this.following?.unsubscribe();
      void this.keepNow();
    });
  }

  protected has(part: FormPart): boolean {
    return FORM_PARTS[this.opened()!.thing.kind].includes(part);
  }

  protected hidden(): void {
    if (this.document.visibilityState === 'hidden') void this.keepNow();
  }

  protected changePhotos(photos: readonly OutboxPhoto[]): void {
    this.photos.set(photos);
    this.photosChanged = true;
    this.pending = true;
    void this.keepNow();
  }

  protected goTo(path: string): void {
    const part = this.document.getElementById(`part-${path.replace('.', '-')}`);
    part?.scrollIntoView({ block: 'center' });
    part?.querySelector<HTMLElement>('input, textarea, [role="slider"]')?.focus({ preventScroll: true });
  }

  protected async saveDraft(): Promise<void> {
    this.pending = true;
    this.photosChanged = true;
    if (await this.keepNow()) {
      this.notices.done('surveys.form.draftKept');
      await this.leave();
    }
  }

  protected async send(): Promise<void> {
    const opened = this.opened();
    if (!opened || this.saving()) return;
    opened.form.markAllAsTouched();
    forgetServerErrors(opened.form);
    this.faults.set(faultsOf(opened.form));
    if (this.faults().length) {
      this.goTo(this.faults()[0].path);
      return;
    }
    this.saving.set(true);
    clearTimeout(this.timer);
    this.pending = false;
    this.done = true;
    try {
      const id = await handOver(this.outbox, { ...this.input(opened), photos: this.photos(), state: 'waiting' }, this.received());
      await this.leave({ phieu: id });
    } catch {
      // The outbox has told why; what was typed is still here.
      this.done = false;
      this.pending = true;
    } finally {
      this.saving.set(false);
    }
  }

  protected async throwAway(): Promise<void> {
    const opened = this.opened()!;
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('offline.removeHeading', { title: this.titleOf(opened) }),
      sentence: this.transloco.translate(this.item()?.attempts ? 'offline.removeTried' : 'offline.removeSentence'),
      action: this.transloco.translate('offline.remove'),
      dangerous: true,
    });
    if (!agreed) return;
    clearTimeout(this.timer);
    this.pending = false;
    this.done = true;
    try {
      await this.outbox.remove(this.id());
      await this.leave();
    } catch {
      this.done = false;
    }
  }

  private async open(id: string): Promise<void> {
    // Another one may have been open until now.
    await this.keepNow();
    this.following?.unsubscribe();
    this.opened.set(null);
    this.stateThen.set(null);
    this.refusal.set(null);
    this.faults.set([]);
    this.photos.set([]);
    this.keptAt.set(null);
    this.turn.set(false);
    this.done = false;
    const item = await this.outbox.find<FoundThing>(id);
    if (id !== this.id()) return;
    if (item?.state === 'sent') {
      await this.router.navigate(['/khao-sat/phieu', id], { replaceUrl: true });
    } else if (item) {
      this.stateThen.set(item.state);
      this.photos.set(await this.outbox.photosOf(id));
      this.show(item.payload);
      this.keptAt.set(new Date(item.changedAt));
      if (item.state === 'refused' || item.state === 'conflict') this.tell(item.lastProblem);
    } else {
      this.begin();
    }
  }

  private begin(): void {
    const route = this.route();
    const kind = FINDING_KINDS.find((one) => one === this.loai());
    const camera = this.pack.pack()?.cameras.find((one) => one.id === this.camera()) ?? null;
    if (!route || !kind || (kind === 'reaim' && !camera)) {
      this.lost.set(this.pack.known() && !this.pack.loading());
      return;
    }
    this.lost.set(false);
    this.show({
      kind,
      route: { id: route.id, name: route.name },
      foundAt: this.clock.now().toISOString(),
      camera: camera && kind === 'reaim' ? { id: camera.id, name: camera.name, version: camera.version } : null,
      content: { ...findingForm(kind).getRawValue(), bearing: kind === 'reaim' ? (camera?.bearing ?? null) : null },
    });
  }

  private show(thing: FoundThing): void {
    const form = findingForm(thing.kind);
    fill(form, thing.content);
    this.lost.set(false);
    this.opened.set({ id: this.id(), thing, form });
    this.following?.unsubscribe();
    this.following = form.valueChanges.subscribe(() => this.changed(form));
  }

  /** The server's sentences at their fields, the rest above. */
  private tell(problem: ProblemDetails | null): void {
    const form = this.opened()?.form;
    if (!problem || !form) return;
    // After the fields have come to the form and checked themselves.
    setTimeout(() => this.refusal.set(applyProblem(form, problem)));
  }

  private changed(form: FindingForm): void {
    if (this.faults().length) this.faults.set(faultsOf(form));
    if (!form.dirty) return;
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepNow(), TYPING_PAUSE);
  }

  /** True when it lies on the device as it is on the screen. */
  private async keepNow(): Promise<boolean> {
    clearTimeout(this.timer);
    const opened = this.opened();
    if (!this.pending || this.done || !opened) return false;
    this.pending = false;
    const photos = this.photosChanged ? { photos: this.photos() } : {};
    this.photosChanged = false;
    try {
      await this.outbox.put({ ...this.input(opened), ...photos, state: 'draft' });
      this.keptAt.set(this.clock.now());
      return true;
    } catch {
      this.pending = true;
      this.photosChanged ||= 'photos' in photos;
      return false;
    }
  }

  private input(opened: Opened): { id: string; kind: string; title: string; payload: FoundThing } {
    const payload = { ...opened.thing, content: opened.form.getRawValue() };
    return { id: opened.id, kind: SURVEY, title: this.titleOf(opened), payload };
  }

  private titleOf({ thing, form }: Opened): string {
    return `${this.texts.enumText('FindingKind', thing.kind)}: ${aboutOf({ ...thing, content: form.getRawValue() })}`;
  }

  private async leave(queryParams: Record<string, string> = {}): Promise<void> {
    await this.router.navigate(['/khao-sat/tuyen', this.routeId()], { queryParams });
  }
}
