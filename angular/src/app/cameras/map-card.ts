import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked, WritableSignal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraAction, CameraDto, MapHotspotDto, MapRouteDto, RouteStretchesDto, SiteAction, SiteDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { LiveApi } from '../live/live-api';
import { WATCH } from '../live/live-model';
import { PickedItem } from '../map/map-model';
import { BusyButton } from '../ui/busy-button';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { CAMERA_ICONS, CameraSteps, nextOfCamera } from './camera-steps';
import { CameraStatusChip } from './camera-status-chip';
import { CamerasApi } from './cameras-api';
import { RegisterMapApi } from './register-map-api';
import { RouteCoverage } from './route-coverage';
import { nextOfSite, SITE_ICONS, SiteSteps } from './site-steps';
import { SiteStatusChip } from './site-status-chip';
import { SitesApi } from './sites-api';

/** What was picked on the map, with what is done next: beside the map, on a phone over its lower half. */
@Component({
  selector: 'app-map-card',
  imports: [
    MatButton,
    MatIconButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CameraStatusChip,
    Icon,
    ProblemBanner,
    RouteCoverage,
    SiteStatusChip,
  ],
  templateUrl: './map-card.html',
  styleUrl: './map-card.scss',
  host: { role: 'region', tabindex: '-1', '[attr.aria-label]': 'heading()', '(keydown.escape)': 'closed.emit()' },
})
export class MapCard {
  private readonly cameras = inject(CamerasApi);
  private readonly sites = inject(SitesApi);
  private readonly map = inject(RegisterMapApi);
  private readonly cameraSteps = inject(CameraSteps);
  private readonly siteSteps = inject(SiteSteps);
  private readonly live = inject(LiveApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly picked = input.required<PickedItem>();
  /** As the map has them; the card asks for nothing of them. */
  readonly hotspot = input<MapHotspotDto | null>(null);
  readonly route = input<MapRouteDto | null>(null);
  readonly closed = output<void>();
  /** The map is older than what was just done. */
  readonly changed = output<void>();

  protected readonly cameraIcons = CAMERA_ICONS;
  protected readonly siteIcons = SITE_ICONS;
  protected readonly camera = signal<CameraDto | null>(null);
  protected readonly site = signal<SiteDto | null>(null);
  protected readonly stretches = signal<RouteStretchesDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  /** The user may watch the camera now. */
  protected readonly watchable = signal(false);
  protected readonly heading = computed(
    () => this.camera()?.name ?? this.site()?.name ?? (this.picked().kind === 'route' ? this.route()?.name : this.hotspot()?.name) ?? '',
  );
  protected readonly cameraStep = computed(() => {
    const camera = this.camera();
    return camera && nextOfCamera(camera);
  });
  protected readonly siteStep = computed(() => {
    const site = this.site();
    return site && nextOfSite(site);
  });

  constructor() {
    effect(() => {
      this.picked();
      untracked(() => {
        this.camera.set(null);
        this.site.set(null);
        this.stretches.set(null);
        this.watchable.set(false);
        void this.askWhetherWatchable();
        void this.load();
        this.host.nativeElement.focus({ preventScroll: true });
      });
    });
  }

  protected async load(): Promise<void> {
    const { kind, id } = this.picked();
    this.problem.set(null);
    try {
      if (kind === 'camera') this.show(id, this.camera, await firstValueFrom(this.cameras.get(id)));
      if (kind === 'site') this.show(id, this.site, await firstValueFrom(this.sites.get(id)));
      if (kind === 'route') this.show(id, this.stretches, await firstValueFrom(this.map.ofRoute(id)));
    } catch (error) {
      if (id === this.picked().id) this.problem.set(toProblem(error));
    }
  }

  protected async takeCamera(action: CameraAction): Promise<void> {
    const camera = this.camera();
    if (camera) await this.take(() => this.cameraSteps.take(camera, action), this.camera);
  }

  protected async takeSite(action: SiteAction): Promise<void> {
    const site = this.site();
    if (site) await this.take(() => this.siteSteps.take(site, action), this.site);
  }

  private async askWhetherWatchable(): Promise<void> {
    const { kind, id } = this.picked();
    if (kind !== 'camera' || !this.session.may(WATCH)) return;
    const found = await firstValueFrom(this.live.camera(id)).catch(() => null);
    if (id === this.picked().id) this.watchable.set(found !== null);
  }

  private show<T>(id: string, shown: WritableSignal<T | null>, value: T): void {
    // Another thing may have been picked meanwhile.
    if (id === this.picked().id) shown.set(value);
  }

  private async take<T extends { id: string }>(step: () => Promise<T | null>, shown: WritableSignal<T | null>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const changed = await step();
      if (!changed) return;
      this.show(changed.id, shown, changed);
      this.changed.emit();
    } catch (error) {
      this.notices.failed(error);
      await this.load();
    } finally {
      this.busy.set(false);
    }
  }
}
