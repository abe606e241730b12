import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LiveCameraDto, PictureQuality } from '../core/api/models';
import { Clock } from '../core/clock';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { inSentence } from '../core/i18n/in-sentence';
import { LiveApi } from './live-api';
import { LivePlayer, LiveStatus } from './live-player';
import { momentWords } from './live-words';
import { VideoFrame } from './video-frame';

/** One camera as it happens. It rests while nobody can see the page. */
@Component({
  selector: 'app-live-tile',
  imports: [VideoFrame],
  template: `
    <app-video-frame
      [name]="camera().name"
      [sample]="camera().isSample"
      [watermark]="watermark()"
      [sentence]="sentence()"
      [hasPicture]="status().word === 'live'"
    />
  `,
})
export class LiveTile {
  private readonly api = inject(LiveApi);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly clock = inject(Clock);
  private readonly frame = viewChild.required(VideoFrame);
  private player: LivePlayer | null = null;

  readonly camera = input.required<LiveCameraDto>();
  readonly quality = input<PictureQuality>('main');

  // News of a camera's state is a new object; the picture that runs is not begun anew for it.
  private readonly id = computed(() => this.camera().id);
  private readonly hasSub = computed(() => this.camera().hasSub);
  /** The browser cannot show the good pictures of this camera. */
  private readonly onlySub = linkedSignal({ source: this.id, computation: () => false });
  private readonly shown = computed<PictureQuality>(() =>
    this.hasSub() && this.onlySub() ? 'sub' : this.hasSub() ? this.quality() : 'main',
  );

  protected readonly status = signal<LiveStatus>({ word: 'connecting', since: null, fault: null });
  protected readonly watermark = signal('');
  protected readonly sentence = computed(() => {
    this.language.current();
    const { word, since, fault } = this.status();
    if (word === 'live') return '';
    if (word !== 'down') return this.transloco.translate<string>(`live.state.${word}`);
    const why = fault ? inSentence(this.texts.enumText('LiveFault', fault)) : '';
    return this.transloco.translate<string>(why ? 'live.state.downBecause' : 'live.state.down', {
      since: momentWords(new Date(since ?? this.clock.now()), this.clock.today()),
      why,
    });
  });

  constructor() {
    effect(() => {
      const [id, quality, frame] = [this.id(), this.shown(), this.frame()];
      untracked(() => this.begin(id, quality, frame));
    });
    const seen = () => (document.hidden ? this.player?.stop() : this.player?.start());
    document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', seen);
      this.player?.stop();
    });
  }

  save(): void {
    this.frame().save();
  }

  private begin(id: string, quality: PictureQuality, frame: VideoFrame): void {
    this.player?.stop();
    const ticket = async () => {
      const given = await firstValueFrom(this.api.watch(id, quality));
      this.watermark.set(given.watermark);
      return given;
    };
    this.player = new LivePlayer(frame.video, ticket, (status) => this.say(status, quality));
    if (!document.hidden) this.player.start();
  }

  private say(status: LiveStatus, quality: PictureQuality): void {
    if (status.word === 'unsupported' && quality === 'main' && this.hasSub()) this.onlySub.set(true);
    else this.status.set(status);
  }
}
