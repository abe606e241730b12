import { computed, signal } from '@angular/core';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** Milliseconds for which all wait for a picture that is on the way; then the others go on without it. */
const PATIENCE = 10_000;

/** The one moment that all pictures of a page show; it goes on by itself while it plays. Milliseconds since 1970. */
export class PlaybackClock {
  private readonly base = signal(0);
  private readonly held = signal(false);
  private since = 0;
  private waited = 0;

  readonly playing = signal(false);
  readonly speed = signal(1);
  /** As of the last tick. */
  readonly at = this.base.asReadonly();
  /** It plays, and nothing is waited for. */
  readonly running = computed(() => this.playing() && !this.held());

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Moves on by what has passed, not beyond the limit, and not while a picture is on the way. */
  tick(limit = Infinity, waiting = false): number {
    const now = this.now();
    const passed = now - this.since;
    this.waited = waiting ? this.waited + passed : 0;
    this.held.set(waiting && this.waited <= PATIENCE);
    if (this.running()) this.base.update((at) => Math.max(at, Math.min(at + passed * this.speed(), limit)));
    this.since = now;
    return this.base();
  }

  jump(at: number): void {
    this.base.set(at);
    this.since = this.now();
    this.waited = 0;
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
