import { FormControl, FormGroup } from '@angular/forms';
import { describe, expect, it } from 'vitest';
import { AGREEMENT, campaign } from '../testing';
import { carried } from './agreement-page';
import { paperOf } from './campaign-entries';
import { readyToOpen } from './campaign-needs';

describe('before a campaign opens', () => {
  const decision = {
    number: '1/QĐ-UBND',
    day: '2026-10-02',
    purpose: 'Camera',
    byName: 'Chủ tịch Demo',
    forName: null,
    at: '2026-10-02T00:00:00Z',
  };

  it('hamletFund_IsReadyOnlyWithTheAgreement', () => {
    expect(readyToOpen(campaign())).toBe(false);
    expect(readyToOpen(campaign({ decision }))).toBe(false);
    expect(readyToOpen(campaign({ agreement: AGREEMENT }))).toBe(true);
  });

  it('communeFund_IsReadyOnlyWithTheDecision', () => {
    expect(readyToOpen(campaign({ ledger: 'communeA', agreement: AGREEMENT }))).toBe(false);
    expect(readyToOpen(campaign({ ledger: 'communeA', decision }))).toBe(true);
  });

  it('openCampaign_IsNotOpenedAgain', () => {
    expect(readyToOpen(campaign({ agreement: AGREEMENT, status: 'open' }))).toBe(false);
  });

  it.each([
    [40, 21, null],
    [40, 20, 'campaigns.agreement.notCarried'],
    [40, 0, 'campaigns.agreement.notCarried'],
    [40, 41, 'campaigns.agreement.moreThanPresent'],
    [null, 3, null],
  ])('agreementOf%sWith%s_Says%s', (present, agreed, key) => {
    const group = new FormGroup({ present: new FormControl(present), agreed: new FormControl(agreed) });
    expect(carried(group)?.['agreed']?.key ?? null).toBe(key);
  });
});

describe('entries of a campaign', () => {
  it('voidedReceipt_LeadsToItsReceipt', () => {
    expect(paperOf({ kind: 'receiptVoid', documentId: 'd1' })).toEqual(['/dong-gop/phieu-thu', 'd1']);
  });

  it('paperOfAnotherBook_LeadsNowhere', () => {
    expect(paperOf({ kind: 'assignment', documentId: 'd1' })).toBeNull();
  });
});
