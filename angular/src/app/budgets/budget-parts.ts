import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The pages of the budget, in the order of the work. A page adds its line when it exists. */
export const BUDGET_PARTS: readonly { label: string; route: string; exact?: boolean }[] = [
  { label: 'budgets.part.overview', route: '/kinh-phi', exact: true },
  { label: 'budgets.part.estimates', route: '/kinh-phi/du-toan' },
  { label: 'budgets.part.allocations', route: '/kinh-phi/phan-bo' },
  { label: 'contracts.part', route: '/kinh-phi/hop-dong' },
  { label: 'payments.part', route: '/kinh-phi/thanh-toan' },
  { label: 'settlements.part', route: '/kinh-phi/quyet-toan' },
  { label: 'budgetDisclosures.part', route: '/kinh-phi/cong-khai' },
  { label: 'inspections.part', route: '/kinh-phi/kiem-tra' },
  { label: 'budgets.part.unitPrices', route: '/kinh-phi/don-gia' },
  { label: 'budgets.part.calendar', route: '/kinh-phi/lich' },
];

/** The ways between the pages of the budget. */
@Component({
  selector: 'app-budget-parts',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'budgets.parts' | transloco">
      @for (part of parts; track part.route) {
        <a
          [routerLink]="part.route"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="part.exact ? exactly : loosely"
        >
          {{ part.label | transloco }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      padding-inline: 24px;
      overflow-x: auto;
      border-bottom: 1px solid var(--app-line);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 48px;
      padding-inline: 14px;
      border-bottom: 3px solid transparent;
      color: var(--app-ink-quiet);
      font-weight: 500;
      text-decoration: none;
      white-space: nowrap;
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
export class BudgetParts {
  protected readonly parts = BUDGET_PARTS;
  protected readonly exactly = { paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
  protected readonly loosely = { paths: 'subset', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
}
