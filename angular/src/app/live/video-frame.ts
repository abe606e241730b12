import { Component, computed, DestroyRef, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Clock } from '../core/clock';
import { formatInstant } from '../core/i18n/vietnam-time';
import { snapshotName } from './live-model';

/** A picture with what stands over it: whose camera, who watches and when, that it is a sample, and what is wrong. */
@Component({
  selector: 'app-video-frame',
  imports: [TranslocoPipe],
  template: `
    <video #video muted playsinline [attr.aria-label]="name()"></video>
    <span class="name">
      <span class="text">{{ name() }}</span>
      @if (sample()) {
        <span class="sample">{{ 'live.sample' | transloco }}</span>
      }
    </span>
    @if (watermark() && hasPicture()) {
      <span class="mark" aria-hidden="true"
        ><span class="text">{{ watermark() }}</span
        ><span>{{ time() }}</span></span
      >
    }
    @if (sentence()) {
      <p class="said" role="status">{{ sentence() }}</p>
    }
  `,
  styleUrl: './video-frame.scss',
})
export class VideoFrame {
  private readonly clock = inject(Clock);
  private readonly transloco = inject(TranslocoService);
  private readonly element = viewChild.required<ElementRef<HTMLVideoElement>>('video');

  readonly name = input.required<string>();
  readonly sample = input(false);
  /** Who watches. */
  readonly watermark = input('');
  /** The moment that is shown; empty: now. */
  readonly at = input<Date | null>(null);
  /** There is something to see; without it nothing is marked or saved. */
  readonly hasPicture = input.required<boolean>();
  /** What the person has to know instead of a picture. */
  readonly sentence = input('');

  private readonly seconds = signal(0);
  protected readonly time = computed(() => {
    this.seconds();
    return withSeconds(this.at() ?? this.clock.now());
  });

  constructor() {
    const timer = setInterval(() => this.seconds.update((n) => n + 1), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  get video(): HTMLVideoElement {
    return this.element().nativeElement;
  }

  /** Saves the picture with what stands over it written under it; nothing happens while there is none. */
  save(): void {
    const video = this.video;
    if (!video.videoWidth || !this.hasPicture()) return;
    const [width, height] = [video.videoWidth, video.videoHeight];
    const size = Math.max(12, Math.round(height / 30));
    const canvas = document.createElement('canvas');
    // The words stand under the picture, not over what happened in it.
    [canvas.width, canvas.height] = [width, height + size * 2];
    const drawing = canvas.getContext('2d');
    if (!drawing) return;
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.drawImage(video, 0, 0);
    const sample = this.sample() ? [this.transloco.translate<string>('live.sample')] : [];
    drawing.font = `600 ${size}px sans-serif`;
    drawing.textBaseline = 'middle';
    drawing.fillStyle = 'white';
    drawing.fillText([...sample, this.name(), this.watermark(), this.time()].join(' · '), size / 2, height + size, width - size);
    const link = document.createElement('a');
    link.href = canvas.toDataURL('image/png');
    link.download = snapshotName(this.name(), this.at() ?? this.clock.now());
    link.click();
  }
}

/** `14:05:07 05/11/2026` in Vietnam. */
export function withSeconds(at: Date): string {
  const words = formatInstant(at);
  return `${words.slice(0, 5)}:${String(at.getUTCSeconds()).padStart(2, '0')}${words.slice(5)}`;
}
