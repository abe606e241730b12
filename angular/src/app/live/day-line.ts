import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { TimelineDto } from '../core/api/models';
import { formatInstant } from '../core/i18n/vietnam-time';
import { bars, marks, windowAround, ZOOMS } from './timeline';
import { withSeconds } from './video-frame';

/** Steps of the arrow keys, in milliseconds. */
const STEP = 10_000;
const LONG_STEP = 60_000;

/** A day on a line: what is recorded, held, open to the viewer; one points at the moment to see. */
@Component({
  selector: 'app-day-line',
  imports: [MatButton, TranslocoPipe],
  template: `
    <div
      class="line"
      role="slider"
      tabindex="0"
      [attr.aria-label]="'live.line' | transloco"
      [attr.aria-valuemin]="shown().from"
      [attr.aria-valuemax]="shown().to"
      [attr.aria-valuenow]="at()"
      [attr.aria-valuetext]="words()"
      (pointerdown)="point($event)"
      (pointermove)="move($event)"
      (keydown)="pressed($event)"
    >
      @for (lane of lanes(); track $index) {
        <div class="lane">
          @for (bar of lane.recorded; track $index) {
            <span class="recorded" [style.left.%]="bar.left * 100" [style.width.%]="bar.width * 100"></span>
          }
          @for (bar of lane.held; track $index) {
            <span class="held" [style.left.%]="bar.left * 100" [style.width.%]="bar.width * 100"></span>
          }
        </div>
      }
      <span class="now" [style.left.%]="place() * 100"></span>
      <div class="marks" aria-hidden="true">
        @for (mark of labels(); track mark.at) {
          <span [style.left.%]="mark.left * 100">{{ mark.text }}</span>
        }
      </div>
    </div>
    <div class="legend">
      <span><i class="recorded"></i>{{ 'live.recorded' | transloco }}</span>
      @if (anyHeld()) {
        <span><i class="held"></i>{{ 'live.held' | transloco }}</span>
      }
      <span class="zoom">
        @for (zoom of zooms; track zoom) {
          <button matButton type="button" [attr.aria-pressed]="length() === zoom" [class.on]="length() === zoom" (click)="length.set(zoom)">
            {{ (zoom >= hour ? 'live.zoomHours' : 'live.zoomMinutes') | transloco: { count: zoom >= hour ? zoom / hour : zoom / minute } }}
          </button>
        }
      </span>
    </div>
  `,
  styleUrl: './day-line.scss',
})
export class DayLine {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly dayStart = input.required<number>();
  readonly at = input.required<number>();
  /** One per camera. */
  readonly timelines = input.required<readonly TimelineDto[]>();
  readonly wanted = output<number>();

  protected readonly zooms = ZOOMS;
  protected readonly hour = 3_600_000;
  protected readonly minute = 60_000;
  protected readonly length = signal<number>(this.hour);
  protected readonly shown = computed(() => windowAround(this.at(), this.length(), this.dayStart()));
  protected readonly place = computed(() => (this.at() - this.shown().from) / (this.shown().to - this.shown().from));
  protected readonly words = computed(() => withSeconds(new Date(this.at())));
  protected readonly anyHeld = computed(() => this.timelines().some((t) => t.held.length > 0));
  protected readonly lanes = computed(() => {
    const { from, to } = this.shown();
    return this.timelines().map((t) => ({ recorded: bars(t.recorded, from, to), held: bars(t.held, from, to) }));
  });
  protected readonly labels = computed(() => {
    const { from, to } = this.shown();
    return marks(from, to).map((at) => ({ at, left: (at - from) / (to - from), text: formatInstant(new Date(at)).slice(0, 5) }));
  });

  protected point(event: PointerEvent): void {
    const line = event.currentTarget as HTMLElement;
    line.setPointerCapture(event.pointerId);
    this.want(event.clientX);
  }

  protected move(event: PointerEvent): void {
    if (event.buttons & 1) this.want(event.clientX);
  }

  protected pressed(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: -STEP, ArrowRight: STEP, PageUp: -LONG_STEP, PageDown: LONG_STEP };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    this.wanted.emit(this.at() + step);
  }

  private want(x: number): void {
    const box = this.host.nativeElement.querySelector('.line')!.getBoundingClientRect();
    const part = Math.min(Math.max((x - box.left) / box.width, 0), 1);
    this.wanted.emit(this.shown().from + part * (this.shown().to - this.shown().from));
  }
}
