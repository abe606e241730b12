import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountWith } from '../../testing/account';
import { provideTestTexts } from '../../testing/texts';
import { headersInterceptor } from '../http/api-interceptor';
import { Connection } from '../http/connection';
import { CurrentAccount } from './current-account';
import { HasPermission } from './has-permission';
import { permissionGuard, safeReturnUrl, strangerGuard } from './permission-guard';
import { Session } from './session';

@Component({
  imports: [HasPermission],
  template: `<p *hasPermission="'CameraProgram.WorkTasks'">tasks</p>
    <p *hasPermission="['CameraProgram.Footage', 'CameraProgram.Live']">either</p>`,
})
class Page {}

describe('Session', () => {
  let server: HttpTestingController;
  let session: Session;
  let harness: RouterTestingHarness | null;

  beforeEach(() => {
    harness = null;
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(withInterceptors([headersInterceptor])),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'open', component: Page, canActivate: [permissionGuard] },
          { path: 'tasks', component: Page, canActivate: [permissionGuard], data: { permission: 'CameraProgram.WorkTasks' } },
          { path: 'dang-nhap', component: Page, canActivate: [strangerGuard] },
          { path: 'khong-co-quyen', component: Page },
          { path: 'doi-mat-khau', component: Page, canActivate: [permissionGuard], data: { allowOldPassword: true } },
        ]),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
  });

  const signIn = async (change: Partial<CurrentAccount> = {}) => {
    const loaded = session.load();
    server.expectOne('/api/account/me').flush(accountWith(change));
    await loaded;
  };
  /** The program as it begins anew on the same device. */
  const restarted = () => createEnvironmentInjector([Session], TestBed.inject(EnvironmentInjector)).get(Session);
  const go = async (url: string) => {
    harness ??= await RouterTestingHarness.create();
    await harness.navigateByUrl(url);
    return TestBed.inject(Router);
  };

  it('load_WhenStranger_IsNobodyAndReachable', async () => {
    const loaded = session.load();
    server.expectOne('/api/account/me').flush({}, { status: 401, statusText: 'Unauthorized' });
    await loaded;
    expect(session.signedIn()).toBe(false);
    expect(session.unreachable()).toBe(false);
  });

  it('begin_WhenNobodySignedInHere_DoesNotAskTheServer', async () => {
    localStorage.removeItem('signedIn');
    await session.begin();
    server.expectNone('/api/account/me');
    expect(session.signedIn()).toBe(false);
  });

  it('begin_AfterSigningIn_AsksAgain_UntilTheSessionEnds', async () => {
    await signIn();
    const begun = session.begin();
    server.expectOne('/api/account/me').flush({}, { status: 401, statusText: 'Unauthorized' });
    await begun;
    expect(session.signedIn()).toBe(false);
    expect(session.ended()).toBe(true);
    await session.begin();
    server.expectNone('/api/account/me');
  });

  it('ended_WhenTheServerEndedTheSession_UntilSomebodySignsIn', async () => {
    await signIn();
    session.expire();
    expect(session.ended()).toBe(true);
    await signIn();
    expect(session.ended()).toBe(false);
  });

  it('ended_WhenAStrangerOrSomebodyWhoSignedOut_IsNotSaid', async () => {
    localStorage.removeItem('signedIn');
    const loaded = session.load();
    server.expectOne('/api/account/me').flush({}, { status: 401, statusText: 'Unauthorized' });
    await loaded;
    expect(session.ended()).toBe(false);
    await signIn();
    const out = session.signOut();
    server.expectOne('/api/account/logout').flush(null, { status: 204, statusText: 'No Content' });
    await out;
    expect(session.ended()).toBe(false);
  });

  it('load_WhenServerIsSilent_IsUnreachable', async () => {
    const loaded = session.load();
    server.expectOne('/api/account/me').error(new ProgressEvent('error'));
    await loaded;
    expect(session.unreachable()).toBe(true);
  });

  it('load_WhenServerIsSilent_GoesOnWithTheLastAccountOfThisDevice', async () => {
    await signIn({ permissions: ['CameraProgram.WorkTasks'] });
    const again = restarted();
    const loaded = again.load();
    server.expectOne('/api/account/me').error(new ProgressEvent('error'));
    await loaded;
    expect(again.account()?.userName).toBe('thuky');
    expect(again.may('CameraProgram.WorkTasks')).toBe(true);
    expect(again.verified()).toBe(false);
    expect(again.unreachable()).toBe(false);

    const verified = again.verify();
    server.expectOne('/api/account/me').flush(accountWith({ permissions: [] }));
    expect(await verified).toBe('stands');
    expect(again.verified()).toBe(true);
    expect(again.may('CameraProgram.WorkTasks')).toBe(false);
  });

  it('load_WhenTheLineSaysNothing_GoesOnAfterAWhile', async () => {
    await signIn();
    vi.useFakeTimers();
    const again = restarted();
    const loaded = again.load();
    server.expectOne('/api/account/me');
    await vi.advanceTimersByTimeAsync(8000);
    vi.useRealTimers();
    await loaded;
    expect(again.signedIn()).toBe(true);
    expect(TestBed.inject(Connection).down()).toBe(true);
  });

  it('load_AfterSigningOut_KnowsNobodyWithoutAServer', async () => {
    await signIn();
    const out = session.signOut();
    server.expectOne('/api/account/logout').flush(null, { status: 204, statusText: 'No Content' });
    await out;
    const again = restarted();
    const loaded = again.load();
    server.expectOne('/api/account/me').error(new ProgressEvent('error'));
    await loaded;
    expect(again.signedIn()).toBe(false);
    expect(again.unreachable()).toBe(true);
  });

  it('load_WhenServerRefusesTheSession_DoesNotGoOn', async () => {
    await signIn();
    const loaded = restarted().load();
    server.expectOne('/api/account/me').flush({}, { status: 401, statusText: 'Unauthorized' });
    await loaded;
    expect(localStorage.getItem('lastAccount')).toBeNull();
  });

  it('verify_WhenTheSessionHasEnded_EndsNothingByItself', async () => {
    await signIn();
    const verified = session.verify();
    server.expectOne('/api/account/me').flush({}, { status: 401, statusText: 'Unauthorized' });
    expect(await verified).toBe('ended');
    expect(session.signedIn()).toBe(true);
  });

  it('hasPermission_WhenAccountChanges_FollowsIt', async () => {
    await signIn({ permissions: ['CameraProgram.Live'] });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const shown = () => (fixture.nativeElement as HTMLElement).textContent.trim();
    expect(shown()).toBe('either');
    await signIn({ permissions: ['CameraProgram.WorkTasks'] });
    await fixture.whenStable();
    expect(shown()).toBe('tasks');
    session.forget();
    await fixture.whenStable();
    expect(shown()).toBe('');
  });

  it('permissionGuard_WhenStranger_GoesToSignInAndRemembersTheAddress', async () => {
    expect((await go('/tasks?page=2')).url).toBe('/dang-nhap?returnUrl=%2Ftasks%3Fpage%3D2');
  });

  it('permissionGuard_WhenPermissionHeld_Opens', async () => {
    await signIn({ permissions: ['CameraProgram.WorkTasks'] });
    expect((await go('/tasks')).url).toBe('/tasks');
  });

  it('permissionGuard_WhenPermissionMissing_ExplainsInsteadOfOpening', async () => {
    await signIn();
    const router = await go('/tasks');
    expect(router.routerState.snapshot.root.firstChild?.routeConfig?.path).toBe('khong-co-quyen');
    expect((await go('/open')).url).toBe('/open');
  });

  it('permissionGuard_WhenPasswordMustChange_LeadsThereFirst', async () => {
    await signIn({ mustChangePassword: true });
    expect((await go('/open')).url).toBe('/doi-mat-khau');
  });

  it('strangerGuard_WhenSignedIn_LeadsOn', async () => {
    await signIn();
    expect((await go('/dang-nhap?returnUrl=%2Fopen')).url).toBe('/open');
  });

  it('actFor_WhenChosen_SendsTheDelegationUntilStopped', async () => {
    await signIn();
    const acting = session.actFor('d1');
    const asked = server.expectOne('/api/account/me');
    expect(asked.request.headers.get('X-Acting-For')).toBe('d1');
    asked.flush(
      accountWith({ actingFor: { delegationId: 'd1', userName: 'truongban', fullName: 'Trần Văn Trưởng', kind: 'deputyForHead' } }),
    );
    await acting;
    expect(session.account()?.actingFor?.fullName).toBe('Trần Văn Trưởng');
    const stopped = session.actFor(null);
    const again = server.expectOne('/api/account/me');
    expect(again.request.headers.has('X-Acting-For')).toBe(false);
    again.flush(accountWith());
    await stopped;
  });

  it('load_WhenDelegationHasEnded_LoadsTheOwnAccount', async () => {
    await signIn();
    const acting = session.actFor('d1');
    server.expectOne('/api/account/me').flush(accountWith());
    await acting;
    const loaded = session.load();
    server.expectOne('/api/account/me').flush({}, { status: 403, statusText: 'Forbidden' });
    await Promise.resolve();
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    const own = server.expectOne('/api/account/me');
    expect(own.request.headers.has('X-Acting-For')).toBe(false);
    own.flush(accountWith());
    await loaded;
    expect(session.signedIn()).toBe(true);
  });
});

describe('safeReturnUrl', () => {
  it('follows only addresses inside the program', () => {
    expect(safeReturnUrl('/tasks?page=2')).toBe('/tasks?page=2');
    for (const url of [null, '', 'https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', '/dang-nhap']) {
      expect(safeReturnUrl(url)).toBe('/');
    }
  });
});
