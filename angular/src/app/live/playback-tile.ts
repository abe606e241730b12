import { Component, computed, DestroyRef, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LiveCameraDto, TimelineDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { dayOf } from '../core/i18n/vietnam-time';
import { LiveApi } from './live-api';
import { PlaybackPlayer, PlaybackStatus } from './playback-player';
import { spanAround } from './timeline';
import { VideoFrame, withSeconds } from './video-frame';

/** What one camera recorded, as the clock of the page has it. */
@Component({
  selector: 'app-playback-tile',
  imports: [VideoFrame],
  template: `
    <app-video-frame
      [name]="camera().name"
      [sample]="camera().isSample"
      [watermark]="watermark()"
      [at]="moment()"
      [sentence]="sentence()"
      [hasPicture]="status().word === 'playing'"
    />
  `,
})
export class PlaybackTile {
  private readonly api = inject(LiveApi);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly frame = viewChild.required(VideoFrame);
  private player: PlaybackPlayer | null = null;

  readonly camera = input.required<LiveCameraDto>();
  /** Of the day that is shown; null while it is being read. */
  readonly timeline = input.required<TimelineDto | null>();
  readonly at = input.required<number>();
  /** The clock goes on. */
  readonly playing = input.required<boolean>();
  readonly speed = input.required<number>();

  private readonly id = computed(() => this.camera().id);
  protected readonly status = signal<PlaybackStatus>({ word: 'loading', next: null });
  protected readonly watermark = signal('');
  protected readonly moment = computed(() => new Date(this.at()));
  protected readonly sentence = computed(() => {
    this.language.current();
    const { word, next } = this.status();
    if (word === 'playing') return '';
    if (word !== 'nothing' || next === null) return this.transloco.translate<string>(`live.playback.${word}`);
    return this.transloco.translate<string>('live.playback.nothingUntil', { next: this.nextWords(new Date(next)) });
  });

  constructor() {
    effect(() => {
      const [id, frame] = [this.id(), this.frame()];
      untracked(() => this.begin(id, frame));
    });
    effect(() => {
      const [at, playing, speed, timeline] = [this.at(), this.playing(), this.speed(), this.timeline()];
      if (timeline) untracked(() => this.player?.follow(at, playing, speed));
    });
    inject(DestroyRef).onDestroy(() => this.player?.close());
  }

  /** Its picture is on the way. */
  get waiting(): boolean {
    return this.player?.waiting ?? true;
  }

  /** Looks after the picture while the clock stands. */
  tend(): void {
    if (this.timeline()) this.player?.follow(this.at(), this.playing(), this.speed());
  }

  save(): void {
    this.frame().save();
  }

  private nextWords(next: Date): string {
    return dayOf(next) === dayOf(this.moment()) ? withSeconds(next).slice(0, 8) : withSeconds(next);
  }

  private begin(id: string, frame: VideoFrame): void {
    this.player?.close();
    this.status.set({ word: 'loading', next: null });
    const take = async (at: number) => {
      const day = this.timeline();
      const span = day && (spanAround(day.allowed, at) ?? day);
      if (!span) throw new Error('The day is not known yet.');
      const ticket = await firstValueFrom(this.api.playBack(id, new Date(span.from), new Date(span.to)));
      this.watermark.set(ticket.watermark);
      return ticket;
    };
    this.player = new PlaybackPlayer(frame.video, take, (status) => this.status.set(status));
  }
}
