import { Component, computed, DestroyRef, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LiveCameraDto, TimelineDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { LiveApi } from './live-api';
import { PlaybackPlayer, PlaybackStatus } from './playback-player';
import { VideoFrame } from './video-frame';

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
  readonly playing = input.required<boolean>();
  readonly speed = input.required<number>();

  private readonly status = signal<PlaybackStatus>({ word: 'loading', next: null });
  protected readonly watermark = signal('');
  protected readonly moment = computed(() => new Date(this.at()));
  protected readonly sentence = computed(() => {
    this.language.current();
    const { word } = this.status();
    return word === 'playing' ? '' : this.transloco.translate<string>(`live.playback.${word}`);
  });

  constructor() {
    effect(() => {
      const [id, frame] = [this.camera().id, this.frame()];
      untracked(() => this.begin(id, frame));
    });
    effect(() => {
      const [at, playing, speed, timeline] = [this.at(), this.playing(), this.speed(), this.timeline()];
      if (timeline) untracked(() => this.player?.follow(at, playing, speed));
    });
    inject(DestroyRef).onDestroy(() => this.player?.close());
  }

  save(): void {
    this.frame().save();
  }

  private begin(id: string, frame: VideoFrame): void {
    this.player?.close();
    const take = async (at: number) => {
      const allowed = this.timeline()?.allowed.find((span) => Date.parse(span.from) <= at && at < Date.parse(span.to));
      const day = this.timeline()!;
      const ticket = await firstValueFrom(
        this.api.playBack(id, new Date(allowed?.from ?? day.from), new Date(allowed?.to ?? day.to)),
      );
      this.watermark.set(ticket.watermark);
      return ticket;
    };
    this.player = new PlaybackPlayer(frame.video, take, (status) => this.status.set(status));
  }
}
