import { TestBed } from '@angular/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { Download } from '../core/http/download';
import { VoucherPrinting } from './voucher-printing';

describe('printing vouchers of a list', () => {
  const save = vi.fn<Download['save']>(() => Promise.resolve());
  const printing = () => {
    save.mockClear();
    TestBed.configureTestingModule({ providers: [{ provide: Download, useValue: { save } }] });
    return TestBed.runInInjectionContext(() => new VoucherPrinting('/papers', 'phieu.pdf'));
  };

  it('withoutAPick_AllThatTheFiltersFindIsPrinted', async () => {
    await printing().print({ page: 2, pageSize: 50, sort: '-day', ledger: 'hamletB', filter: 'an' });
    expect(save).toHaveBeenCalledWith('/papers', 'phieu.pdf', { ledger: 'hamletB', filter: 'an' });
  });

  it('withAPick_OnlyThoseArePrinted', async () => {
    const chosen = printing();
    ['a', 'b', 'c'].forEach((id) => chosen.toggle(id));
    chosen.toggle('b');
    await chosen.print({ page: 1, ledger: 'hamletB' });
    expect(save).toHaveBeenCalledWith('/papers?ids=a&ids=c', 'phieu.pdf');
  });
});
