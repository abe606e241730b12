import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { MapDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { countMap } from '../map/map-counts';
import { MapLegend } from '../map/map-legend';
import { MapItemKind, MapLayer, PickedItem } from '../map/map-model';
import { MapView } from '../map/map-view';
import { PARTY_KINDS } from '../parties/parties-model';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { CAMERA_STATUSES, DRAW_MAP, EDIT_CAMERAS } from './cameras-model';
import { CoverageTable } from './coverage-table';
import { grouped, shareOf } from './coverage-words';
import { hamletChoices } from './hamlet-choices';
import { MapCard } from './map-card';
import { countUnplaced, mapContent, OF_COMMUNE } from './map-content';
import { RegisterMapApi } from './register-map-api';
import { RegisterParts } from './register-parts';

const FILTERS = ['hamletId', 'ownerKind', 'status'] as const;
type FilterName = (typeof FILTERS)[number];

interface Chip {
  name: FilterName;
  label: string;
  options: readonly { value: string; text?: string; label?: string }[];
}

/** The map of the register with all its layers; what is picked and what it is narrowed to stand in the address bar. */
@Component({
  selector: 'app-map-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    HasPermission,
    CoverageTable,
    Icon,
    MapCard,
    MapLegend,
    MapView,
    ProblemBanner,
    RegisterParts,
  ],
  templateUrl: './map-page.html',
  styleUrl: './map-page.scss',
})
export class MapPage {
  private readonly api = inject(RegisterMapApi);
  private readonly texts = inject(ServerTexts);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly here = inject(ActivatedRoute);
  private readonly address = toSignal(this.here.queryParamMap, { requireSync: true });
  private readonly hamlets = hamletChoices();

  private readonly view = viewChild(MapView);
  protected readonly edit = EDIT_CAMERAS;
  protected readonly draw = DRAW_MAP;
  protected readonly map = signal<MapDto | null>(null);
  protected readonly coverage = computed(() => this.map()?.coverage ?? null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly hidden = signal<ReadonlySet<MapLayer>>(new Set<MapLayer>(['camera.retired', 'site.declined', 'site.retired']));
  /** On a narrow screen legend and figures are opened when they are wanted. */
  protected readonly legendOpen = signal(false);

  protected readonly filter = computed(
    () => Object.fromEntries(FILTERS.map((name) => [name, this.address().get(name)])) as Record<FilterName, string | null>,
    { equal: (a, b) => FILTERS.every((name) => a[name] === b[name]) },
  );
  protected readonly narrowed = computed(() => FILTERS.some((name) => this.filter()[name]));
  protected readonly content = computed(() => {
    const map = this.map();
    return map && mapContent(map, this.filter());
  });
  protected readonly counts = computed(() => countMap(this.content() ?? {}));
  protected readonly empty = computed(() => {
    const map = this.map();
    return !!map && map.routes.length + map.cameras.length + map.sites.length + map.hotspots.length === 0;
  });
  protected readonly picked = computed<PickedItem | null>(() => {
    const [kind, id] = (this.address().get('chon') ?? '').split('.');
    return id ? { kind: kind as MapItemKind, id } : null;
  });
  protected readonly pickedRoute = computed(() => this.map()?.routes.find((route) => route.id === this.picked()?.id) ?? null);
  protected readonly pickedHotspot = computed(() => this.map()?.hotspots.find((hotspot) => hotspot.id === this.picked()?.id) ?? null);

  protected readonly chips = computed<readonly Chip[]>(() => [
    { name: 'hamletId', label: 'cameras.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) },
    {
      name: 'ownerKind',
      label: 'cameras.ownerKind',
      options: [
        ...PARTY_KINDS.map((value) => ({ value, text: this.texts.enumText('PartyKind', value) })),
        { value: OF_COMMUNE, text: this.transloco.translate('cameras.filter.ofCommune', {}, this.language.current()) },
      ],
    },
    {
      name: 'status',
      label: 'cameras.status',
      options: [
        ...CAMERA_STATUSES.map((value) => ({ value, text: this.texts.enumText('CameraStatus', value) })),
        { value: 'waiting', text: this.texts.enumText('ImageCheck', 'waiting') },
      ],
    },
  ]);
  /** The address of the sheet on paper: of the chosen hamlet, or of the whole commune. */
  protected sheet(isLarge: boolean): string {
    const hamlet = this.filter().hamletId;
    return `/api/map/sheet?isLarge=${isLarge}${hamlet ? `&hamletId=${hamlet}` : ''}`;
  }

  /** Of the hamlet, or of all that the person sees. */
  protected readonly figures = computed(() => {
    const coverage = this.coverage();
    const hamletId = this.filter().hamletId;
    const of = hamletId ? coverage?.hamlets.find((row) => row.hamlet?.id === hamletId) : coverage;
    if (!of || of.lengthMetres === 0) return null;
    const language = this.language.current();
    return {
      seen: grouped(of.seenMetres, language),
      length: grouped(of.lengthMetres, language),
      share: shareOf(of, language),
      pending: of.pendingMetres > 0 ? grouped(of.pendingMetres, language) : '',
      points: of.neededPoints,
    };
  });
  /** The lists understand the same, except for what only the map tells apart. */
  protected readonly listFilter = computed(() => {
    const { status, ownerKind, hamletId } = this.filter();
    const owner = ownerKind === OF_COMMUNE ? { ofCommune: 'true' } : { ownerKind };
    return { hamletId, ...owner, ...(status === 'waiting' ? { status: 'working', imageCheck: 'waiting' } : { status }) };
  });
  protected readonly unplacedFilter = computed(() => ({ ...this.listFilter(), isPlaced: 'false' }));
  /** Cameras that are in the lists and not on the map. */
  protected readonly unplaced = computed(() => {
    const map = this.map();
    return map ? countUnplaced(map, this.filter()) : 0;
  });

  constructor() {
    void this.load();
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.load());
  }

  protected async load(): Promise<void> {
    try {
      this.map.set(await firstValueFrom(this.api.all()));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected chosen(chip: Chip): Chip['options'][number] | null {
    const value = this.filter()[chip.name];
    return value ? (chip.options.find((option) => option.value === value) ?? null) : null;
  }

  protected set(name: FilterName, value: string | null): void {
    void this.change({ [name]: value });
  }

  protected clear(): void {
    void this.change(Object.fromEntries(FILTERS.map((name) => [name, null])));
  }

  protected pick(item: PickedItem | null): void {
    void this.change({ chon: item && `${item.kind}.${item.id}` });
  }

  protected async close(): Promise<void> {
    const item = this.picked();
    await this.change({ chon: null });
    if (item) this.view()?.focusItem(item);
  }

  private async change(queryParams: Record<string, string | null>): Promise<void> {
    await this.router.navigate([], { relativeTo: this.here, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
