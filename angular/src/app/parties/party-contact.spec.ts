import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestTexts } from '../testing/texts';
import { PartyContact, SHOWN_FOR } from './party-contact';
import { VIEW_CONTACTS } from './parties-model';
import { party } from './testing';

describe('telephone number of a party', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PartyContact>;
  const text = () => (fixture.nativeElement as HTMLElement).textContent!;
  const button = () => (fixture.nativeElement as HTMLElement).querySelector('button');
  const settle = async () => {
    await Promise.resolve();
    await Promise.resolve();
    await fixture.whenStable();
    fixture.detectChanges();
  };

  const open = async (...permissions: string[]) => {
    const loaded = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loaded;
    fixture = TestBed.createComponent(PartyContact);
    fixture.componentRef.setInput('party', party());
    fixture.detectChanges();
  };

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => vi.useRealTimers());

  it('stays masked, without a way to it, for whoever may not see it', async () => {
    await open();
    expect(text()).toContain('09•••••678');
    expect(button()).toBeNull();
  });

  it('is fetched only when asked for, and hidden again after a minute', async () => {
    await open(VIEW_CONTACTS);
    server.expectNone('/api/parties/p1/contact');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button()!.click();
    server.expectOne({ method: 'POST', url: '/api/parties/p1/contact' }).flush({ phone: '0912345678', idNumber: null });
    await settle();
    expect(text()).toContain('0912345678');
    vi.advanceTimersByTime(SHOWN_FOR);
    await settle();
    expect(text()).not.toContain('0912345678');
  });

  it('does not stay when another party is shown', async () => {
    await open(VIEW_CONTACTS);
    button()!.click();
    server.expectOne('/api/parties/p1/contact').flush({ phone: '0912345678', idNumber: null });
    await settle();
    fixture.componentRef.setInput('party', party({ id: 'p2', maskedPhone: null }));
    await settle();
    expect(text()).not.toContain('0912345678');
  });
});
