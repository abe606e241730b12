import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RoleDto } from '../core/api/models';
import { headersInterceptor } from '../core/http/api-interceptor';
import { Session } from '../core/session/session';
import { Dialogs } from '../ui/dialogs';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { RolesPage } from './roles-page';

const ROLES: RoleDto[] = [
  { id: 'r1', version: 3, code: 'police', name: 'Công an xã', isBuiltIn: true, permissions: ['CameraProgram.Hamlets'], userCount: 2 },
  { id: 'r2', version: 1, code: 'to_ky_thuat', name: 'Tổ kỹ thuật', isBuiltIn: false, permissions: [], userCount: 0 },
];
const GROUPS = [
  {
    group: 'Hamlets',
    permissions: [
      { name: 'CameraProgram.Hamlets', mayBeDelegated: true, needs: [] },
      { name: 'CameraProgram.Hamlets.Manage', mayBeDelegated: true, needs: ['CameraProgram.Hamlets'] },
    ],
  },
];

describe('RolesPage', () => {
  let http: HttpTestingController;
  let page: ComponentFixture<RolesPage>;

  async function open(...permissions: string[]) {
    const loading = TestBed.inject(Session).load();
    http.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    page = TestBed.createComponent(RolesPage);
    http.expectOne('/api/roles').flush(ROLES);
    http.expectOne('/api/permissions').flush(GROUPS);
    await settle();
  }

  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await page.whenStable();
  };
  const element = () => page.nativeElement as HTMLElement;
  const box = (text: string) =>
    [...element().querySelectorAll('mat-checkbox')].find((b) => b.textContent!.includes(text))!.querySelector('input')!;
  const button = (text: string) => [...element().querySelectorAll('button')].find((b) => b.textContent!.includes(text))!;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([headersInterceptor])),
        provideHttpClientTesting(),
        provideRouter([]),
        provideTestTexts(),
        provideTestServerTexts(),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  it('says each right in words and saves what was ticked, with the version it saw', async () => {
    await open('CameraProgram.Identity.ManageRoles');
    expect(box('Xem thôn, tổ dân phố').checked).toBe(true);

    box('Quản lý thôn, tổ dân phố').click();
    await settle();
    button('Lưu').click();
    await settle();

    const call = http.expectOne('/api/roles/r1');
    expect(call.request.method).toBe('PUT');
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(call.request.body).toEqual({ name: 'Công an xã', permissions: ['CameraProgram.Hamlets', 'CameraProgram.Hamlets.Manage'] });
  });

  it('keeps what was ticked when the server refuses', async () => {
    await open('CameraProgram.Identity.ManageRoles');
    box('Xem thôn, tổ dân phố').click();
    await settle();
    button('Lưu').click();
    await settle();
    http.expectOne('/api/roles/r1').flush({ status: 409, detail: 'Phải còn một người quản trị.' }, { status: 409, statusText: 'Conflict' });
    await settle();

    expect(element().querySelector('[role=alert]')!.textContent).toContain('Phải còn một người quản trị.');
    expect(box('Xem thôn, tổ dân phố').checked).toBe(false);
  });

  it('ticks along what a right needs, unticks what needs it, and says so', async () => {
    await open('CameraProgram.Identity.ManageRoles');
    button('Tổ kỹ thuật').click();
    await settle();

    box('Quản lý thôn, tổ dân phố').click();
    await settle();
    expect(box('Xem thôn, tổ dân phố').checked).toBe(true);
    expect(element().querySelector('fieldset [role=status]')!.textContent).toContain('Xem thôn, tổ dân phố');

    box('Xem thôn, tổ dân phố').click();
    await settle();
    expect(box('Quản lý thôn, tổ dân phố').checked).toBe(false);
  });

  it('asks before another role is opened over unsaved ticks', async () => {
    await open('CameraProgram.Identity.ManageRoles');
    const confirm = vi.spyOn(TestBed.inject(Dialogs), 'confirm').mockResolvedValue(false);
    box('Xem thôn, tổ dân phố').click();
    await settle();

    button('Tổ kỹ thuật').click();
    await settle();

    expect(confirm).toHaveBeenCalledOnce();
    expect(element().querySelector('h2')!.textContent).toContain('Công an xã');
  });

  it('only shows the rights to who may not change them, and deletes no built-in role', async () => {
    await open('CameraProgram.Identity.Users');

    expect(box('Xem thôn, tổ dân phố').disabled).toBe(true);
    expect(button('Lưu')).toBeUndefined();
    expect(button('Xóa vai trò')).toBeUndefined();
  });
});
