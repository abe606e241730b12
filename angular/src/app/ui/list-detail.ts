import { BreakpointObserver } from '@angular/cdk/layout';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import {
  ActivatedRoute,
  ActivatedRouteSnapshot,
  Event,
  NavigationEnd,
  NavigationStart,
  Router,
  RouterOutlet,
  Scroll,
} from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import { Icon } from './icon';

/**
 * A list whose rows open beside it on a wide screen and take the page on a narrow one. The detail is a child route
 * `:id` of the list's, so it has an address of its own; the list stays as it is underneath, with its place, filters and page:
 * `<app-list-detail #beside home="/nhiem-vu" [heading]="'tasks.heading' | transloco" (refresh)="tasks.reload()">
 *    <div class="page">… <app-data-list [selectedId]="beside.openId()" … /></div>
 *  </app-list-detail>`.
 * A detail finds it by `inject(ListDetail, { optional: true })` and calls `changed()` after a change of what the row shows.
 */
@Component({
  selector: 'app-list-detail',
  imports: [RouterOutlet, MatButton, TranslocoPipe, Icon],
  template: `
    <div #list class="list" tabindex="-1" role="region" [attr.aria-label]="heading()"><ng-content /></div>
    <section #detail class="detail" tabindex="-1" [hidden]="!openId()" [attr.aria-label]="'list.detail' | transloco">
      @if (beside()) {
        <div class="bar">
          <button matButton type="button" (click)="close()"><app-icon name="close" />{{ 'list.closeDetail' | transloco }}</button>
        </div>
      }
      <router-outlet />
    </section>
  `,
  styleUrl: './list-detail.scss',
  host: { '[class.open]': 'openId()', '(document:keydown.escape)': 'escaped($event)' },
})
export class ListDetail {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly injector = inject(Injector);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  private readonly detail = viewChild.required<ElementRef<HTMLElement>>('detail');
  /** How far the list was scrolled when a row was opened. */
  private place = 0;
  /** How far the page was scrolled when a navigation began. */
  private before = 0;
  /** What to do once the router has scrolled in its own way. */
  private settle: (() => void) | null = null;
  /** The link of the open row. */
  private opener: HTMLElement | null = null;
  /** False until the navigation that brought this list has ended; a nested page may be made only after that. */
  private arrived = this.router.currentNavigation() === null;

  /** Address of the list. */
  readonly home = input.required<string>();
  /** Name of the list. */
  readonly heading = input.required<string>();
  /** The rows may be different from what is shown. */
  readonly refresh = output<void>();

  private readonly open_ = signal(this.idInAddress());
  readonly openId = this.open_.asReadonly();
  private readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 1200px)')
      .pipe(map((state) => state.matches)),
    { initialValue: false },
  );
  /** True while list and detail stand side by side. */
  readonly beside = computed(() => this.wide() && this.openId() !== null);

  constructor() {
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => this.follow(event));
  }

  /** The detail has changed what its row shows. */
  changed(): void {
    this.refresh.emit();
  }

  close(): void {
    const list = this.router.createUrlTree([this.home()], { queryParamsHandling: 'preserve' });
    void this.router.navigateByUrl(list, { replaceUrl: true });
  }

  protected escaped(event: globalThis.Event): void {
    const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    if (!this.beside() || typing || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }

  private follow(event: Event): void {
    if (event instanceof NavigationStart) {
      this.before = window.scrollY;
      this.settle = null;
      this.opener = this.currentLink() ?? this.opener;
    }
    if (event instanceof NavigationEnd) this.arrive(this.idInAddress());
    // The router scrolls in answer to the same event, after those who listen from outside.
    if (event instanceof Scroll) queueMicrotask(() => this.settle?.());
  }

  private arrive(id: string | null): void {
    const was = this.openId();
    this.open_.set(id);
    const first = !this.arrived;
    this.arrived = true;
    if (first || was === id) return;
    if (id === null) this.leave();
    else this.enter(was === null);
  }

  private enter(fromList: boolean): void {
    const before = this.before;
    if (fromList) this.place = before;
    if (this.wide()) {
      this.settle = () => {
        window.scrollTo(0, before);
        this.currentLink()?.closest('tr, li')?.scrollIntoView({ block: 'nearest' });
      };
    }
    this.afterRender(() => {
      const detail = this.detail().nativeElement;
      detail.scrollTop = 0;
      detail.focus({ preventScroll: true });
      this.settle?.();
    });
  }

  private leave(): void {
    this.settle = () => window.scrollTo(0, this.place);
    // Meanwhile others may have worked on what the list shows; beside a detail it is kept up to date.
    if (!this.wide()) this.refresh.emit();
    this.afterRender(() => {
      const target = this.opener?.isConnected ? this.opener : this.list().nativeElement;
      target.focus({ preventScroll: true });
      this.opener = null;
      this.settle?.();
    });
  }

  private currentLink(): HTMLElement | null {
    return this.list().nativeElement.querySelector<HTMLElement>('[aria-current="true"]');
  }

  private afterRender(work: () => void): void {
    afterNextRender(work, { injector: this.injector });
  }

  private idInAddress(): string | null {
    // While a page is being made, its child has no snapshot yet.
    return (this.route.firstChild?.snapshot as ActivatedRouteSnapshot | undefined)?.paramMap.get('id') ?? null;
  }
}
