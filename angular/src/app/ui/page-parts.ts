import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../core/session/session';

export interface PagePart {
  /** Text key. */
  label: string;
  route: string;
  /** Current only on exactly this address. */
  exact?: boolean;
  /** Who sees the way; without it whoever sees the page. Of a list, one is enough. */
  permission?: string | readonly string[];
}

const IGNORED = { queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;

/** The ways between the pages of one field of work: `<app-page-parts [label]="…" [parts]="PARTS" />`. */
@Component({
  selector: 'app-page-parts',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="label()" (wheel)="roll($event)">
      @for (part of shown(); track part.route) {
        <a
          [routerLink]="part.route"
          [queryParams]="params()"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="part.exact ? exactly : loosely"
          (isActiveChange)="follow(part.route, $event)"
        >
          {{ part.label | transloco }}
        </a>
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    nav {
      display: flex;
      gap: 4px;
      padding-inline: 24px;
      overflow-x: auto;
      border-bottom: 1px solid var(--app-line);
      /* The shades at both ends lie under covers that move along: what is hidden to a side is hinted at. */
      background:
        linear-gradient(to right, var(--app-page) 60%, transparent) left / 32px 100% local,
        linear-gradient(to left, var(--app-page) 60%, transparent) right / 32px 100% local,
        linear-gradient(to right, color-mix(in srgb, var(--app-ink-quiet) 22%, transparent), transparent) left / 20px 100% scroll,
        linear-gradient(to left, color-mix(in srgb, var(--app-ink-quiet) 22%, transparent), transparent) right / 20px 100% scroll;
      background-repeat: no-repeat;
    }
    @container (min-width: 600px) {
      nav {
        flex-wrap: wrap;
      }
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 48px;
      padding-inline: 12px;
      border-bottom: 3px solid transparent;
      color: var(--app-ink-quiet);
      font-weight: 500;
      text-decoration: none;
      white-space: nowrap;
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    a:hover {
      color: var(--app-ink);
    }
    a.here {
      color: var(--mat-sys-primary);
      border-bottom-color: currentColor;
    }
    @media (max-width: 599.98px) {
      nav {
        padding-inline: 8px;
      }
      a {
        padding-inline: 10px;
      }
    }
  `,
})
export class PageParts {
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly parts = input.required<readonly PagePart[]>();
  /** What the ways are, for screen readers. */
  readonly label = input.required<string>();
  /** What goes along in the address from page to page. */
  readonly params = input<Record<string, string | null>>({});

  protected readonly shown = computed(() => this.parts().filter((part) => this.session.may(part.permission)));
  protected readonly exactly = { ...IGNORED, paths: 'exact' } as const;
  protected readonly loosely = { ...IGNORED, paths: 'subset' } as const;

  /** An ordinary wheel rolls the row along while it is too long for its place. */
  protected roll(event: WheelEvent): void {
    const row = event.currentTarget as HTMLElement;
    if (event.deltaX || row.scrollWidth <= row.clientWidth) return;
    const before = row.scrollLeft;
    row.scrollLeft += event.deltaY;
    if (row.scrollLeft !== before) event.preventDefault();
  }

  /** Of many ways on a narrow screen, the one where one is has to be seen. */
  protected follow(route: string, here: boolean): void {
    if (!here) return;
    const row = this.host.nativeElement.querySelector('nav');
    const link = row?.querySelector<HTMLElement>(`a[href="${route}"]`);
    if (row && link) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }
}
