import { Component, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PartyContactDto, PartyDto } from '../core/api/models';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { BusyButton } from '../ui/busy-button';
import { PartiesApi } from './parties-api';
import { VIEW_CONTACTS } from './parties-model';

/** Milliseconds for which a number stays on the screen. */
export const SHOWN_FOR = 60_000;

/** Telephone and identity number, masked until somebody asks for them; hidden again after a minute. */
@Component({
  selector: 'app-party-contact',
  imports: [TranslocoPipe, HasPermission, BusyButton],
  template: `
    @if (contact(); as shown) {
      <p class="num start">
        @if (shown.phone) {
          <a [href]="'tel:' + shown.phone">{{ shown.phone }}</a>
        } @else {
          {{ 'parties.noPhone' | transloco }}
        }
        @if (shown.idNumber) {
          <br />{{ 'parties.idNumberIs' | transloco: { number: shown.idNumber } }}
        }
      </p>
      <p class="quiet" role="status">{{ 'parties.contact.shown' | transloco }}</p>
      <app-busy-button kind="text" icon="eyeOff" (press)="hide()">{{ 'parties.contact.hide' | transloco }}</app-busy-button>
    } @else if (party().maskedPhone || party().maskedIdNumber) {
      <p class="num start">
        {{ party().maskedPhone || ('parties.noPhone' | transloco) }}
        @if (party().maskedIdNumber; as number) {
          <br />{{ 'parties.idNumberIs' | transloco: { number } }}
        }
      </p>
      <ng-container *hasPermission="permission">
        <app-busy-button kind="text" icon="eye" [busy]="busy()" (press)="show()">{{ 'parties.contact.show' | transloco }}</app-busy-button>
        <p class="quiet">{{ 'parties.contact.logged' | transloco }}</p>
      </ng-container>
    } @else {
      <p class="quiet">{{ 'parties.noPhone' | transloco }}</p>
    }
  `,
  styles: `
    .start {
      text-align: start;
      white-space: normal;
    }
    .quiet {
      font-size: 0.8125rem;
    }
    app-busy-button {
      margin-inline-start: -12px;
    }
  `,
})
export class PartyContact {
  private readonly api = inject(PartiesApi);
  private readonly notices = inject(Notices);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly party = input.required<PartyDto>();

  protected readonly permission = VIEW_CONTACTS;
  protected readonly contact = signal<PartyContactDto | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    // Another party, or new data of this one: what was asked for is no longer what is shown.
    effect(() => {
      this.party();
      this.hide();
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected async show(): Promise<void> {
    const { id } = this.party();
    this.busy.set(true);
    try {
      const contact = await firstValueFrom(this.api.contact(id));
      if (id !== this.party().id) return;
      this.contact.set(contact);
      this.timer = setTimeout(() => this.hide(), SHOWN_FOR);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected hide(): void {
    clearTimeout(this.timer);
    this.contact.set(null);
  }
}
