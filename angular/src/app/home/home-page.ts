import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../core/session/session';
import { NAVIGATION } from '../shell/navigation';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';

/** Says who one is here and leads to what one may do. */
@Component({
  selector: 'app-home-page',
  imports: [RouterLink, TranslocoPipe, Icon, PageHeader],
  template: `
    <div class="page">
      <app-page-header [heading]="'home.greeting' | transloco: { name: session.account()?.fullName }" [lead]="lead()" />
      @if (session.commune()?.slogan; as slogan) {
        <p class="slogan">{{ slogan }}</p>
      }
      <ul class="cards">
        @for (item of items(); track item.route) {
          <li>
            <a [routerLink]="item.route">
              <app-icon [name]="item.icon" />
              <span>{{ item.label | transloco }}</span>
              <app-icon name="chevronRight" class="go" />
            </a>
          </li>
        }
      </ul>
    </div>
  `,
  styleUrl: './home-page.scss',
})
export class HomePage {
  protected readonly session = inject(Session);
  protected readonly items = computed(() => NAVIGATION.filter((item) => item.route !== '/' && this.session.may(item.permission)));
  protected readonly lead = computed(() => {
    const account = this.session.account();
    const roles = account?.roles.map((role) => role.name).join(', ');
    return [roles, account?.orgUnit?.name, account?.commune?.fullName].filter(Boolean).join(' · ');
  });
}
