import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headersInterceptor } from '../core/http/api-interceptor';
import { Notices } from '../core/notices';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { DecisionPanel } from './decision-panel';
import { doubtful, finding } from './testing';

describe('deciding about a finding', () => {
  let panel: ComponentFixture<DecisionPanel>;
  let server: HttpTestingController;
  const stale = vi.fn();
  const decided = vi.fn();
  const page = () => panel.nativeElement as HTMLElement;

  beforeEach(async () => {
    stale.mockReset();
    decided.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(withInterceptors([headersInterceptor])),
        provideHttpClientTesting(),
        { provide: Notices, useValue: { done: vi.fn() } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    panel = TestBed.createComponent(DecisionPanel);
    panel.componentRef.setInput('finding', finding());
    panel.componentInstance.stale.subscribe(stale);
    panel.componentInstance.decided.subscribe(decided);
    await panel.whenStable();
  });

  const press = async (word: string) => {
    [...page().querySelectorAll('button')].find((button) => button.textContent.trim() === word)!.click();
    await panel.whenStable();
  };
  const called = () => server.expectOne('/api/survey-findings/f1/decide');

  it('has a button for each way, and no violation of accessibility', async () => {
    const words = [...page().querySelectorAll('button')].map((button) => button.textContent.trim());
    expect(words).toEqual(['Là một, cập nhật', 'Ghi mới', 'Không ghi']);
    const { violations } = await axe.run(page(), { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });

  it('takes over what is ticked, about exactly what was looked at', async () => {
    page().querySelector<HTMLInputElement>('.differs input[type=checkbox]')!.click();
    await press('Là một, cập nhật');
    const { request } = called();
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({ decision: 'sameThing', doubtfulVersion: 8 });
    expect([...(request.body as { take: string[] }).take].sort()).toEqual(['bearing', 'retentionDays']);
  });

  it('takes nothing over when it is another thing', async () => {
    await press('Ghi mới');
    expect(called().request.body).toMatchObject({ decision: 'takeAsNew', take: [] });
  });

  it('asks for a reason before a finding is not used', async () => {
    await press('Không ghi');
    server.expectNone('/api/survey-findings/f1/decide');
    expect(page().querySelector('mat-error')?.textContent).toContain('lý do');
  });

  it('asks again about the new state when somebody was faster', async () => {
    await press('Ghi mới');
    called().flush({ status: 412 }, { status: 412, statusText: 'Stale' });
    await panel.whenStable();
    expect(stale).toHaveBeenCalledOnce();
    expect(decided).not.toHaveBeenCalled();
    panel.componentRef.setInput('finding', finding({ version: 4, doubtful: doubtful({ version: 9, lensCount: 2, retentionDays: 30 }) }));
    await panel.whenStable();
    await press('Là một, cập nhật');
    const { request } = called();
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toMatchObject({ doubtfulVersion: 9, take: [] });
  });

  it('shows why the server refuses', async () => {
    await press('Ghi mới');
    called().flush({ status: 409, detail: 'Số sê-ri đã có.' }, { status: 409, statusText: 'Conflict' });
    await vi.waitFor(() => expect(page().querySelector('[role=alert]')?.textContent ?? '').toContain('Số sê-ri đã có.'));
  });

  it('takes a camera with the right serial where that on the finding was misread, and shows a refusal at its field', async () => {
    panel.componentRef.setInput('finding', finding({ doubt: 'sameSerial', serial: 'SN1' }));
    await panel.whenStable();
    const box = page().querySelector<HTMLInputElement>('input[matInput]')!;
    box.value = 'SN2';
    box.dispatchEvent(new Event('input'));
    await press('Ghi mới');
    const call = called();
    expect(call.request.body).toMatchObject({ decision: 'takeAsNew', serial: 'SN2' });
    call.flush({ status: 400, errors: { serial: ['Số sê-ri đã có.'] } }, { status: 400, statusText: 'Bad Request' });
    await vi.waitFor(() => expect(page().querySelector('mat-error')?.textContent).toContain('Số sê-ri đã có.'));
  });

  it('asks for a decision also where nothing of the register stands beside it', async () => {
    panel.componentRef.setInput('finding', finding({ doubt: 'farFromRoute', doubtful: null, metresFromRoute: 1_200_000 }));
    await panel.whenStable();
    expect([...page().querySelectorAll('button')].map((button) => button.textContent.trim())).toEqual(['Không ghi', 'Ghi mới']);
    expect(page().textContent).not.toContain('không còn trong sổ');
  });

  it('offers no joining with what is gone', async () => {
    panel.componentRef.setInput('finding', finding({ doubtful: null }));
    await panel.whenStable();
    expect([...page().querySelectorAll('button')].map((button) => button.textContent.trim())).toEqual(['Ghi mới', 'Không ghi']);
  });
});
