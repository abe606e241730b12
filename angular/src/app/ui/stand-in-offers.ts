import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { StandInOfferDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { Icon } from './icon';

/**
 * A paper waits for somebody for whom this person may stand in: says for whom and in which form, and stands in at one press.
 * Nothing is signed by that: `<app-stand-in-offers [offers]="plan.standIns" purpose="sign" (acting)="load()" />`.
 */
@Component({
  selector: 'app-stand-in-offers',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, Icon],
  template: `
    @for (offer of shown(); track offer.delegationId) {
      <div class="offer" role="status">
        <app-icon name="accountSwitch" />
        @if (offer.refusal) {
          <p>
            <strong>{{ 'signing.notUsable' | transloco: { name: offer.forName } }}</strong> {{ offer.refusal }}
          </p>
        } @else {
          <p>
            {{ 'signing.waits.' + purpose() | transloco: { name: offer.forName } }}
            <span class="form">{{ 'signing.granted' | transloco }} {{ offer.kind | enumText: 'DelegationKind' }}.</span>
          </p>
          <button matButton="filled" type="button" [disabled]="busy()" (click)="act(offer)">
            {{ 'signing.act.' + purpose() | transloco: { name: offer.forName } }}
          </button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    :host:empty {
      display: none;
    }
    .offer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-info-ink);
      background: var(--app-info-ground);
      overflow-wrap: anywhere;
    }
    p {
      flex: 1 1 260px;
    }
    .form {
      display: block;
      font-size: 0.8125rem;
    }
  `,
})
export class StandInOffers {
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);

  readonly offers = input.required<readonly StandInOfferDto[]>();
  readonly purpose = input.required<'sign' | 'approve'>();
  /** They stand in from now on. */
  readonly acting = output();

  protected readonly busy = signal(false);
  /** Why one delegation does not serve is of no interest where another does. */
  protected readonly shown = computed(() => {
    const usable = this.offers().filter((offer) => !offer.refusal);
    return usable.length ? usable : this.offers();
  });

  protected async act(offer: StandInOfferDto): Promise<void> {
    this.busy.set(true);
    try {
      await this.session.actFor(offer.delegationId);
      this.acting.emit();
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
