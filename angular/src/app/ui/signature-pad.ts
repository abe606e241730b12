import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError } from '@angular/material/form-field';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock } from '../core/clock';
import { FieldErrors } from './field-errors';
import { Icon } from './icon';
import {
  Box,
  extend,
  inkOf,
  LONGEST_SIGNATURE,
  Point,
  SHORTEST_SIGNATURE,
  SIGNATURE_BOX,
  strokePath,
  strokesOf,
  toBox,
} from './signature-path';
import { ValueField } from './value-field';

/** A signature that was drawn on a screen. */
export interface SignatureValue {
  /** SVG path data: M, L and Q with whole numbers, in units of width and height. */
  path: string;
  width: number;
  height: number;
  /** How many. */
  strokes: number;
  /** Instants, ISO UTC: first touch and last lift. */
  startedAt: string;
  finishedAt: string;
}

let made = 0;

/**
 * Signing with a finger, a pen or a mouse: `<app-signature-pad formControlName="signature" [label]="…" />`. The value is a
 * `SignatureValue` or null. Who cannot draw is told of the paper way; with `offersScan` a button asks for it (`scanInstead`).
 */
@Component({
  selector: 'app-signature-pad',
  imports: [NgTemplateOutlet, MatButton, MatError, TranslocoPipe, FieldErrors, Icon],
  templateUrl: './signature-pad.html',
  styleUrl: './signature-pad.scss',
})
export class SignaturePad extends ValueField<SignatureValue> {
  private readonly clock = inject(Clock);
  private readonly stage = viewChild.required<ElementRef<HTMLDialogElement>>('stage');

  readonly required = input(false, { transform: booleanAttribute });
  readonly offersScan = input(false, { transform: booleanAttribute });
  readonly scanInstead = output<void>();

  protected readonly id = `signature-${++made}`;
  protected readonly full = signal(false);
  protected readonly upright = signal(false);
  protected readonly box = signal<Box>(SIGNATURE_BOX);
  protected readonly strokes = signal<readonly string[]>([]);
  private readonly points = signal<readonly Point[]>([]);
  private pointer: number | null = null;
  private startedAt = '';
  private finishedAt = '';

  protected readonly path = computed(() => this.strokes().join('') + strokePath(this.points()));
  protected readonly viewBox = computed(() => `0 0 ${this.box().width} ${this.box().height}`);

  constructor() {
    super();
    const portrait = matchMedia('(orientation: portrait)');
    const turned = () => this.upright.set(portrait.matches);
    turned();
    portrait.addEventListener('change', turned);
    inject(DestroyRef).onDestroy(() => portrait.removeEventListener('change', turned));
    effect(() => {
      const dialog = this.stage().nativeElement;
      if (this.full() && !dialog.open) dialog.showModal();
      if (!this.full() && dialog.open) dialog.close();
    });
  }

  writeValue(value: SignatureValue | null): void {
    this.value.set(value);
    this.points.set([]);
    this.box.set(value ? { width: value.width, height: value.height } : SIGNATURE_BOX);
    this.strokes.set(strokesOf(value?.path ?? ''));
    this.startedAt = value?.startedAt ?? '';
    this.finishedAt = value?.finishedAt ?? '';
  }

  protected override check(): ValidationErrors | null {
    const strokes = this.strokes();
    if (strokes.length === 0) return null;
    if (this.path().length > LONGEST_SIGNATURE) return { signature: { key: 'signature.tooLong' } };
    return inkOf(strokes) < SHORTEST_SIGNATURE ? { signature: { key: 'signature.tooShort' } } : null;
  }

  protected begin(event: PointerEvent): void {
    if (this.disabled() || this.pointer !== null || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    const board = event.currentTarget as Element;
    board.setPointerCapture?.(event.pointerId);
    this.pointer = event.pointerId;
    this.startedAt ||= this.clock.now().toISOString();
    this.points.set([this.placeOf(event, board)]);
  }

  protected move(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    const board = event.currentTarget as Element;
    const events = event.getCoalescedEvents?.() ?? [];
    this.points.update((points) =>
      (events.length ? events : [event]).reduce((line, moved) => extend(line, this.placeOf(moved, board)), points),
    );
  }

  protected end(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    this.pointer = null;
    this.finishedAt = this.clock.now().toISOString();
    const stroke = strokePath(this.points());
    this.points.set([]);
    this.take([...this.strokes(), stroke]);
  }

  protected undo(): void {
    if (!this.disabled()) this.take(this.strokes().slice(0, -1));
  }

  protected clear(): void {
    this.take([]);
  }

  protected leave(event: MouseEvent): void {
    event.preventDefault();
    this.full.set(false);
  }

  private take(strokes: readonly string[]): void {
    this.strokes.set(strokes);
    if (strokes.length === 0) {
      this.startedAt = '';
      this.box.set(SIGNATURE_BOX);
    }
    this.value.set(strokes.length === 0 ? null : this.read(strokes));
    this.changed(this.value());
    this.touched();
  }

  private read(strokes: readonly string[]): SignatureValue {
    const { width, height } = this.box();
    return { path: strokes.join(''), width, height, strokes: strokes.length, startedAt: this.startedAt, finishedAt: this.finishedAt };
  }

  private placeOf(event: PointerEvent, board: Element): Point {
    return toBox({ x: event.clientX, y: event.clientY }, board.getBoundingClientRect(), this.box(), this.full() && this.upright());
  }
}
