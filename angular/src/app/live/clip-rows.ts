import { Component, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraClipDto } from '../core/api/models';
import { ClipStatus } from './clip-status';
import { ClipsApi } from './clips-api';
import { isOpen, spanWords } from './clips-model';

const AGAIN = 1_000;

/** The clips that were just asked for, as they come along. */
@Component({
  selector: 'app-clip-rows',
  imports: [RouterLink, TranslocoPipe, ClipStatus],
  template: `
    <ul [attr.aria-label]="'live.clips.heading' | transloco">
      @for (clip of clips(); track clip.id) {
        <li>
          <span>{{ clip.cameraName }}, {{ span(clip.from, clip.to) }}</span>
          <app-clip-status [clip]="clip" (changed)="put($event)" />
        </li>
      }
    </ul>
    <a routerLink="/truc-tiep/doan-cat">{{ 'live.clips.all' | transloco }}</a>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0 0 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  `,
})
export class ClipRows {
  private readonly api = inject(ClipsApi);

  readonly asked = input.required<readonly CameraClipDto[]>();
  protected readonly span = spanWords;
  protected readonly clips = signal<readonly CameraClipDto[]>([]);

  constructor() {
    effect(() => {
      const asked = this.asked();
      untracked(() => this.clips.update((known) => asked.map((clip) => known.find((k) => k.id === clip.id) ?? clip)));
    });
    const looking = setInterval(() => void this.look(), AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(looking));
  }

  protected put(changed: CameraClipDto): void {
    this.clips.update((clips) => clips.map((clip) => (clip.id === changed.id ? changed : clip)));
  }

  /** When it fails once it is asked again; the page says itself that the server is away. */
  private async look(): Promise<void> {
    for (const clip of this.clips().filter(isOpen)) {
      await firstValueFrom(this.api.get(clip.id)).then(
        (now) => this.put(now),
        () => undefined,
      );
    }
  }
}
