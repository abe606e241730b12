import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../testing/texts';
import { ChangePasswordForm } from './change-password-form';

describe('the form for a new password', () => {
  let server: HttpTestingController;
  let form: ComponentFixture<ChangePasswordForm>;
  const root = () => form.nativeElement as HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    form = TestBed.createComponent(ChangePasswordForm);
    form.detectChanges();
  });

  const fill = async (...values: string[]) => {
    root()
      .querySelectorAll('input')
      .forEach((field, i) => {
        field.value = values[i];
        field.dispatchEvent(new Event('input'));
      });
    root().querySelector('form')!.dispatchEvent(new Event('submit'));
    await form.whenStable();
  };

  it('asks for as many characters as the server', async () => {
    server.expectOne('/api/account/password-rules').flush({ minLength: 14, minDifferent: 5 });
    await form.whenStable();
    expect(root().textContent).toContain('ít nhất 14 ký tự, gồm chữ thường và chữ số, với ít nhất 5 ký tự khác nhau');
    await fill('cũ', 'mười3kýtự1234'.slice(0, 13), 'mười3kýtự1234'.slice(0, 13));
    server.expectNone('/api/account/change-password');
    expect(root().querySelector('mat-error')).not.toBeNull();
    await fill('cũ', 'mười3kýtự12345', 'mười3kýtự12345');
    expect(server.expectOne('/api/account/change-password').request.body).toEqual({ currentPassword: 'cũ', newPassword: 'mười3kýtự12345' });
  });

  it('leaves the rule to the server when it is not told', async () => {
    server.expectOne('/api/account/password-rules').flush({}, { status: 503, statusText: 'Service Unavailable' });
    await form.whenStable();
    expect(root().textContent).not.toContain('ít nhất');
    await fill('cũ', 'ngắn', 'ngắn');
    server
      .expectOne('/api/account/change-password')
      .flush({ status: 400, errors: { newPassword: ['Mật khẩu cần ít nhất 10 ký tự.'] } }, { status: 400, statusText: 'Bad Request' });
    await new Promise<void>((resolve) => setTimeout(resolve));
    await form.whenStable();
    expect(root().textContent).toContain('Mật khẩu cần ít nhất 10 ký tự.');
  });

  it('is empty and without mistakes after the password was changed', async () => {
    server.expectOne('/api/account/password-rules').flush({ minLength: 10, minDifferent: 5 });
    await fill('cũ', 'mậtkhẩu1234', 'mậtkhẩu1234');
    server.expectOne('/api/account/change-password').flush(null);
    await new Promise<void>((resolve) => setTimeout(resolve));
    await form.whenStable();
    expect([...root().querySelectorAll('input')].map((field) => field.value)).toEqual(['', '', '']);
    expect(root().querySelector('mat-error')).toBeNull();
    expect(root().querySelector('.mat-form-field-invalid')).toBeNull();
  });

  it('refuses a repetition that differs', async () => {
    server.expectOne('/api/account/password-rules').flush({ minLength: 10, minDifferent: 5 });
    await fill('cũ', 'mậtkhẩu1234', 'mậtkhẩu1235');
    server.expectNone('/api/account/change-password');
    expect(root().querySelector('mat-error')).not.toBeNull();
  });
});
