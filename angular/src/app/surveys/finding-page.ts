import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FindingDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { formatMetres, toLatLng } from '../map/geo';
import { MapCamera, MapSite } from '../map/map-model';
import { MapView } from '../map/map-view';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { DecisionPanel } from './decision-panel';
import { FindingFacts } from './finding-facts';
import { PhotoStrip } from './photo-strip';
import { CONDUCT_SURVEYS, STATUS_LOOKS } from './surveys-model';
import { SurveysApi } from './surveys-api';

/** One finding as it was sent; who may decide about it sees it beside what it resembles. */
@Component({
  selector: 'app-finding-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    DecisionPanel,
    FindingFacts,
    Icon,
    InstantPipe,
    MapView,
    PageHeader,
    PhotoStrip,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './finding-page.html',
  styleUrl: './finding-page.scss',
})
export class FindingPage {
  private readonly api = inject(SurveysApi);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  protected readonly surveys = inject(Session).may(CONDUCT_SURVEYS);

  readonly id = input.required<string>();
  protected readonly finding = signal<FindingDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  /** Somebody else was faster: what is shown is newer than what was decided about. */
  protected readonly overtaken = signal(false);
  protected readonly looks = STATUS_LOOKS;
  protected readonly about = computed(() => {
    const finding = this.finding()!;
    return finding.ownerName ?? finding.place ?? finding.camera?.name ?? finding.route.name;
  });
  protected readonly away = computed(() => formatMetres(this.finding()?.metresFromRoute ?? 0, this.language.current()));
  protected readonly photos = computed(() => this.finding()!.photoIds.map((photo) => this.api.photoUrl(this.id(), photo)));

  /** The finding as planned, what it resembles as it stands in the register. */
  protected readonly mapSites = computed<MapSite[]>(() => {
    const finding = this.finding();
    if (!finding) return [];
    const mine: MapSite[] = finding.position
      ? [
          {
            id: finding.id,
            position: toLatLng(finding.position),
            state: 'proposed',
            important: finding.isImportant,
            bearing: finding.bearingAfter ?? finding.bearing,
            label: this.about(),
          },
        ]
      : [];
    const other = finding.doubtful;
    if (finding.doubt !== 'sameSite' || !other?.position) return mine;
    return [...mine, { id: other.id, position: toLatLng(other.position), state: 'agreed', bearing: other.bearing, label: other.name }];
  });
  protected readonly mapCameras = computed<MapCamera[]>(() => {
    const finding = this.finding();
    const other = finding?.doubtful;
    if (!other?.position || finding?.doubt === 'sameSite') return [];
    return [{ id: other.id, position: toLatLng(other.position), bearing: other.bearing, state: 'working', label: other.name }];
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => {
        this.finding.set(null);
        this.overtaken.set(false);
        void this.load(id);
      });
    });
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => this.problem() && void this.load(this.id()));
  }

  protected async load(id: string): Promise<void> {
    this.problem.set(null);
    try {
      const finding = await firstValueFrom(this.api.get(id));
      if (id === this.id()) this.show(finding);
    } catch (error) {
      if (id === this.id()) this.problem.set(toProblem(error));
    }
  }

  protected decided(finding: FindingDto): void {
    this.overtaken.set(false);
    this.show(finding);
  }

  protected reread(): void {
    this.overtaken.set(true);
    void this.load(this.id());
  }

  private show(finding: FindingDto): void {
    this.finding.set(finding);
    this.title.name(this.about());
  }
}
