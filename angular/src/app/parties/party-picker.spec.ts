import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NamedDto } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PartyPicker } from './party-picker';
import { partyItem } from './testing';

@Component({
  imports: [ReactiveFormsModule, PartyPicker],
  template: `<app-party-picker label="Chủ camera" [formControl]="control" [query]="{ hamletId: 'h1' }" except="p9" />`,
})
class Host {
  readonly control = new FormControl<NamedDto | null>(null);
}

describe('picker of a party', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<Host>;
  const box = () => (fixture.nativeElement as HTMLElement).querySelector('input')!;
  const lines = () => [...document.querySelectorAll('mat-option')].map((line) => line.textContent!.trim());

  beforeEach(async () => {
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
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
  });

  afterEach(() => vi.useRealTimers());

  const type = (text: string) => {
    box().focus();
    box().value = text;
    box().dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(300);
  };
  const answer = (...items: ReturnType<typeof partyItem>[]) => {
    server.expectOne((r) => r.url === '/api/parties').flush({ items, total: items.length });
    fixture.detectChanges();
  };

  it('asks once the typing pauses, with what narrows it', () => {
    type('tr');
    box().value = 'trần';
    box().dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(300);
    const calls = server.match((r) => r.url === '/api/parties');
    expect(calls.filter((call) => !call.cancelled).map((call) => call.request.params.get('filter'))).toEqual(['trần']);
    expect(calls.at(-1)!.request.params.get('hamletId')).toBe('h1');
  });

  it('gives the chosen one by keyboard, told apart by hamlet, and leaves out the excepted', () => {
    type('trần');
    answer(partyItem({ id: 'p9', fullName: 'Trần Văn Chín Demo' }), partyItem({ id: 'p1', fullName: 'Trần Văn Một Demo' }));
    expect(lines()).toEqual(['Trần Văn Một DemoThôn Đông · 09•••••678']);
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40 } as KeyboardEventInit));
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 } as KeyboardEventInit));
    fixture.detectChanges();
    expect(fixture.componentInstance.control.value).toEqual({ id: 'p1', name: 'Trần Văn Một Demo' });
  });

  it('is wrong while what is typed is no choice, and says so', () => {
    type('không ai cả');
    answer();
    box().dispatchEvent(new Event('blur'));
    fixture.detectChanges();
    expect(fixture.componentInstance.control.valid).toBe(false);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Hãy chọn một dòng');
  });

  it('takes the choice back when its name is edited', () => {
    fixture.componentInstance.control.setValue({ id: 'p1', name: 'Trần Văn Một Demo' });
    fixture.detectChanges();
    expect(box().value).toBe('Trần Văn Một Demo');
    type('Trần Văn M');
    expect(fixture.componentInstance.control.value).toBeNull();
  });

  it('says that it could not search', () => {
    type('trần');
    server.expectOne((r) => r.url === '/api/parties').flush(null, { status: 500, statusText: 'fault' });
    fixture.detectChanges();
    expect(lines()).toEqual(['Chưa tìm được. Hãy kiểm tra kết nối rồi gõ lại.']);
  });
});
