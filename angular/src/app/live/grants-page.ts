import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ViewGrantDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { LiveApi } from './live-api';
import { GRANT_LOOKS } from './live-model';

/** Who was given what to watch, for how long, and by whom. */
@Component({
  selector: 'app-grants-page',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, DataList, DataListCell, Icon, PageHeader, InstantPipe, StateChip],
  template: `
    <div class="page">
      <app-page-header
        [heading]="'live.grants.heading' | transloco"
        [lead]="'live.grants.lead' | transloco"
        backLink="/truc-tiep"
        [backLabel]="'live.heading' | transloco"
      >
        <a mainAction matButton="filled" routerLink="/truc-tiep/quyen-xem/moi"
          ><app-icon name="add" />{{ 'live.grants.new' | transloco }}</a
        >
      </app-page-header>
      <app-data-list
        [list]="grants"
        [columns]="columns"
        [filters]="filters"
        [caption]="'live.grants.heading' | transloco"
        emptyIcon="key"
        [emptySentence]="'live.grants.none' | transloco"
      >
        <ng-template appCell="what" [appCellOf]="grants" let-grant>
          {{ grant.camera?.name ?? ('live.grants.hamlet' | transloco: { name: grant.hamlet?.name }) }}
          @if (grant.withRecordings) {
            <span class="quiet">{{ 'live.grants.andRecordings' | transloco }}</span>
          }
        </ng-template>
        <ng-template appCell="to" [appCellOf]="grants" let-grant>{{ grant.from | instant }} – {{ grant.to | instant }}</ng-template>
        <ng-template appCell="state" [appCellOf]="grants" let-grant>
          <app-state-chip
            [tone]="looks[grant.state].tone"
            [icon]="looks[grant.state].icon"
            [label]="grant.state | enumText: 'GrantState'"
          />
          @if (grant.state === 'active' || grant.state === 'coming') {
            <button matButton type="button" (click)="revoke(grant)">{{ 'live.grants.revoke' | transloco }}</button>
          } @else if (grant.revokeReason) {
            <span class="quiet">{{ grant.revokedByName }}: {{ grant.revokeReason }}</span>
          }
        </ng-template>
        <a emptyAction matButton="outlined" routerLink="/truc-tiep/quyen-xem/moi">{{ 'live.grants.new' | transloco }}</a>
      </app-data-list>
    </div>
  `,
})
export class GrantsPage {
  private readonly api = inject(LiveApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  protected readonly looks = GRANT_LOOKS;
  readonly grants = listState<ViewGrantDto>({
    load: (_, params) => this.api.grants(params),
    filters: ['open', 'viewerId', 'cameraId'],
    sort: '-to',
  });

  readonly columns: Column<ViewGrantDto>[] = [
    { key: 'viewer', label: 'live.grants.viewer', main: true, value: (grant) => grant.viewer.name },
    { key: 'what', label: 'live.grants.what' },
    { key: 'to', label: 'live.grants.period', sortable: true },
    { key: 'state', label: 'live.grants.state' },
    { key: 'reason', label: 'common.reason', value: (grant) => grant.reason, from: 'desk' },
    { key: 'by', label: 'live.grants.by', value: (grant) => grant.grantedByName, from: 'desk' },
  ];

  readonly filters: ListFilter[] = [{ name: 'open', label: 'live.grants.open', options: [{ value: 'true', label: 'live.grants.open' }] }];

  protected async revoke(grant: ViewGrantDto): Promise<void> {
    const name = grant.viewer.name;
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('live.grants.revokeAsk', { name }),
      sentence: this.transloco.translate('live.grants.revokeSentence'),
      action: this.transloco.translate('live.grants.revoke'),
      dangerous: true,
    });
    if (!reason) return;
    try {
      await firstValueFrom(this.api.revoke(grant, reason));
      this.notices.done('live.grants.revoked', { name });
    } catch (error) {
      this.notices.failed(error);
    }
    this.grants.reload();
  }
}
