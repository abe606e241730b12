import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountWith } from '../testing/account';
import { provideTestTexts } from '../testing/texts';
import { SignInForm } from './sign-in-form';

describe('app-sign-in-form', () => {
  let fixture: ComponentFixture<SignInForm>;
  let server: HttpTestingController;
  const element = () => fixture.nativeElement as HTMLElement;
  const put = (selector: string, value: string) => {
    const field = element().querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    element().querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  };
  const loginCall = async () => {
    server.expectOne('/api/account/antiforgery').flush(null, { status: 204, statusText: 'No Content' });
    return vi.waitFor(() => server.expectOne('/api/account/login'));
  };
  const answered = () => vi.waitFor(() => expect(element().querySelector('[aria-busy=true]')).toBeNull());
  const refuse = async (body: object) => {
    (await loginCall()).flush(body, { status: 401, statusText: 'Unauthorized' });
    await answered();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SignInForm);
    await fixture.whenStable();
  });

  const enter = async () => {
    put('input[formControlName=userName]', ' thuky ');
    put('app-password-field input', 'Demo@2026!');
    await send();
  };

  it('asks for what is missing and sends nothing', async () => {
    await send();
    server.expectNone('/api/account/antiforgery');
    expect(element().textContent).toContain('Hãy nhập mục này.');
  });

  it('signs in once, however often it is sent', async () => {
    let signedIn = '';
    fixture.componentInstance.done.subscribe((account) => (signedIn = account.userName));
    await enter();
    await send();
    const call = await loginCall();
    expect(call.request.body).toEqual({ userName: 'thuky', password: 'Demo@2026!', twoFactorCode: undefined });
    call.flush(accountWith());
    await answered();
    expect(signedIn).toBe('thuky');
  });

  it('keeps what was typed when the password is wrong', async () => {
    await enter();
    await refuse({ code: 'CameraProgram:Account:WrongCredentials' });
    expect(element().querySelector('[role=alert]')!.textContent).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng');
    expect(element().querySelector<HTMLInputElement>('app-password-field input')!.value).toBe('Demo@2026!');
  });

  it('says until when the account is locked', async () => {
    await enter();
    await refuse({ code: 'CameraProgram:Account:LockedOut', data: { until: '2026-11-22T02:15:00Z' } });
    expect(element().querySelector('[role=alert]')!.textContent).toContain('tạm khóa đến 09:15 22/11/2026');
  });

  it('asks for the second factor and sends it with the same name and password', async () => {
    await enter();
    await refuse({ code: 'CameraProgram:Account:TwoFactorRequired' });
    expect(element().querySelector('[role=alert]')).toBeNull();
    put('input[formControlName=code]', '123 456');
    await send();
    const call = await loginCall();
    expect(call.request.body).toEqual({ userName: 'thuky', password: 'Demo@2026!', twoFactorCode: '123456' });
    call.flush({ code: 'CameraProgram:Account:WrongTwoFactorCode' }, { status: 401, statusText: 'Unauthorized' });
    await answered();
    expect(element().querySelector('[role=alert]')!.textContent).toContain('Mã xác thực chưa đúng');
  });

  it('shows the password only while asked to', async () => {
    const type = () => element().querySelector('app-password-field input')!.getAttribute('type');
    expect(type()).toBe('password');
    element().querySelector<HTMLButtonElement>('app-password-field button')!.click();
    await fixture.whenStable();
    expect(type()).toBe('text');
  });
});
