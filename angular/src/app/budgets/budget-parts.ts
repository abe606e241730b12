import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PagePart, PageParts } from '../ui/page-parts';

/** The ways between the pages of the budget, in the order of the work. */
@Component({
  selector: 'app-budget-parts',
  imports: [TranslocoPipe, PageParts],
  template: `<app-page-parts [label]="'budgets.parts' | transloco" [parts]="parts" />`,
})
export class BudgetParts {
  protected readonly parts: readonly PagePart[] = [
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
}
