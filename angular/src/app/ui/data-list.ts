import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, DestroyRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Column, DataListCell, FilterOption, ListFilter, ListOrder } from './data-list-parts';
import { EmptyState } from './empty-state';
import { Icon } from './icon';
import { IconName } from './icons';
import { ListState } from './list-state';
import { ProblemBanner } from './problem-banner';

const TYPING_PAUSE = 300;

/**
 * The one pattern of lists: search, filter chips, count, sort, export, pages; cards on a phone.
 * `<app-data-list [list]="tasks" [columns]="columns" [filters]="filters" [rowLink]="link" [caption]="…"
 *    emptyIcon="task" [emptySentence]="…">
 *    <ng-template appCell="status" [appCellOf]="tasks" let-task>…</ng-template>
 *    <button export matButton>…</button> <button emptyAction matButton="filled">…</button>
 *  </app-data-list>`
 */
@Component({
  selector: 'app-data-list',
  imports: [NgTemplateOutlet, RouterLink, MatButton, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe, Icon, EmptyState, ProblemBanner],
  templateUrl: './data-list.html',
  styleUrl: './data-list.scss',
})
export class DataList<T extends { id: string }> {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly cells = contentChildren<DataListCell<T>>(DataListCell);
  private typing: ReturnType<typeof setTimeout> | undefined;

  readonly list = input.required<ListState<T>>();
  readonly columns = input.required<readonly Column<T>[]>();
  readonly filters = input<readonly ListFilter[]>([]);
  /** Where a row leads; null for rows that lead nowhere. */
  readonly rowLink = input<(row: T) => readonly unknown[] | null>(() => null);
  /** What the table holds, for screen readers. */
  readonly caption = input.required<string>();
  /** Id of the row whose detail is open beside the list. */
  readonly selectedId = input<string | null>(null);
  /** Orders that no column shows, such as the newest change first. */
  readonly orders = input<readonly ListOrder[]>([]);
  readonly searchable = input(true);
  readonly searchLabel = input('');
  readonly emptyIcon = input<IconName>('info');
  readonly emptySentence = input.required<string>();
  /** Text key that tells, where the list is narrow, which `{{columns}}` it leaves out. */
  readonly leftOut = input<string>();
  /** Says why search and filters find nothing, where the page knows better than "nothing matches". */
  readonly noMatchSentence = input('');

  protected readonly ghosts = [0, 1, 2, 3, 4, 5];
  protected readonly templates = computed(() => new Map(this.cells().map((cell) => [cell.appCell(), cell.template])));
  protected readonly sortables = computed(() => this.columns().filter((c) => c.sortable));
  protected readonly range = computed(() => {
    const { page, pageSize } = this.list().query();
    const from = (page - 1) * pageSize + 1;
    return { from, to: from + this.list().items().length - 1, total: this.list().total().toLocaleString('vi-VN') };
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  protected wideColumns(): string {
    const wide = this.columns().filter((column) => column.from);
    return wide.map((column) => this.transloco.translate<string>(column.label)).join(', ');
  }

  protected typed(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.list().search(text), TYPING_PAUSE);
  }

  protected searchNow(text: string): void {
    clearTimeout(this.typing);
    this.list().search(text);
  }

  protected chosen(filter: ListFilter): FilterOption | null {
    const value = this.list().query()[filter.name];
    // An address may name what is not among the choices, such as a hamlet of somebody else.
    return value ? (filter.options.find((o) => o.value === value) ?? { value: String(value), label: 'list.otherChoice' }) : null;
  }

  protected toggle(filter: ListFilter): void {
    this.list().setFilter(filter.name, this.chosen(filter) ? null : filter.options[0].value);
  }

  protected sortOf(column: Column<T>): 'ascending' | 'descending' | 'none' {
    const sort = this.list().query().sort;
    return sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : 'none';
  }

  protected open(row: T, event: MouseEvent): void {
    const link = this.rowLink()(row);
    const onControl = (event.target as Element).closest('a, button, input, label, select') !== null;
    if (!link || onControl || getSelection()?.toString()) return;
    void this.router.navigate([...link], { queryParamsHandling: 'preserve', replaceUrl: this.selectedId() !== null });
  }

  protected asLink(row: T): unknown[] | null {
    const link = this.rowLink()(row);
    return link && [...link];
  }
}
