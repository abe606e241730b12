import { computed, signal } from '@angular/core';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** The one moment that all pictures of a page show; it goes on by itself while it plays. Milliseconds since 1970. */
export class PlaybackClock {
  private readonly base = signal(0);
  private since = 0;

  readonly playing = signal(false);
  readonly speed = signal(1);
  /** As of the last tick. */
  readonly at = computed(() => this.base());

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Moves on by what has passed; not beyond the limit. */
  tick(limit = Infinity): number {
    const now = this.now();
    if (this.playing()) this.base.update((at) => Math.min(at + (now - this.since) * this.speed(), limit));
    this.since = now;
    return this.base();
  }

  jump(at: number): void {
    this.base.set(at);
    this.since = this.now();
  }

  play(playing: boolean): void {
    this.tick();
    this.playing.set(playing);
  }

  hurry(speed: number): void {
    this.tick();
    this.speed.set(speed);
  }
}
