import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PaperSignerDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { approvedEstimate, budgetEstimate } from '../testing';
import { ApproveDialog } from './approve-dialog';
import { SheetDialog } from './sheet-dialog';

describe('approving an estimate', () => {
  let server: HttpTestingController;
  let dialog: ComponentFixture<ApproveDialog>;
  const close = vi.fn();
  const signer: PaperSignerDto = { name: 'Trưởng Demo', position: 'head', title: 'Chủ tịch', forName: null, refusal: null };
  const shown = () => dialog.nativeElement as HTMLElement;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await dialog.whenStable();
  };
  const press = async () => {
    shown().querySelector<HTMLElement>('button[type=submit]')!.click();
    await settle();
  };
  const type = async (name: string, text: string) => {
    const field = shown().querySelector<HTMLInputElement>(`[formControlName=${name}]`)!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  };

  async function open(change: Partial<PaperSignerDto> = {}): Promise<void> {
    dialog = TestBed.createComponent(ApproveDialog);
    await settle();
    server.expectOne('/api/budgets/decisions/signer').flush({ ...signer, ...change });
    await settle();
  }

  beforeEach(() => {
    close.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: MAT_DIALOG_DATA, useValue: budgetEstimate({ status: 'appraised' }) },
        { provide: MatDialogRef, useValue: { close } },
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('approve_WhenThePersonMaySign_SignsInTheFormThatWasAnnounced', async () => {
    await open();
    expect(shown().textContent).toContain('Mười chín triệu sáu trăm nghìn đồng');
    await press();
    const sent = server.expectOne('/api/budgets/estimates/e1/approval/sign');
    expect(sent.request.body).toEqual({ subject: 'Về việc phê duyệt dự toán “Dự toán camera năm 2026”', announced: 'head' });
    sent.flush(approvedEstimate());
    await settle();
    expect(close).toHaveBeenCalledWith(expect.objectContaining({ approvalNumber: '2830/QĐ-UBND' }));
  });

  it('approve_WhenThePersonMayNotSign_WritesDownTheDecisionThatExists', async () => {
    await open({ position: null, refusal: 'Chỉ người đứng đầu được ký.' });
    expect(shown().textContent).toContain('Chỉ người đứng đầu được ký.');
    await press();
    server.expectNone('/api/budgets/estimates/e1/approve');
    await type('number', '2830/QĐ-UBND');
    await press();
    expect(server.expectOne('/api/budgets/estimates/e1/approve').request.body).toEqual({ number: '2830/QĐ-UBND', day: '2026-11-22' });
  });

  it('approve_WhenTheServerRefuses_SaysWhyAndStaysOpen', async () => {
    await open();
    await press();
    server
      .expectOne('/api/budgets/estimates/e1/approval/sign')
      .flush({ status: 409, detail: 'Dòng này đã phân bổ 5.000.000 đ.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(shown().textContent).toContain('Dòng này đã phân bổ 5.000.000 đ.');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the preview of a sheet', () => {
  it('names each wrong row and why, and offers to take only the right ones', async () => {
    const row = { group: 'equipment', specification: null, unit: 'cái', priceBasis: null, note: null, source: 'communeBudget' };
    const sheet = {
      lines: [
        { ...row, row: 2, content: 'Camera', quantity: 1, unitPrice: 5, problems: [] },
        { ...row, row: 3, content: 'Cáp', quantity: null, unitPrice: 5, problems: ['Số lượng chưa đọc được.'] },
      ],
    };
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        { provide: MAT_DIALOG_DATA, useValue: { fileName: 'a.xlsx', sheet, lines: 0 } },
        { provide: MatDialogRef, useValue: { close: vi.fn() } },
      ],
    });
    const fixture = TestBed.createComponent(SheetDialog);
    await fixture.whenStable();
    const words = (fixture.nativeElement as HTMLElement).textContent;
    expect(words).toContain('Đọc được 2 dòng, 1 dòng có chỗ chưa đúng');
    expect(words).toContain('Dòng 3: Cáp: Số lượng chưa đọc được.');
    expect(words).toContain('Chỉ thêm 1 dòng đúng');
    expect(words).not.toContain('Thay toàn bộ bảng');
  });
});
