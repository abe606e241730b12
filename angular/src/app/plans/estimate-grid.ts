import { Component, computed, DestroyRef, ElementRef, inject, input, OnInit, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundingSource } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { parseDong } from '../ui/money';
import { Icon } from '../ui/icon';
import { MoneyPipe, MoneyWordsPipe } from '../ui/pipes';
import { amountOf, parsePastedRows, parseQuantity, vatOf } from './estimate-numbers';
import { EstimateForm, LineForm, lineForm, moveRow } from './plan-form';
import { GROUPS, SOURCES } from './plans-model';

/**
 * The estimate as a table to type in, like a spreadsheet: Enter goes to the same column of the next row (a new one after the
 * last), rows pasted from Excel are taken over, amounts and totals follow at once. On a phone each row is a card.
 */
@Component({
  selector: 'app-estimate-grid',
  imports: [ReactiveFormsModule, MatButton, TranslocoPipe, EnumTextPipe, Icon, MoneyPipe, MoneyWordsPipe],
  templateUrl: './estimate-grid.html',
  styleUrl: './estimate-grid.scss',
})
export class EstimateGrid implements OnInit {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly notices = inject(Notices);
  private readonly destroyed = inject(DestroyRef);

  readonly form = input.required<EstimateForm>();
  /** What the plan says it costs. */
  readonly declared = input<number | null>(null);
  /** Whether the person may write the total into the plan. */
  readonly takes = input(true);
  /** Asks to write the total into the plan. */
  readonly takeTotal = output<number>();

  protected readonly groups = GROUPS;
  protected readonly sources = SOURCES;
  protected readonly rates = [0, 500, 800, 1000];
  private readonly values = signal(0);

  protected readonly amounts = computed(() => {
    this.values();
    return this.form().controls.lines.controls.map((line) => this.amount(line));
  });
  protected readonly subtotal = computed(() => this.amounts().reduce((sum, amount) => sum + amount, 0));
  protected readonly vat = computed(() => {
    this.values();
    return vatOf(this.subtotal(), this.form().controls.vatBasisPoints.value);
  });
  protected readonly total = computed(() => this.subtotal() + this.vat());
  protected readonly bySource = computed(() => {
    const lines = this.form().controls.lines.controls;
    const sums = new Map<FundingSource, number>();
    this.amounts().forEach((amount, i) => {
      const source = lines[i].controls.source.value;
      sums.set(source, (sums.get(source) ?? 0) + amount);
    });
    return SOURCES.filter((s) => sums.get(s)).map((source) => ({ source, amount: sums.get(source) ?? 0 }));
  });
  protected readonly differs = computed(() => this.amounts().length > 0 && this.total() > 0 && this.total() !== this.declared());

  ngOnInit(): void {
    this.form()
      .valueChanges.pipe(takeUntilDestroyed(this.destroyed))
      .subscribe(() => this.values.update((n) => n + 1));
  }

  protected add(): void {
    const lines = this.form().controls.lines;
    const last = lines.at(-1)?.getRawValue();
    lines.push(lineForm(last ? { group: last.group, source: last.source } : {}));
    lines.markAsDirty();
    this.focus(lines.length - 1, 'content');
  }

  protected remove(index: number): void {
    this.form().controls.lines.removeAt(index);
    this.form().markAsDirty();
  }

  protected move(index: number, by: number): void {
    moveRow(this.form().controls.lines, index, index + by);
  }

  protected enter(event: Event, index: number, column: string): void {
    event.preventDefault();
    if (index + 1 === this.form().controls.lines.length) this.add();
    this.focus(index + 1, column);
  }

  protected paste(event: ClipboardEvent, index: number): void {
    const rows = parsePastedRows(event.clipboardData?.getData('text/plain') ?? '');
    if (rows.length === 0) return;
    event.preventDefault();
    const lines = this.form().controls.lines;
    const model = lines.at(index)?.getRawValue();
    const empty = model && !model.content.trim();
    rows.forEach((row, i) => lines.insert(index + (empty ? 0 : 1) + i, lineForm({ ...row, group: model?.group, source: model?.source })));
    if (empty) lines.removeAt(index + rows.length);
    lines.markAsDirty();
    this.notices.done('plans.estimate.pasted', { count: rows.length });
  }

  protected async pasteFromClipboard(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => '');
    const rows = parsePastedRows(text);
    const lines = this.form().controls.lines;
    rows.forEach((row) => lines.push(lineForm(row)));
    if (rows.length) lines.markAsDirty();
    this.notices.done(rows.length ? 'plans.estimate.pasted' : 'plans.estimate.nothingPasted', { count: rows.length });
  }

  /** Amounts are shown in groups of three once they are typed. */
  protected tidyPrice(line: LineForm): void {
    const price = parseDong(line.controls.unitPrice.value);
    if (price) line.controls.unitPrice.setValue(price.toLocaleString('vi-VN'));
  }

  protected bad(line: LineForm, name: keyof LineForm['controls']): boolean {
    const control = line.controls[name];
    return control.invalid && control.touched;
  }

  private amount(line: LineForm): number {
    const price = parseDong(line.controls.unitPrice.value);
    return amountOf(parseQuantity(line.controls.quantity.value), Number.isNaN(price) ? null : price);
  }

  private focus(row: number, column: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus());
  }
}
