import { Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
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
import { CUT } from './clips-model';
import { FullScreen, isForThePage } from './full-screen';
import { LiveApi } from './live-api';
import { CONNECT, GRANT, pageOf, Size, SIZES, stepInGrid, VIEW_LOG, wanted } from './live-model';
import { LiveTile } from './live-tile';

/** As many cameras are asked for at once. */
const PAGE = 200;
/** Seconds that a page of the wall may stay. */
const WALL_PAUSES = [10, 15, 30, 60];
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
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
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
  host: { '(document:fullscreenchange)': 'screenChanged()', '(document:keydown)': 'pressed($event)' },
})
export class LivePage {
  private readonly api = inject(LiveApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  private readonly wallElement = viewChild<ElementRef<HTMLElement>>('wall');
  private readonly tiles = viewChildren(LiveTile);

  protected readonly sizes = SIZES;
  protected readonly wallPauses = WALL_PAUSES;
  protected readonly grantRight = GRANT;
  protected readonly cutRight = CUT;
  protected readonly logRight = VIEW_LOG;
  protected readonly connectRight = CONNECT;
  protected readonly screen = new FullScreen(this.page);
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
  private turning: ReturnType<typeof setInterval> | undefined;
  private awake: Promise<WakeLockSentinel | null> | null = null;

  protected readonly shown = computed(() => {
    const all = this.cameras();
    const alone = all.find((c) => c.id === this.alone());
    if (alone) return [alone];
    if (this.rotating()) return pageOf(all, this.size(), this.wallPage());
    return wanted(all, this.chosen()).slice(0, this.size());
  });
  protected readonly columns = computed(() => Math.ceil(Math.sqrt(Math.max(1, this.shown().length))));
  protected readonly rows = computed(() => Math.ceil(Math.max(1, this.shown().length) / this.columns()));
  protected readonly quality = computed(() => (this.shown().length > 1 ? 'sub' : 'main'));
  protected readonly playable = computed(() => this.shown().filter((c) => c.mayPlayBack && c.isRecorded));

  constructor() {
    this.remember();
    void this.load();
    const refreshing = setInterval(() => this.page.hidden || void this.load(), REFRESH);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(refreshing);
      this.stopWall();
      void this.screen.leave();
    });
    effect(() => {
      const kept = JSON.stringify({ size: this.size(), chosen: this.chosen() });
      try {
        localStorage.setItem(this.key, kept);
      } catch {
        // The device has no room: the choice holds until the page is left.
      }
    });
  }

  protected async load(): Promise<void> {
    try {
      const items = await this.readAll();
      // The same objects as long as nothing has changed.
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
    if (this.rotating()) return;
    this.alone.update((alone) => (alone === camera.id || this.size() === 1 ? null : camera.id));
  }

  protected entered(event: Event, camera: LiveCameraDto): void {
    // The buttons within have their own Enter.
    if (event.target === event.currentTarget) this.enlarge(camera);
  }

  protected save(index: number): void {
    this.tiles()[index]?.save();
  }

  protected playBackShown(): void {
    void this.router.navigate(['/truc-tiep/xem-lai'], { queryParams: { camera: this.playable().map((c) => c.id) } });
  }

  protected async fullScreen(): Promise<void> {
    const wall = this.wallElement()?.nativeElement;
    if (this.screen.on()) await this.leaveScreen();
    else if (wall) await this.screen.enter(wall);
  }

  protected async startWall(seconds: number): Promise<void> {
    this.stopWall();
    this.alone.set(null);
    this.wallPage.set(0);
    this.rotating.set(true);
    this.turning = setInterval(() => this.wallPage.update((n) => n + 1), seconds * 1000);
    // Nobody touches a wall screen for hours; where it may not be kept awake, its own settings decide.
    this.awake = navigator.wakeLock?.request('screen').catch(() => null) ?? null;
    if (!this.screen.on()) await this.fullScreen();
  }

  protected screenChanged(): void {
    this.screen.changed();
    if (!this.screen.on()) this.stopWall();
  }

  protected pressed(event: KeyboardEvent): void {
    if (!isForThePage(event)) return;
    if (event.key === 'f' || event.key === 'F') void this.fullScreen();
    else if (event.key === 'Escape' && (this.alone() || this.screen.on())) void this.goBack();
    else if (event.key.startsWith('Arrow') && this.wallElement()?.nativeElement.contains(event.target as Node)) this.stepTo(event.key);
    else return;
    event.preventDefault();
  }

  private async goBack(): Promise<void> {
    if (this.alone()) this.alone.set(null);
    else await this.leaveScreen();
  }

  private async leaveScreen(): Promise<void> {
    this.stopWall();
    await this.screen.leave();
  }

  private stopWall(): void {
    clearInterval(this.turning);
    this.rotating.set(false);
    void this.awake?.then((lock) => lock?.release());
    this.awake = null;
  }

  private stepTo(key: string): void {
    this.focused.set(stepInGrid(this.focused(), key, this.columns(), this.shown().length));
    this.wallElement()?.nativeElement.querySelectorAll<HTMLElement>('.tile')[this.focused()]?.focus();
  }

  private async readAll(): Promise<LiveCameraDto[]> {
    const all: LiveCameraDto[] = [];
    for (let page = 1; ; page++) {
      const { items, total } = await firstValueFrom(this.api.cameras({ page, pageSize: PAGE, sort: 'name' }));
      all.push(...items);
      if (!items.length || all.length >= total) return all;
    }
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
