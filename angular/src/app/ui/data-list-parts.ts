import { Directive, inject, input, TemplateRef } from '@angular/core';
import { ListState } from './list-state';

export interface Column<T> {
  /** Also the name of the field to sort by and of the `appCell` template. */
  key: string;
  /** Text key of the heading. */
  label: string;
  /** Plain text of the cell; leave out when an `appCell` template draws it. */
  value?: (row: T) => string | number | null | undefined;
  sortable?: boolean;
  /** `num` aligns to the right with tabular figures; `whole`, as a number and symbol, is never broken across lines. */
  kind?: 'text' | 'num' | 'whole';
  /** The cell that names the row: it carries the link, and heads the card on a phone. Exactly one. */
  main?: boolean;
  /** Left out where the list is narrower than 900 px (`desk`) or 600 px (`tablet`). */
  from?: 'tablet' | 'desk';
}

export interface ListFilter {
  /** One of the `filters` of the list state. */
  name: string;
  /** Text key. */
  label: string;
  /** One option makes a chip to switch on and off; several make a menu. */
  options: readonly FilterOption[];
}

export interface FilterOption {
  value: string;
  /** Text key … */
  label?: string;
  /** … or a name from the data. */
  text?: string;
}

export interface ListOrder {
  /** What is asked of the API: `-changedAt`. */
  sort: string;
  /** Text key of the words: "newest first". */
  label: string;
}

/** Draws the cells of one column: `<ng-template appCell="status" [appCellOf]="tasks" let-task>…</ng-template>`. */
@Directive({ selector: 'ng-template[appCell]' })
export class DataListCell<T extends { id: string }> {
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);
  readonly appCell = input.required<string>();
  /** The list the rows come from; tells the compiler their type. */
  readonly appCellOf = input.required<ListState<T>>();

  static ngTemplateContextGuard<T extends { id: string }>(_: DataListCell<T>, context: unknown): context is { $implicit: T } {
    return context !== null;
  }
}
