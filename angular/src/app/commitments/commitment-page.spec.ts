import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, input } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CommitmentDto } from '../core/api/models';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PdfView } from '../ui/pdf-view';
import { CommitmentPage } from './commitment-page';
import { CONFIRM, EDIT } from './commitments-model';
import { commitment } from './testing';

@Component({ selector: 'app-pdf-view', template: '' })
class NoPdf {
  readonly url = input('');
  readonly version = input(0);
  readonly name = input('');
  readonly heading = input('');
}

describe('the page of a commitment', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<CommitmentPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const main = () => page().querySelector<HTMLElement>('app-page-header .main')!;

  async function open(answer: CommitmentDto, permissions: string[] = [EDIT, CONFIRM]): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    fixture = TestBed.createComponent(CommitmentPage);
    fixture.componentRef.setInput('id', 'c1');
    fixture.detectChanges();
    server.expectOne('/api/commitments/c1').flush(answer);
    await vi.waitFor(() => expect(page().querySelector('app-page-header')).not.toBeNull());
    await fixture.whenStable();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    TestBed.overrideComponent(CommitmentPage, { remove: { imports: [PdfView] }, add: { imports: [NoPdf] } });
    server = TestBed.inject(HttpTestingController);
  });

  it('draft_HasSigningOnTheScreenAsItsMainAction', async () => {
    await open(commitment());
    const link = main().querySelector('a')!;
    expect(link.textContent).toContain('Ký trên màn hình');
    expect(link.getAttribute('href')).toBe('/cam-ket/c1/ky');
  });

  it('draft_OfReplacedClauses_LeadsToTheNewOnes', async () => {
    await open(commitment({ termsAreInForce: false }));
    expect(main().textContent).toContain('Dùng nội dung mới');
  });

  it('draft_ForThoseWhoOnlyRead_HasNoMainAction', async () => {
    await open(commitment(), []);
    expect(main().textContent.trim()).toBe('');
  });

  it('signed_IsConfirmedByThePolice', async () => {
    await open(commitment({ state: 'signed' }));
    expect(main().textContent).toContain('Xác nhận');
  });

  it('inForce_IsRenewedOnlyWhenItEndsSoonOrItsClausesWereReplaced', async () => {
    await open(commitment({ state: 'active' }));
    expect(main().textContent.trim()).toBe('');
    fixture.destroy();
    await open(commitment({ state: 'expiring' }));
    expect(main().textContent).toContain('Lập bản gia hạn');
  });

  it('cameraOutOfUse_IsMarked', async () => {
    await open(commitment({ state: 'active', cameras: [{ ...commitment().cameras[0], isRetired: true }] }));
    expect(page().querySelector('.camera')!.textContent).toContain('Không còn dùng');
  });
});
