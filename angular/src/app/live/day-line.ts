import { Component, computed, DestroyRef, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { TimelineDto } from '../core/api/models';
import { formatInstant } from '../core/i18n/vietnam-time';
import { bars, between, marks, momentAt, momentByKey, windowAround, ZOOMS } from './timeline';
import { withSeconds } from './video-frame';

/** While a finger moves, pictures are asked for this often (milliseconds). */
const PAUSE = 250;
/** A mark nearer to an end of the line would stand beside it. */
const EDGE = 0.05;

/** A day on a line: what is recorded, held, missing, not open to the viewer; one points at the moment to see. */
@Component({
  selector: 'app-day-line',
  imports: [MatButton, TranslocoPipe],
  templateUrl: './day-line.html',
  styleUrl: './day-line.scss',
})
export class DayLine {
  private readonly line = viewChild.required<ElementRef<HTMLElement>>('line');

  readonly dayStart = input.required<number>();
  readonly at = input.required<number>();
  /** Nothing is recorded after it yet. */
  readonly newest = input.required<number>();
  /** One per camera. */
  readonly timelines = input.required<readonly TimelineDto[]>();
  /** What is about to be cut out. */
  readonly chosen = input<{ from: number; to: number } | null>(null);
  readonly wanted = output<number>();

  protected readonly zooms = ZOOMS;
  protected readonly hour = 3_600_000;
  protected readonly minute = 60_000;
  protected readonly length = signal<number>(this.hour);
  /** Where the finger is, and what the line showed when it came: the line must not run away under it. */
  private readonly dragged = signal<{ at: number; from: number; to: number } | null>(null);
  private emitting: ReturnType<typeof setTimeout> | undefined;

  protected readonly shown = computed(() => this.dragged() ?? windowAround(this.at(), this.length(), this.dayStart()));
  protected readonly moment = computed(() => this.dragged()?.at ?? this.at());
  protected readonly place = computed(() => this.partOf(this.moment()));
  protected readonly future = computed(() => Math.min(Math.max(this.partOf(this.newest()), 0), 1));
  protected readonly words = computed(() => withSeconds(new Date(this.moment())));
  protected readonly dragging = computed(() => this.dragged() !== null);
  protected readonly lanes = computed(() => {
    const { from, to } = this.shown();
    return this.timelines().map((t) => ({
      recorded: bars(t.recorded, from, to),
      held: bars(t.held, from, to),
      closed: between(t.allowed, from, to),
    }));
  });
  protected readonly cut = computed(() => {
    const chosen = this.chosen();
    const [left, right] = chosen ? [chosen.from, chosen.to].map((at) => Math.min(Math.max(this.partOf(at), 0), 1)) : [0, 0];
    return right > left ? { left, width: right - left } : null;
  });
  protected readonly anyHeld = computed(() => this.lanes().some((lane) => lane.held.length > 0));
  protected readonly anyClosed = computed(() => this.lanes().some((lane) => lane.closed.length > 0));
  protected readonly labels = computed(() => {
    const { from, to } = this.shown();
    return marks(from, to)
      .map((at) => ({ at, left: (at - from) / (to - from), text: formatInstant(new Date(at)).slice(0, 5) }))
      .filter((mark) => mark.left >= EDGE && mark.left <= 1 - EDGE);
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.emitting));
  }

  protected grasp(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.line().nativeElement.setPointerCapture(event.pointerId);
    const { from, to } = this.shown();
    this.dragged.set({ at: this.at(), from, to });
    this.drag(event);
  }

  protected drag(event: PointerEvent): void {
    const shown = this.dragged();
    if (!shown) return;
    const at = momentAt(event.clientX, this.line().nativeElement.getBoundingClientRect(), shown);
    this.dragged.set({ ...shown, at });
    this.emitting ??= setTimeout(() => this.want(), PAUSE);
  }

  protected release(): void {
    if (!this.dragged()) return;
    this.want();
    this.dragged.set(null);
  }

  /** The page was scrolled instead. */
  protected leave(): void {
    clearTimeout(this.emitting);
    this.emitting = undefined;
    this.dragged.set(null);
  }

  protected pressed(event: KeyboardEvent): void {
    const at = momentByKey(event.key, this.at(), this.shown());
    if (at === null) return;
    event.preventDefault();
    this.wanted.emit(at);
  }

  private want(): void {
    clearTimeout(this.emitting);
    this.emitting = undefined;
    const shown = this.dragged();
    if (shown) this.wanted.emit(shown.at);
  }

  private partOf(at: number): number {
    const { from, to } = this.shown();
    return (at - from) / (to - from);
  }
}
