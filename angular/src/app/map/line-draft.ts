import { computed, signal } from '@angular/core';
import { LatLng, lengthOf } from './geo';

/** As many as the server takes for one route. */
export const MOST_POINTS = 2000;
/** Steps that can be taken back. */
const MOST_STEPS = 100;

/** A line while it is drawn: its points and the way back to each earlier state. */
export class LineDraft {
  private readonly now = signal<readonly LatLng[]>([]);
  private readonly past = signal<readonly (readonly LatLng[])[]>([]);

  readonly points = this.now.asReadonly();
  /** Metres. */
  readonly length = computed(() => lengthOf(this.now()));
  readonly canUndo = computed(() => this.past().length > 0);
  readonly full = computed(() => this.now().length >= MOST_POINTS);

  /** Begins anew from a stored line; nothing can be taken back from here. */
  reset(points: readonly LatLng[]): void {
    this.now.set(points);
    this.past.set([]);
  }

  /** At the end. */
  add(point: LatLng): void {
    this.insert(this.now().length, point);
  }

  insert(index: number, point: LatLng): void {
    if (!this.full()) this.change(inserted(this.now(), index, point));
  }

  move(index: number, point: LatLng): void {
    if (index in this.now()) this.change(replaced(this.now(), index, point));
  }

  remove(index: number): void {
    if (index in this.now()) this.change(this.now().filter((_, other) => other !== index));
  }

  clear(): void {
    if (this.now().length) this.change([]);
  }

  undo(): void {
    const before = this.past().at(-1);
    if (!before) return;
    this.now.set(before);
    this.past.update((past) => past.slice(0, -1));
  }

  private change(points: readonly LatLng[]): void {
    this.past.update((past) => [...past.slice(1 - MOST_STEPS), this.now()]);
    this.now.set(points);
  }
}

/** The points with one more before the given index. */
export function inserted(points: readonly LatLng[], index: number, point: LatLng): LatLng[] {
  return [...points.slice(0, index), point, ...points.slice(index)];
}

/** The points with another one at the given index. */
export function replaced(points: readonly LatLng[], index: number, point: LatLng): LatLng[] {
  return points.map((old, other) => (other === index ? point : old));
}
