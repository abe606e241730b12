import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartyDto } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PartyForm } from './party-form';
import { party, partyItem } from './testing';

describe('form of a party', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PartyForm>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (words: string) => [...page().querySelectorAll('button')].find((b) => b.textContent!.includes(words))!;
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    fixture.detectChanges();
  };
  const type = (field: string, value: string) => {
    const box = page().querySelector<HTMLInputElement>(`[formControlName="${field}"]`)!;
    box.value = value;
    box.dispatchEvent(new Event('input'));
  };
  const alike = { party: partyItem(), likeness: 'samePhone' as const };

  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideHttpClient(),
        provideHttpClientTesting(),
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => vi.useRealTimers());

  const open = (known: PartyDto | null = null) => {
    fixture = TestBed.createComponent(PartyForm);
    fixture.componentRef.setInput('party', known);
    fixture.detectChanges();
    server.match((r) => r.url === '/api/hamlets').forEach((call) => call.flush({ items: [], total: 0 }));
    fixture.detectChanges();
  };

  it('looks for doubles while typing and offers the one that is there', async () => {
    open();
    const meant: string[] = [];
    fixture.componentInstance.meant.subscribe((other) => meant.push(other.id));
    type('fullName', 'Trần Văn Một Demo');
    type('phone', '0912345678');
    vi.advanceTimersByTime(600);
    const call = server.expectOne('/api/parties/similar');
    expect(call.request.body).toEqual({ fullName: 'Trần Văn Một Demo', hamletId: null, phone: '0912345678' });
    call.flush([alike]);
    await settle();
    expect(page().textContent).toContain('Cùng số điện thoại');
    button('Chọn “Trần Văn Một Demo”').click();
    expect(meant).toEqual(['p1']);
  });

  it('records another one only after that was said', async () => {
    open();
    type('fullName', 'Trần Văn Một Demo');
    button('Lưu').click();
    const refused = server.expectOne('/api/parties');
    expect((refused.request.body as { isAnother: boolean }).isAnother).toBe(false);
    refused.flush({ code: 'CameraProgram:Parties:ProbablyThere', detail: 'Đã có.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    server.match('/api/parties/similar').forEach((call) => !call.cancelled && call.flush([alike]));
    await settle();
    button('Không phải, vẫn ghi mới').click();
    const again = server.match('/api/parties').find((call) => call.request.method === 'POST')!;
    expect((again.request.body as { isAnother: boolean }).isAnother).toBe(true);
  });

  it('leaves telephone and identity number as they are when nobody touches them', () => {
    open(party());
    type('address', 'Ngõ 5');
    button('Lưu').click();
    const call = server.expectOne({ method: 'PUT', url: '/api/parties/p1' });
    expect((call.request.body as { contact: unknown }).contact).toBeNull();
  });

  it('keeps no numbers on the device', () => {
    fixture = TestBed.createComponent(PartyForm);
    fixture.componentRef.setInput('draftName', 'parties.new');
    fixture.detectChanges();
    fixture.componentInstance['form'].markAsDirty();
    type('phone', '0912345678');
    type('fullName', 'Trần Văn Một Demo');
    vi.advanceTimersByTime(600);
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).toContain('Trần Văn Một Demo');
    expect(kept).not.toContain('0912345678');
  });
});
