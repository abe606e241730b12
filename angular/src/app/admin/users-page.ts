import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { RoleDto, UserListItemDto } from '../core/api/models';
import { HasPermission } from '../core/session/has-permission';
import { DataList } from '../ui/data-list';
import { Column, DataListCell, ListFilter } from '../ui/data-list-parts';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { listState } from '../ui/list-state';
import { PageHeader } from '../ui/page-header';
import { StateChip } from '../ui/state-chip';
import { AdminApi } from './admin-api';
import { userState } from './user-states';

@Component({
  selector: 'app-users-page',
  imports: [MatButton, RouterLink, TranslocoPipe, HasPermission, DataList, DataListCell, ExportMenu, Icon, PageHeader, StateChip],
  template: `
    <div class="page">
      <app-page-header [heading]="'admin.users.heading' | transloco" [lead]="'admin.users.lead' | transloco">
        <a *hasPermission="'CameraProgram.Identity.Users.Manage'" mainAction matButton="filled" routerLink="moi">
          <app-icon name="userAdd" />{{ 'admin.users.new' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="accounts"
        [list]="users"
        [columns]="columns"
        [filters]="filters()"
        [rowLink]="link"
        [caption]="'admin.users.heading' | transloco"
        [searchLabel]="'admin.users.search' | transloco"
        [emptySentence]="'admin.users.none' | transloco"
      >
        <ng-template appCell="fullName" [appCellOf]="users" let-user>
          {{ user.fullName }}
          @if (user.jobTitle) {
            <span class="quiet">{{ user.jobTitle }}</span>
          }
        </ng-template>
        <ng-template appCell="isActive" [appCellOf]="users" let-user>
          @let state = stateOf(user);
          <app-state-chip [tone]="state.tone" [icon]="state.icon" [label]="state.label | transloco" />
        </ng-template>
        <app-export-menu export url="/api/users/export" name="nguoi-dung" [query]="users.query()" />
      </app-data-list>
    </div>
  `,
  styles: `
    .quiet {
      display: block;
      font-size: 0.8125rem;
      font-weight: 400;
    }
  `,
})
export class UsersPage {
  private readonly api = inject(AdminApi);
  private readonly roles = toSignal(this.api.roles().pipe(catchError(() => of<RoleDto[]>([]))), { initialValue: [] });

  protected readonly users = listState<UserListItemDto>({
    load: (_, params) => this.api.users(params),
    filters: ['roleId', 'active', 'locked'],
    sort: 'fullName',
  });
  protected readonly columns: readonly Column<UserListItemDto>[] = [
    { key: 'fullName', label: 'account.fullName', main: true, sortable: true },
    { key: 'userName', label: 'signIn.userName', value: (u) => u.userName, sortable: true },
    { key: 'orgUnit', label: 'account.orgUnit', value: (u) => u.orgUnitName, from: 'desk' },
    { key: 'roles', label: 'account.roles', value: (u) => u.roleNames.join(', ') },
    { key: 'isActive', label: 'admin.users.state' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    { name: 'roleId', label: 'admin.users.role', options: this.roles().map((role) => ({ value: role.id, text: role.name })) },
    {
      name: 'active',
      label: 'admin.users.state',
      options: [
        { value: 'true', label: 'admin.users.stateActive' },
        { value: 'false', label: 'admin.users.stateInactive' },
      ],
    },
    { name: 'locked', label: 'admin.users.stateLocked', options: [{ value: 'true', label: 'admin.users.stateLocked' }] },
  ]);
  protected readonly link = (user: UserListItemDto) => ['/quan-tri/nguoi-dung', user.id];
  protected readonly stateOf = userState;
}
