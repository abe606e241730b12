import { Component, computed, DestroyRef, effect, ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';
import { AccountMenu } from './account-menu';
import { ActingBar } from './acting-bar';
import { MainNavigation } from './main-navigation';
import { OutboxState } from './outbox-state';

/** The frame around every page of a signed-in person. */
@Component({
  selector: 'app-shell',
  imports: [RouterOutlet, RouterLink, MatButton, TranslocoPipe, Icon, AccountMenu, ActingBar, MainNavigation, OutboxState],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly drawer = viewChild.required<ElementRef<HTMLDialogElement>>('drawer');
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  protected readonly opened = signal(false);
  /** False until the first page is there: it is read from its top. */
  private moved = false;

  protected readonly commune = computed(() => this.session.commune()?.fullName ?? null);
  protected readonly programme = computed(() => this.session.commune()?.programmeName ?? null);
  protected readonly role = this.session.role;

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(() => {
        this.opened.set(false);
        setTimeout(() => this.keepFocus());
      });
    effect(() => {
      const dialog = this.drawer().nativeElement;
      if (this.opened() && !dialog.open) dialog.showModal();
      if (!this.opened() && dialog.open) dialog.close();
    });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }

  /** What had the focus may be gone with the page before: the keyboard goes on from the new page, not from the top. */
  private keepFocus(): void {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && this.moved) this.content().nativeElement.focus({ preventScroll: true });
    this.moved = true;
  }

  protected clickedOutside(event: MouseEvent): void {
    if (event.target === this.drawer().nativeElement) this.opened.set(false);
  }
}
