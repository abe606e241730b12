import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewListItemDto } from '../core/api/models';
import { formatDay } from '../core/i18n/vietnam-time';
import { ServerTexts } from '../core/i18n/server-texts';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { ReviewStatus } from './review-status';
import { ReviewsApi } from './reviews-api';
import { EDIT } from './reviews-model';

@Component({
  selector: 'app-reviews-page',
  imports: [MatButton, RouterLink, TranslocoPipe, HasPermission, DataList, DataListCell, ExportMenu, Icon, PageHeader, ReviewStatus],
  template: `
    <div class="page">
      <app-page-header [heading]="'reviews.heading' | transloco" [lead]="'reviews.lead' | transloco">
        <a mainAction matButton="filled" routerLink="moi" *hasPermission="edit"><app-icon name="add" />{{ 'reviews.new' | transloco }}</a>
      </app-page-header>
      <app-data-list
        [list]="reviews"
        [columns]="columns"
        [filters]="filters"
        [rowLink]="link"
        [caption]="'reviews.heading' | transloco"
        emptyIcon="report"
        [emptySentence]="'reviews.none' | transloco"
      >
        <app-export-menu export url="/api/reviews/export" name="bao-cao" [query]="reviews.query()" />
        <ng-template appCell="status" [appCellOf]="reviews" let-review
          ><app-review-status [status]="review.status" [returned]="review.isReturned"
        /></ng-template>
        <a emptyAction matButton="filled" routerLink="moi" *hasPermission="edit">{{ 'reviews.new' | transloco }}</a>
      </app-data-list>
    </div>
  `,
})
export class ReviewsPage {
  private readonly api = inject(ReviewsApi);
  private readonly texts = inject(ServerTexts);
  protected readonly edit = EDIT;
  protected readonly reviews = listState<ReviewListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'kind'],
    sort: '-from',
  });
  protected readonly columns: Column<ReviewListItemDto>[] = [
    { key: 'title', label: 'reviews.title', value: (r) => r.title, main: true, sortable: true },
    { key: 'issuer', label: 'reviews.issuer', value: (r) => r.issuerName, from: 'desk' },
    { key: 'kind', label: 'reviews.kind', value: (r) => this.texts.enumText('ReviewKind', r.kind), from: 'desk' },
    { key: 'from', label: 'reviews.period', value: (r) => `${formatDay(r.from)} – ${formatDay(r.to)}`, sortable: true },
    { key: 'symbol', label: 'reviews.symbol', value: (r) => r.symbol, kind: 'whole' },
    { key: 'issuedDay', label: 'reviews.issuedDay', value: (r) => formatDay(r.issuedDay), sortable: true, from: 'desk' },
    { key: 'status', label: 'reviews.status', sortable: true },
  ];
  protected readonly filters: ListFilter[] = [
    {
      name: 'status',
      label: 'reviews.status',
      options: ['draft', 'submitted', 'approved', 'issued'].map((value) => ({ value, label: `reviews.statusName.${value}` })),
    },
    { name: 'kind', label: 'reviews.kind', options: ['sixMonth', 'year'].map((value) => ({ value, label: `reviews.kindName.${value}` })) },
  ];
  protected readonly link = (review: ReviewListItemDto) => ['/bao-cao', review.id];
}
