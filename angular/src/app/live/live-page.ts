import { Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LiveCameraDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CameraChoice } from './camera-choice';
import { LiveApi } from './live-api';
import { chosenFirst, CONNECT, GRANT, pageOf, Size, SIZES, stepInGrid, VIEW_LOG } from './live-model';
import { LiveTile } from './live-tile';

/** Cameras that one page can offer; a commune with more searches by hamlet. */
const MOST = 200;
/** Milliseconds that a page of the wall stays. */
const WALL_PAUSE = 15_000;
/** States of cameras are asked anew so often. */
const REFRESH = 15_000;

/** Many cameras at once, on a phone, at a desk and on a wall. */
@Component({
  selector: 'app-live-page',
  imports: [
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatIconButton,
    RouterLink,
    TranslocoPipe,
    CameraChoice,
    EmptyState,
    HasPermission,
    Icon,
    LiveTile,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './live-page.html',
  styleUrl: './live-page.scss',
  host: { '(document:fullscreenchange)': 'leftFullScreen()' },
})
export class LivePage {
  private readonly api = inject(LiveApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  private readonly wallElement = viewChild<ElementRef<HTMLElement>>('wall');
  private readonly tiles = viewChildren(LiveTile);

  protected readonly sizes = SIZES;
  protected readonly grantRight = GRANT;
  protected readonly logRight = VIEW_LOG;
  protected readonly connectRight = CONNECT;
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly loaded = signal(false);
  protected readonly cameras = signal<readonly LiveCameraDto[]>([]);
  protected readonly size = signal<Size>(4);
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly choosing = signal(false);
  /** The one that takes the whole place. */
  protected readonly alone = signal<string | null>(null);
  protected readonly focused = signal(0);
  /** The wall goes through all cameras by itself. */
  protected readonly rotating = signal(false);
  private readonly wallPage = signal(0);

  protected readonly shown = computed(() => {
    const all = this.cameras();
    const alone = all.find((c) => c.id === this.alone());
    if (alone) return [alone];
    if (this.rotating()) return pageOf(all, this.size(), this.wallPage());
    return chosenFirst(
      all.map((c) => c.id),
      this.chosen(),
      this.size(),
    ).map((id) => all.find((c) => c.id === id)!);
  });
  protected readonly columns = computed(() => Math.ceil(Math.sqrt(Math.max(1, this.shown().length))));
  protected readonly quality = computed(() => (this.shown().length > 1 ? 'sub' : 'main'));
  protected readonly playable = computed(() => this.shown().filter((c) => c.mayPlayBack && c.isRecorded));

  constructor() {
    this.remember();
    void this.load();
    const refreshing = setInterval(() => this.page.hidden || void this.load(), REFRESH);
    const turning = setInterval(() => this.rotating() && this.wallPage.update((n) => n + 1), WALL_PAUSE);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(refreshing);
      clearInterval(turning);
    });
    effect(() => localStorage.setItem(this.key, JSON.stringify({ size: this.size(), chosen: this.chosen() })));
  }

  protected async load(): Promise<void> {
    try {
      const { items } = await firstValueFrom(this.api.cameras({ page: 1, pageSize: MOST, sort: 'name' }));
      // The same objects as long as nothing has changed: pictures that run are not begun anew.
      const known = new Map(this.cameras().map((c) => [c.id, c]));
      this.cameras.set(items.map((c) => (JSON.stringify(known.get(c.id)) === JSON.stringify(c) ? known.get(c.id)! : c)));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
    this.loaded.set(true);
  }

  protected resize(size: Size): void {
    this.size.set(size);
    this.alone.set(null);
  }

  protected enlarge(camera: LiveCameraDto): void {
    this.alone.update((alone) => (alone === camera.id || this.size() === 1 ? null : camera.id));
  }

  protected save(index: number): void {
    this.tiles()[index]?.save();
  }

  protected playBack(cameras: readonly LiveCameraDto[]): void {
    void this.router.navigate(['/truc-tiep/xem-lai'], { queryParams: { camera: cameras.map((c) => c.id) } });
  }

  protected async fullScreen(): Promise<void> {
    if (this.page.fullscreenElement) await this.page.exitFullscreen();
    else await this.wallElement()?.nativeElement.requestFullscreen();
  }

  protected async startWall(): Promise<void> {
    this.alone.set(null);
    this.wallPage.set(0);
    this.rotating.set(true);
    await this.fullScreen();
  }

  protected leftFullScreen(): void {
    if (!this.page.fullscreenElement) this.rotating.set(false);
  }

  protected pressed(event: KeyboardEvent): void {
    const count = this.shown().length;
    if (event.key.startsWith('Arrow')) {
      this.focused.set(stepInGrid(this.focused(), event.key, this.columns(), count));
      this.wallElement()?.nativeElement.querySelectorAll<HTMLElement>('.tile')[this.focused()]?.focus();
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      return;
    } else if (event.key === 'Escape' && this.alone()) {
      this.alone.set(null);
    } else if (event.key === 'f' || event.key === 'F') {
      void this.fullScreen();
    } else {
      return;
    }
    event.preventDefault();
  }

  private get key(): string {
    return `live:${this.session.account()?.id ?? ''}`;
  }

  private remember(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? '{}') as { size?: Size; chosen?: string[] };
      if (kept.size && SIZES.includes(kept.size)) this.size.set(kept.size);
      if (Array.isArray(kept.chosen)) this.chosen.set(kept.chosen);
    } catch {
      // What cannot be read was never chosen.
    }
  }
}
