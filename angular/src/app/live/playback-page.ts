import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraClipDto, LiveCameraDto, TimelineDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { dayOf } from '../core/i18n/vietnam-time';
import { Session } from '../core/session/session';
import { DateTimeInput } from '../ui/date-time-input';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { ClipForm, ClipSpan } from './clip-form';
import { ClipRows } from './clip-rows';
import { CUT } from './clips-model';
import { DayLine } from './day-line';
import { FullScreen, isForThePage } from './full-screen';
import { LiveApi } from './live-api';
import { LiveTile } from './live-tile';
import { PlaybackClock, SPEEDS } from './playback-clock';
import { PlaybackTile } from './playback-tile';
import { DAY, nextRecorded } from './timeline';
import { withSeconds } from './video-frame';

const MOST = 16;
const TICK = 200;
const TEN_MINUTES = 600_000;
const TEN_SECONDS = 10_000;
/** Recordings of the last moment are not on the disk yet. */
const NOT_YET = 15_000;
/** What is recorded goes on while one looks. */
const REFRESH = 20_000;
/** As much as one would cut out around a moment. */
const CLIP = 30_000;

/** One camera or several in step: as it happens, and back in time on the line of a day. */
@Component({
  selector: 'app-playback-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatFormField,
    MatIconButton,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    ClipForm,
    ClipRows,
    DateTimeInput,
    DayLine,
    EmptyState,
    Icon,
    LiveTile,
    PageHeader,
    PlaybackTile,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './playback-page.html',
  styleUrl: './playback-page.scss',
  host: { '(document:fullscreenchange)': 'screen.changed()', '(document:keydown)': 'pressed($event)' },
})
export class PlaybackPage {
  private readonly api = inject(LiveApi);
  private readonly session = inject(Session);
  private readonly wallClock = inject(Clock);
  private readonly page = inject(DOCUMENT);
  private readonly wall = viewChild<ElementRef<HTMLElement>>('wall');
  private readonly liveTiles = viewChildren(LiveTile);
  private readonly tiles = viewChildren(PlaybackTile);

  /** Of the one camera whose page it is, which begins as it happens. */
  readonly id = input<string>();
  /** Or from the address, one id or several, to be played back. */
  readonly camera = input<string | string[]>();

  protected readonly clock = new PlaybackClock();
  protected readonly screen = new FullScreen(this.page);
  protected readonly speeds = SPEEDS;
  protected readonly tenMinutes = TEN_MINUTES;
  protected readonly tenSeconds = TEN_SECONDS;
  protected readonly seesRegister = this.session.may('CameraProgram.Cameras');
  protected readonly mayCut = this.session.may(CUT);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly loaded = signal(false);
  protected readonly cameras = signal<readonly LiveCameraDto[]>([]);
  protected readonly timelines = signal<readonly TimelineDto[]>([]);
  protected readonly live = signal(false);
  protected readonly typed = new FormControl<string | null>(null);
  /** What is about to be cut out; null while nobody cuts. */
  protected readonly span = signal<ClipSpan | null>(null);
  protected readonly clips = signal<readonly CameraClipDto[]>([]);
  private readonly now = signal(this.newestNow());

  protected readonly newest = this.now.asReadonly();
  protected readonly at = computed(() => (this.live() ? this.now() : this.clock.at()));
  protected readonly words = computed(() => withSeconds(new Date(this.clock.at())));
  protected readonly dayStart = signal(startOfDay(this.newestNow()));
  protected readonly columns = computed(() => Math.ceil(Math.sqrt(Math.max(1, this.cameras().length))));
  protected readonly rows = computed(() => Math.ceil(this.cameras().length / this.columns()));
  protected readonly single = computed(() => (this.id() ? this.cameras()[0] : undefined));
  protected readonly cuttable = computed(() => this.cameras().filter((c) => c.mayPlayBack && c.isRecorded));
  protected readonly playable = computed(() => this.cuttable().length > 0);
  private readonly ids = computed(() => [this.id() ?? this.camera() ?? []].flat().slice(0, MOST));

  constructor() {
    effect(() => {
      const ids = this.ids();
      untracked(() => void this.load(ids));
    });
    const ticking = setInterval(() => this.tick(), TICK);
    const refreshing = setInterval(() => this.page.hidden || void this.refresh(), REFRESH);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(ticking);
      clearInterval(refreshing);
    });
  }

  protected async load(ids: readonly string[] = this.ids()): Promise<void> {
    this.live.set(!!this.id());
    this.timelines.set([]);
    this.dayStart.set(startOfDay(this.newestNow()));
    this.clock.jump(this.newestNow() - TEN_MINUTES);
    try {
      this.cameras.set(await this.find(ids));
      await this.readTimelines();
      if (!this.live()) this.begin();
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
    this.loaded.set(true);
  }

  /** Plays back from there. */
  protected jump(at: number): void {
    const wanted = Math.min(at, this.newestNow());
    this.clock.jump(wanted);
    if (this.live()) {
      this.live.set(false);
      this.clock.play(true);
    }
    this.showDayOf(wanted);
  }

  protected step(milliseconds: number): void {
    this.jump(this.at() + milliseconds);
  }

  protected toLive(): void {
    this.live.set(true);
    this.showDayOf(this.newestNow());
  }

  protected goToTyped(event: Event): void {
    event.preventDefault();
    const typed = this.typed.value;
    if (typed && this.typed.valid) this.jump(Date.parse(`${typed}:00+07:00`));
  }

  /** The half minute before what is shown. */
  protected beginCut(): void {
    const to = Math.floor(Math.min(this.at(), this.newestNow()) / 1000) * 1000;
    this.jump(to);
    this.clock.play(false);
    this.span.set({ from: to - CLIP, to });
  }

  protected cutAsked(clips: readonly CameraClipDto[]): void {
    this.clips.update((before) => [...clips, ...before]);
  }

  protected hurry(speed: number): void {
    this.clock.hurry(speed);
  }

  protected save(): void {
    [...this.tiles(), ...this.liveTiles()].forEach((tile) => tile.save());
  }

  protected timelineOf(index: number): TimelineDto | null {
    return this.timelines()[index] ?? null;
  }

  protected async fullScreen(): Promise<void> {
    const wall = this.wall()?.nativeElement;
    if (this.screen.on()) await this.screen.leave();
    else if (wall) await this.screen.enter(wall);
  }

  protected pressed(event: KeyboardEvent): void {
    if (!isForThePage(event)) return;
    if (event.key === 'f' || event.key === 'F') void this.fullScreen();
    else if (event.key === 'Escape' && this.screen.on()) void this.screen.leave();
    else return;
    event.preventDefault();
  }

  /** The page of one camera tells why it cannot be watched; of several, those that can be are shown. */
  private async find(ids: readonly string[]): Promise<LiveCameraDto[]> {
    const one = this.id();
    if (one) return [await firstValueFrom(this.api.camera(one))];
    if (!ids.length) return [];
    const { items } = await firstValueFrom(this.api.cameras({ ids, page: 1, pageSize: MOST, sort: 'name' }));
    return items.filter((c) => c.mayPlayBack);
  }

  /** Begins where something is recorded: ten minutes ago, else at the last stretch of the day. */
  private begin(): void {
    const spans = this.timelines().flatMap((t) => t.recorded);
    const next = nextRecorded(spans, this.clock.at());
    if (next !== null) this.clock.jump(Math.min(next, this.newestNow()));
    else if (spans.length) this.clock.jump(Math.max(...spans.map((s) => Date.parse(s.from))));
    this.clock.play(spans.length > 0);
  }

  private tick(): void {
    const newest = this.newestNow();
    this.now.set(newest);
    if (this.live()) return;
    const tiles = this.tiles();
    tiles.forEach((tile) => tile.tend());
    this.clock.tick(
      newest,
      tiles.some((tile) => tile.waiting),
    );
    this.showDayOf(this.clock.at());
    if (!this.clock.running()) return;
    // A hole that all cameras share is stepped over.
    const spans = this.timelines().flatMap((t) => t.recorded);
    const next = nextRecorded(spans, this.clock.at());
    if (next !== null && next > this.clock.at() && next <= newest) this.clock.jump(next);
  }

  private showDayOf(at: number): void {
    const day = startOfDay(at);
    if (day === this.dayStart()) return;
    this.dayStart.set(day);
    this.timelines.set([]);
    void this.refresh();
  }

  /** That the line grows is not worth a word when it fails once. */
  private async refresh(): Promise<void> {
    await this.readTimelines().catch((error: unknown) => {
      if (!this.timelines().length) this.problem.set(toProblem(error));
    });
  }

  private async readTimelines(): Promise<void> {
    const [day, cameras] = [this.dayStart(), this.cameras()];
    if (!this.playable()) return;
    const read = await Promise.all(cameras.map((c) => firstValueFrom(this.api.timeline(c.id, new Date(day), new Date(day + DAY)))));
    if (day === this.dayStart() && cameras === this.cameras()) this.timelines.set(read);
  }

  private newestNow(): number {
    return this.wallClock.now().getTime() - NOT_YET;
  }
}

/** Midnight in Vietnam before the moment. */
export function startOfDay(at: number): number {
  return Date.parse(`${dayOf(new Date(at))}T00:00:00+07:00`);
}
