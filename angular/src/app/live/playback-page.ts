import { Component, computed, DestroyRef, effect, inject, input, signal, untracked, viewChildren } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LiveCameraDto, TimelineDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { dayOf } from '../core/i18n/vietnam-time';
import { DateTimeInput } from '../ui/date-time-input';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { DayLine } from './day-line';
import { LiveApi } from './live-api';
import { PlaybackClock, SPEEDS } from './playback-clock';
import { PlaybackTile } from './playback-tile';
import { nextRecorded } from './timeline';
import { withSeconds } from './video-frame';

const MOST = 16;
const TICK = 200;
const TEN_MINUTES = 600_000;
const TEN_SECONDS = 10_000;
/** Recordings of the last moment are not on the disk yet. */
const NOT_YET = 15_000;
/** What is recorded goes on while one looks. */
const REFRESH = 20_000;

/** Recordings of one or several cameras in step, on the line of a day. */
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
    DateTimeInput,
    DayLine,
    EmptyState,
    Icon,
    PageHeader,
    PlaybackTile,
    ProblemBanner,
  ],
  templateUrl: './playback-page.html',
  styleUrl: './playback-page.scss',
})
export class PlaybackPage {
  private readonly api = inject(LiveApi);
  private readonly wallClock = inject(Clock);
  private readonly tiles = viewChildren(PlaybackTile);

  /** From the address: one id or several. */
  readonly camera = input<string | string[]>();

  protected readonly clock = new PlaybackClock();
  protected readonly speeds = SPEEDS;
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly loaded = signal(false);
  protected readonly cameras = signal<readonly LiveCameraDto[]>([]);
  protected readonly timelines = signal<readonly TimelineDto[]>([]);
  protected readonly typed = new FormControl<string | null>(null);
  protected readonly at = this.clock.at;
  protected readonly words = computed(() => withSeconds(new Date(this.at())));
  protected readonly dayStart = signal(startOfDay(this.newest()));
  protected readonly columns = computed(() => Math.ceil(Math.sqrt(Math.max(1, this.cameras().length))));
  private readonly ids = computed(() => [this.camera() ?? []].flat().slice(0, MOST));

  constructor() {
    this.clock.jump(this.newest() - TEN_MINUTES);
    effect(() => {
      const ids = this.ids();
      untracked(() => void this.load(ids));
    });
    const ticking = setInterval(() => this.tick(), TICK);
    const refreshing = setInterval(() => document.hidden || void this.readTimelines(), REFRESH);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(ticking);
      clearInterval(refreshing);
    });
  }

  protected async load(ids: readonly string[] = this.ids()): Promise<void> {
    if (!ids.length) {
      this.loaded.set(true);
      return;
    }
    try {
      const { items } = await firstValueFrom(this.api.cameras({ ids, page: 1, pageSize: MOST, sort: 'name' }));
      this.cameras.set(items.filter((c) => c.mayPlayBack));
      await this.readTimelines();
      this.begin();
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
    this.loaded.set(true);
  }

  protected jump(at: number): void {
    const wanted = Math.min(at, this.newest());
    const day = startOfDay(wanted);
    this.clock.jump(wanted);
    if (day !== this.dayStart()) {
      this.dayStart.set(day);
      this.timelines.set([]);
      void this.readTimelines();
    }
  }

  protected step(milliseconds: number): void {
    this.jump(this.at() + milliseconds);
  }

  protected readonly tenMinutes = TEN_MINUTES;
  protected readonly tenSeconds = TEN_SECONDS;

  protected goToTyped(): void {
    const typed = this.typed.value;
    if (typed) this.jump(Date.parse(`${typed}:00+07:00`));
  }

  protected hurry(speed: number): void {
    this.clock.hurry(speed);
  }

  protected save(): void {
    this.tiles().forEach((tile) => tile.save());
  }

  protected timelineOf(index: number): TimelineDto | null {
    return this.timelines()[index] ?? null;
  }

  /** Begins where something is recorded: ten minutes ago, else at the last stretch of the day. */
  private begin(): void {
    const spans = this.timelines().flatMap((t) => t.recorded);
    const next = nextRecorded(spans, this.at());
    if (next !== null) this.clock.jump(Math.min(next, this.newest()));
    else if (spans.length) this.clock.jump(Math.max(...spans.map((s) => Date.parse(s.from))));
    this.clock.play(spans.length > 0);
  }

  private tick(): void {
    this.clock.tick(this.newest());
    if (!this.clock.playing()) return;
    // A hole that all cameras share is stepped over.
    const spans = this.timelines().flatMap((t) => t.recorded);
    const next = nextRecorded(spans, this.at());
    if (next !== null && next > this.at() && next <= this.newest()) this.clock.jump(next);
  }

  private async readTimelines(): Promise<void> {
    const day = this.dayStart();
    const read = await Promise.all(
      this.cameras().map((c) => firstValueFrom(this.api.timeline(c.id, new Date(day), new Date(day + 24 * 3_600_000)))),
    );
    if (day === this.dayStart()) this.timelines.set(read);
  }

  private newest(): number {
    return this.wallClock.now().getTime() - NOT_YET;
  }
}

/** Midnight in Vietnam before the moment. */
export function startOfDay(at: number): number {
  return Date.parse(`${dayOf(new Date(at))}T00:00:00+07:00`);
}
