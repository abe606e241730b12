import { computed, DestroyRef, inject, Injector, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, ParamMap, Router } from '@angular/router';
import { catchError, distinctUntilChanged, map, merge, Observable, of, Subject, switchMap, tap, withLatestFrom } from 'rxjs';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';

/** One page of a list, as the API answers. */
export interface Page<T> {
  items: T[];
  total: number;
}

/** What is asked of the API; all of it lives in the address bar. Empty parts are left out. */
export type ListQuery = { page: number; pageSize: number; sort?: string; filter?: string } & Record<string, string | number | undefined>;

export interface ListOptions<T> {
  /** `params` is the query again, in the form that `HttpClient` takes. */
  load: (query: ListQuery, params: Record<string, string | number>) => Observable<Page<T>>;
  /** Names of the filters, the same in the address bar and in the API. */
  filters?: readonly string[];
  /** Filters of which only one can hold, because together they would find nothing. */
  exclusive?: readonly (readonly string[])[];
  /** Field that is sorted by at first; `-field` for descending. */
  sort?: string;
  pageSize?: number;
}

/**
 * A list whose search, filters, sort and page are kept in the address bar, so that "back" and a sent link show the
 * same. Call in an injection context: `readonly list = listState({ load: (_, params) => this.http.get<Page<Task>>(url, { params }) })`.
 */
export function listState<T>(options: ListOptions<T>): ListState<T> {
  return new ListState(options);
}

export class ListState<T> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });
  private readonly reloads = new Subject<void>();
  private readonly page_ = signal<Page<T> | null>(null);
  private readonly names: readonly string[];

  readonly query = computed(() => this.read(this.address()), { equal: same });
  readonly items = computed(() => this.page_()?.items ?? []);
  readonly total = computed(() => this.page_()?.total ?? 0);
  /** False until the first answer. */
  readonly loaded = computed(() => this.page_() !== null);
  readonly loading = signal(true);
  readonly problem = signal<ProblemDetails | null>(null);
  readonly pages = computed(() => Math.max(1, Math.ceil(this.total() / this.query().pageSize)));
  /** True when a search or a filter narrows the list. */
  readonly narrowed = computed(() => ['filter', ...this.names].some((name) => !!this.query()[name]));

  constructor(private readonly options: ListOptions<T>) {
    this.names = options.filters ?? [];
    const query = toObservable(this.query, { injector: inject(Injector) });
    const again = merge(this.reloads, inject(Connection).restored).pipe(
      withLatestFrom(query),
      map(([, latest]) => latest),
    );
    merge(query.pipe(distinctUntilChanged(same)), again)
      .pipe(
        tap(() => this.loading.set(true)),
        switchMap((asked) =>
          options.load(asked, asked as Record<string, string | number>).pipe(
            map((page) => ({ page, problem: null })),
            catchError((error: unknown) => of({ page: null, problem: toProblem(error) })),
          ),
        ),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(({ page, problem }) => {
        this.loading.set(false);
        this.problem.set(problem);
        if (page) this.page_.set(page);
        if (page && page.items.length === 0 && this.query().page > 1) this.toPage(Math.ceil(page.total / this.query().pageSize) || 1);
      });
  }

  search(text: string): void {
    this.change({ filter: text.trim().normalize('NFC') || null, page: null }, true);
  }

  setFilter(name: string, value: string | null): void {
    const others = value ? this.othersOf(name) : [];
    this.change({ ...Object.fromEntries(others.map((other) => [other, null])), [name]: value || null, page: null });
  }

  clearFilters(): void {
    // An order that the server does not know came from the address as well.
    const mistaken = this.problem()?.status === 400 ? ['sort'] : [];
    this.change(Object.fromEntries(['filter', 'page', ...this.names, ...mistaken].map((name) => [name, null])));
  }

  setSort(sort: string | null): void {
    this.change({ sort: sort === this.options.sort ? null : sort, page: null });
  }

  /** Ascending, then descending, then ascending again. */
  toggleSort(field: string): void {
    this.setSort(this.query().sort === field ? `-${field}` : field);
  }

  toPage(page: number): void {
    this.change({ page: page > 1 ? String(page) : null });
  }

  reload(): void {
    this.reloads.next();
  }

  private change(queryParams: Record<string, string | null>, replaceUrl = false): void {
    // A detail that is open beside the list stays open.
    const relativeTo = this.route.firstChild ?? this.route;
    void this.router.navigate([], { relativeTo, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }

  private read(address: ParamMap): ListQuery {
    const page = Math.trunc(Number(address.get('page')));
    const query: ListQuery = {
      page: page >= 1 && page <= 1_000_000 ? page : 1,
      pageSize: this.options.pageSize ?? 50,
    };
    const sort = address.get('sort') ?? this.options.sort;
    if (sort) query.sort = sort;
    for (const name of ['filter', ...this.names]) {
      const value = address.get(name);
      // Of two that exclude each other the address may hold both; the first is meant.
      if (value && !this.othersOf(name).some((other) => query[other])) query[name] = value;
    }
    return query;
  }

  private othersOf(name: string): string[] {
    return (this.options.exclusive ?? []).filter((group) => group.includes(name)).flatMap((group) => group.filter((n) => n !== name));
  }
}

function same(a: ListQuery, b: ListQuery): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
