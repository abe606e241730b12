import { computed, inject, Injectable } from '@angular/core';
import { FundLedger } from '../../core/api/models';
import { Session } from '../../core/session/session';

const PREFIX = 'CameraProgram.Funding';

export const FUND = {
  see: [`${PREFIX}.ViewCommune`, `${PREFIX}.ViewHamlet`],
  seeCommune: `${PREFIX}.ViewCommune`,
  seeHamlets: `${PREFIX}.ViewHamlet`,
  collect: [`${PREFIX}.CollectCommune`, `${PREFIX}.CollectHamlet`],
  collectCommune: `${PREFIX}.CollectCommune`,
  collectHamlet: `${PREFIX}.CollectHamlet`,
  manage: [`${PREFIX}.ManageCommune`, `${PREFIX}.ManageHamlet`],
  manageCommune: `${PREFIX}.ManageCommune`,
  manageHamlet: `${PREFIX}.ManageHamlet`,
  decide: `${PREFIX}.Decide`,
  void: `${PREFIX}.Void`,
  reconcile: `${PREFIX}.Reconcile`,
  disclose: `${PREFIX}.Disclose`,
} as const;

/** What the signed-in person may do of each fund. Who is limited to hamlets has no part in the commune's. */
@Injectable({ providedIn: 'root' })
export class FundRights {
  private readonly session = inject(Session);

  readonly limited = computed(() => (this.session.account()?.hamlets.length ?? 0) > 0);
  readonly collectsCommune = computed(() => !this.limited() && this.session.may(FUND.collectCommune));
  readonly collectsHamlets = computed(() => this.session.may(FUND.collectHamlet));
  /** The only fund that the person collects for; null when it is both or none. */
  readonly onlyLedger = computed<FundLedger | null>(() =>
    this.collectsCommune() === this.collectsHamlets() ? null : this.collectsCommune() ? 'communeA' : 'hamletB',
  );
  /** Narrows a list of campaigns to the funds that the person collects for. */
  readonly campaignQuery = computed<Record<string, string>>(() => {
    const ledger = this.onlyLedger();
    return ledger ? { ledger: ledger as string } : ({} as Record<string, string>);
  });
  /** Enters and signs the figures of the commune's office. */
  readonly reconcilesForOffice = computed(() => !this.limited() && this.session.may(FUND.reconcile));

  readonly managesCommune = computed(() => !this.limited() && this.session.may(FUND.manageCommune));
  readonly managesHamlets = computed(() => this.session.may(FUND.manageHamlet));
  readonly seesCommune = computed(() => !this.limited() && this.session.may(FUND.seeCommune));
  readonly seesHamlets = computed(() => this.session.may(FUND.seeHamlets));

  manages(ledger: FundLedger): boolean {
    return ledger === 'communeA' ? this.managesCommune() : this.managesHamlets();
  }

  collects(ledger: FundLedger): boolean {
    return ledger === 'communeA' ? this.collectsCommune() : this.collectsHamlets();
  }
}
