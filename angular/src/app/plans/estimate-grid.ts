import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundingSource } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { MAX_AMOUNT } from '../core/words/number-words';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { tidyDong } from '../ui/money';
import { MoneyPipe, MoneyWordsPipe } from '../ui/pipes';
import { formatQuantity, PastedRow, PastedTable, parsePastedTable, parseQuantity, vatOf } from './estimate-numbers';
import { dropBlankLines, EstimateForm, lineAmount, LineForm, lineForm, moveRow } from './plan-form';
import { GROUPS, SOURCES } from './plans-model';

const MAX_LINES = 500;
const COLUMNS = ['content', 'specification', 'unit', 'quantity', 'unitPrice', 'priceBasis', 'source', 'note'] as const;

/** What became of the rows that were pasted. */
interface PasteReport {
  added: number;
  lines: readonly LineForm[];
  /** The words of rows that are no items. */
  left: string[];
  /** The words of items beyond the last line allowed. */
  tooMany: string[];
}

/**
 * The estimate as a table to type in, like a spreadsheet: Enter goes to the same column of the next row (a new one after the
 * last), rows pasted from Excel are taken over, amounts and totals follow at once. Each line takes two rows so that every
 * column is on the screen; where there is less room each line is a card.
 */
@Component({
  selector: 'app-estimate-grid',
  imports: [ReactiveFormsModule, MatButton, TranslocoPipe, EnumTextPipe, FieldErrors, Icon, MoneyPipe, MoneyWordsPipe],
  templateUrl: './estimate-grid.html',
  styleUrls: ['./estimate-grid.scss', './estimate-cards.scss'],
})
export class EstimateGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly notices = inject(Notices);

  readonly form = input.required<EstimateForm>();
  /** What the plan says it costs; null when it says nothing, nothing at all for an estimate without a plan. */
  readonly declared = input<number | null | undefined>(null);
  /** Whether the person may write the total into the plan. */
  readonly takes = input(true);
  /** Asks to write the total into the plan. */
  readonly takeTotal = output<number>();

  protected readonly groups = GROUPS;
  protected readonly sources = SOURCES;
  protected readonly rates = [0, 500, 800, 1000];
  protected readonly columns = COLUMNS;
  protected readonly maxLines = MAX_LINES;
  private readonly changes = signal(0);
  protected readonly boxOpen = signal(false);
  protected readonly pasted = signal<PasteReport | null>(null);
  /** How many of the pasted lines still have cells that cannot be read. */
  protected readonly pastedFaulty = computed(() => {
    this.changes();
    const lines = this.form().controls.lines.controls;
    return this.pasted()?.lines.filter((line) => line.invalid && lines.includes(line)).length ?? 0;
  });
  protected readonly amounts = computed(() => {
    this.changes();
    return this.form().controls.lines.controls.map(lineAmount);
  });
  protected readonly subtotal = computed(() => this.amounts().reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
  protected readonly vat = computed(() => {
    this.changes();
    return vatOf(this.subtotal(), this.form().controls.vatBasisPoints.value);
  });
  protected readonly total = computed(() => this.subtotal() + this.vat());
  protected readonly tooLarge = computed(() => this.total() > MAX_AMOUNT);
  protected readonly bySource = computed(() => {
    const lines = this.form().controls.lines.controls;
    const sums = new Map<FundingSource, number>();
    this.amounts().forEach((amount, i) => {
      const source = lines[i].controls.source.value;
      sums.set(source, (sums.get(source) ?? 0) + (amount ?? 0));
    });
    return SOURCES.filter((s) => sums.get(s)).map((source) => ({ source, amount: sums.get(source) ?? 0 }));
  });
  /** The numbers of the lines that are begun but have no amount yet: the total goes without them. */
  protected readonly uncounted = computed(() =>
    this.amounts()
      .map((amount, i) => (amount === null && isBegun(this.form().controls.lines.at(i)) ? i + 1 : 0))
      .filter(Boolean)
      .join(', '),
  );
  protected readonly differs = computed(
    () =>
      this.declared() !== undefined &&
      this.amounts().length > 0 &&
      this.total() > 0 &&
      !this.tooLarge() &&
      this.total() !== this.declared(),
  );

  constructor() {
    // After a save the page hands over another form.
    effect((onCleanup) => {
      const subscription = this.form().events.subscribe(() => this.changes.update((n) => n + 1));
      untracked(() => this.pasted.set(null));
      onCleanup(() => subscription.unsubscribe());
    });
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
    const length = this.form().controls.lines.length;
    if (index + 1 === length && length < MAX_LINES) this.add();
    if (index + 1 < this.form().controls.lines.length) this.focus(index + 1, column);
  }

  /** In place of a blank line, or after a written one; other blank lines go. */
  protected paste(event: ClipboardEvent, index: number): void {
    const table = parsePastedTable(event.clipboardData?.getData('text/plain') ?? '');
    if (table.rows.length === 0) return;
    event.preventDefault();
    const lines = this.form().controls.lines;
    const line = lines.at(index);
    const { group, source } = line.getRawValue();
    const above = lines.controls.slice(0, index + 1);
    dropBlankLines(this.form());
    const place = above.filter((kept) => lines.controls.includes(kept)).length;
    this.insert(table, place, (row) => lineForm({ ...row, group, source }));
  }

  /** Where the page may not read the clipboard by itself, a box is opened to paste into. */
  protected async pasteFromClipboard(): Promise<void> {
    const text = await clipboardText();
    this.boxOpen.set(text === null);
    if (text === null) this.focus('paste', 'box');
    else this.take(text);
  }

  protected pasteIntoBox(event: ClipboardEvent): void {
    event.preventDefault();
    this.boxOpen.set(false);
    this.take(event.clipboardData?.getData('text/plain') ?? '');
  }

  private take(text: string): void {
    const table = parsePastedTable(text);
    if (table.rows.length) dropBlankLines(this.form());
    if (table.rows.length || table.left.length) this.insert(table, this.form().controls.lines.length, lineForm);
    else this.notices.done('plans.estimate.nothingPasted');
  }

  /** Amounts are shown in groups of three once they are typed. */
  protected tidyPrice(line: LineForm): void {
    tidy(line.controls.unitPrice, tidyDong);
  }

  protected tidyQuantity(line: LineForm): void {
    tidy(line.controls.quantity, (text) => formatQuantity(parseQuantity(text)) || text);
  }

  /** A cell holds one line of text, however much of the screen it takes. */
  protected tidyText(line: LineForm, name: 'content' | 'specification' | 'priceBasis' | 'note'): void {
    tidy(line.controls[name], (text) => text.replace(/\s*\n\s*/g, ' '));
  }

  protected bad(line: LineForm, name: keyof LineForm['controls']): boolean {
    const control = line.controls[name];
    const inProduct = name === 'quantity' || name === 'unitPrice';
    return (control.invalid || (inProduct && !!line.errors)) && (control.touched || control.dirty);
  }

  protected faulty(line: LineForm): boolean {
    return COLUMNS.some((column) => this.bad(line, column));
  }

  protected focus(row: number | 'paste', column: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus());
  }

  private insert(table: PastedTable, at: number, make: (row: PastedRow) => LineForm): void {
    const lines = this.form().controls.lines;
    const room = MAX_LINES - lines.length;
    const added = table.rows.slice(0, room).map(make);
    added.forEach((line, i) => {
      lines.insert(at + i, line, { emitEvent: false });
      if (line.invalid) line.markAllAsTouched();
    });
    lines.updateValueAndValidity();
    lines.markAsDirty();
    this.pasted.set({
      added: added.length,
      lines: added,
      left: table.left,
      tooMany: table.rows.slice(room).map((row) => row.content || row.unit),
    });
  }
}

/** Null where it may not be read: the address is not a secure one (plain HTTP in the office network), or the person refused. */
async function clipboardText(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}

function tidy(control: FormControl<string>, by: (text: string) => string): void {
  const text = by(control.value);
  if (text !== control.value) control.setValue(text);
}

function isBegun(line: LineForm): boolean {
  const { content, unit, quantity, unitPrice } = line.getRawValue();
  return [content, unit, quantity, unitPrice].some((text) => text.trim());
}
