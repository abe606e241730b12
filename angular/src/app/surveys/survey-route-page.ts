import { Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatBottomSheet } from '@angular/material/bottom-sheet';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FindingKind, FindingListItemDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { Language } from '../core/i18n/language';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Outbox } from '../core/offline/outbox';
import { newUuid7 } from '../core/offline/uuid7';
import { formatMetres, toLatLng } from '../map/geo';
import { MapCamera, MapSite, PickedItem } from '../map/map-model';
import { MapView } from '../map/map-view';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { AddFindingSheet } from './add-finding-sheet';
import { FindingResult } from './finding-result';
import { OutboxFinding } from './outbox-finding';
import { SurveyPack } from './survey-pack';
import { SURVEY } from './survey-sender';
import { FoundThing, KIND_ICONS, mapCamerasOf, mapRouteOf, mapSitesOf, onRoute, STATUS_LOOKS } from './surveys-model';
import { SurveysApi } from './surveys-api';

/** One route in the field: the map with what is known on it, what the person found there, and one button to add more. */
@Component({
  selector: 'app-survey-route-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    EmptyState,
    FindingResult,
    Icon,
    MapView,
    OutboxFinding,
    PageHeader,
    InstantPipe,
    StateChip,
  ],
  templateUrl: './survey-route-page.html',
  styleUrl: './survey-route-page.scss',
})
export class SurveyRoutePage {
  private readonly api = inject(SurveysApi);
  private readonly outbox = inject(Outbox);
  private readonly router = inject(Router);
  private readonly sheets = inject(MatBottomSheet);
  private readonly injector = inject(Injector);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  private readonly transloco = inject(TranslocoService);
  protected readonly connection = inject(Connection);
  protected readonly pack = inject(SurveyPack);

  readonly id = input.required<string>();
  /** The finding that was just saved: what becomes of it is told at the top. */
  readonly phieu = input<string>();

  protected readonly selected = signal<string | null>(null);
  /** A camera is to be picked that should be turned. */
  protected readonly picking = signal(false);
  protected readonly kindIcons = KIND_ICONS;
  protected readonly looks = STATUS_LOOKS;

  protected readonly route = computed(() => this.pack.pack()?.routes.find((route) => route.id === this.id()) ?? null);
  protected readonly known = computed(() => onRoute(this.pack.pack(), this.id()));
  private readonly found = this.outbox.of<FoundThing>(SURVEY);
  private readonly here = computed(() => this.found().filter((item) => item.payload.route.id === this.id()));
  private readonly received = signal<readonly FindingListItemDto[]>([]);
  /** What lies on this device, the sent too until it is known what has become of it. */
  protected readonly mine = computed(() => {
    const there = new Set(this.received().map((finding) => finding.id));
    return this.here().filter((item) => item.state !== 'sent' || !there.has(item.id));
  });
  /** What the server has of the person, and how it stands there. */
  protected readonly sent = computed(() => {
    const here = new Set(this.mine().map((item) => item.id));
    return this.received().filter((finding) => !here.has(finding.id));
  });
  protected readonly lead = computed(() => {
    const route = this.route();
    return route ? [formatMetres(route.lengthMetres, this.language.current()), route.hamlet?.name].filter(Boolean).join(' · ') : '';
  });
  protected readonly mapRoutes = computed(() => {
    const route = this.route();
    return route ? [mapRouteOf(route)] : [];
  });
  protected readonly mapCameras = computed<MapCamera[]>(() => [
    ...mapCamerasOf(this.known().cameras),
    ...this.unsent('existingCamera').map(({ id, title, payload: { content } }) => ({
      id,
      position: toLatLng(content.position!),
      bearing: content.bearing,
      state: 'unchecked' as const,
      label: title,
    })),
  ]);
  protected readonly mapSites = computed<MapSite[]>(() => [
    ...mapSitesOf(this.known().sites),
    ...this.unsent('proposedSite').map(({ id, title, payload: { content } }) => ({
      id,
      position: toLatLng(content.position!),
      state: 'proposed' as const,
      important: content.isImportant,
      bearing: content.bearingAfter,
      label: title,
    })),
  ]);
  private readonly sentCount = computed(() => this.here().filter((item) => item.state === 'sent').length);

  constructor() {
    this.pack.open();
    effect(() => {
      const route = this.route();
      if (route) this.title.name(route.name);
    });
    let before = -1;
    effect(() => {
      const [id, count] = [this.id(), this.sentCount()];
      untracked(() => {
        // What was just sent may stand in the register by now.
        if (before >= 0 && count > before) void this.pack.refresh();
        before = count;
        void this.ask(id);
      });
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.ask(this.id()));
  }

  protected async add(): Promise<void> {
    const sheet = this.sheets.open<AddFindingSheet, unknown, FindingKind>(AddFindingSheet, {
      injector: this.injector,
      ariaLabel: this.transloco.translate('surveys.add.heading'),
    });
    const kind = await firstValueFrom(sheet.afterDismissed());
    if (!kind) return;
    const camera = this.known().cameras.find((one) => one.id === this.selected());
    if (kind !== 'reaim') await this.begin(kind);
    else if (camera) await this.begin(kind, camera.id);
    else this.picking.set(true);
  }

  protected picked({ kind, id }: PickedItem): void {
    if (this.here().some((item) => item.id === id && item.state !== 'sent')) void this.router.navigate(this.formOf(id));
    else if (kind === 'camera' || kind === 'site') this.choose(id);
  }

  protected choose(id: string): void {
    if (this.picking() && this.known().cameras.some((camera) => camera.id === id)) void this.begin('reaim', id);
    else this.selected.update((now) => (now === id ? null : id));
  }

  protected begin(kind: FindingKind, camera?: string): Promise<boolean> {
    return this.router.navigate(this.formOf(newUuid7()), { queryParams: camera ? { loai: kind, camera } : { loai: kind } });
  }

  private formOf(id: string): string[] {
    return ['/khao-sat/tuyen', this.id(), 'phieu', id];
  }

  private unsent(kind: FindingKind) {
    return this.here().filter((item) => item.state !== 'sent' && item.payload.kind === kind && item.payload.content.position);
  }

  private async ask(id: string): Promise<void> {
    // Without a network the list of what lies on the device is what there is.
    const page = await firstValueFrom(this.api.list({ routeId: id, mine: true, page: 1, pageSize: 50 })).catch(() => null);
    if (page && id === this.id()) this.received.set(page.items);
  }
}
