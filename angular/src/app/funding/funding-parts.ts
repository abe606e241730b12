import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PagePart, PageParts } from '../ui/page-parts';
import { FUND } from './parts/fund-rights';

/** The pages of contributions, in the order of the work. A page adds its line when it exists. */
export const FUNDING_PARTS: readonly PagePart[] = [
  { label: 'funding.part.overview', route: '/dong-gop', exact: true },
  { label: 'funding.part.campaigns', route: '/dong-gop/dot-van-dong' },
  { label: 'funding.part.receipts', route: '/dong-gop/phieu-thu' },
  { label: 'gifts.part', route: '/dong-gop/hien-vat' },
  { label: 'funding.part.expenses', route: '/dong-gop/phieu-chi', permission: FUND.seeHamlets },
  { label: 'pledges.part', route: '/dong-gop/dang-ky' },
  { label: 'transfers.part', route: '/dong-gop/nop-tien' },
  { label: 'statements.part', route: '/dong-gop/sao-ke' },
  { label: 'reconciliations.part', route: '/dong-gop/doi-chieu', permission: FUND.seeHamlets },
  { label: 'disclosures.part', route: '/dong-gop/cong-khai' },
  { label: 'funding.part.books', route: '/dong-gop/quyen-phieu' },
];

/** The ways between the pages of contributions. */
@Component({
  selector: 'app-funding-parts',
  imports: [TranslocoPipe, PageParts],
  template: `<app-page-parts [label]="'funding.parts' | transloco" [parts]="parts" />`,
})
export class FundingParts {
  protected readonly parts = FUNDING_PARTS;
}
