import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommitmentDto } from '../core/api/models';
import { SignatureValue } from '../ui/signature-pad';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { SignPage } from './sign-page';
import { commitment } from './testing';

const drawn: SignatureValue = { path: 'M0 0L900 400', width: 1000, height: 500, strokes: 1, startedAt: 'a', finishedAt: 'b' };

describe('signing on the screen', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<SignPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const radios = (name: string) => [...page().querySelectorAll<HTMLInputElement>(`[formcontrolname="${name}"] input`)];

  async function open(answer: CommitmentDto, own = false): Promise<void> {
    fixture = TestBed.createComponent(SignPage);
    fixture.componentRef.setInput('id', 'c1');
    fixture.componentRef.setInput('own', own);
    fixture.detectChanges();
    server.expectOne(own ? '/api/own-commitments/c1' : '/api/commitments/c1').flush(answer);
    await vi.waitFor(() => expect(page().querySelector('.skeleton')).toBeNull());
  }

  /** As the pad would hand it over. */
  function draw(): void {
    const typed = (
      fixture.componentInstance as unknown as { form(): { controls: { signature: { setValue(v: SignatureValue): void } } } }
    ).form();
    typed.controls.signature.setValue(drawn);
  }

  async function submit(): Promise<void> {
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
    vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  });

  afterEach(() => server.verify());

  it('opened_ShowsTheClausesAndNoConsentIsChosen', async () => {
    await open(commitment());
    expect(page().textContent).toContain('Hướng camera ra nơi công cộng.');
    expect(page().textContent).not.toContain('Theo kế hoạch.');
    expect(radios('contactConsent').map((r) => r.checked)).toEqual([false, false]);
    expect((await axe.run(page(), { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([]);
  });

  it('signed_WithoutAnAnswerToTheConsent_SaysNotAsked', async () => {
    await open(commitment());
    draw();
    await submit();
    const sent = server.expectOne('/api/commitments/c1/sign-on-screen').request;
    expect(sent.body).toEqual({
      signerName: 'Nguyễn Văn Demo',
      signerRole: 'householdHead',
      contactConsent: 'notAsked',
      signature: { path: drawn.path, width: 1000, height: 500 },
    });
  });

  it('signed_WithoutASignature_IsNotSent', async () => {
    await open(commitment());
    await submit();
    server.expectNone('/api/commitments/c1/sign-on-screen');
  });

  it('signed_WhenSomebodyChangedItMeanwhile_ThrowsTheSignatureAwayAndSaysWhatChanged', async () => {
    await open(commitment());
    draw();
    await submit();
    server.expectOne('/api/commitments/c1/sign-on-screen').flush({ code: 'CameraProgram:StaleVersion' }, { status: 412, statusText: '' });
    const again = await vi.waitFor(() => server.expectOne('/api/commitments/c1'));
    again.flush(commitment({ version: 4, termMonths: 120, supports: { ...commitment().supports, power: true } }));
    await vi.waitFor(() => expect(page().querySelector('app-busy-button button')!.getAttribute('aria-busy')).toBe('false'));
    const said = page().querySelector('.changed')!.textContent;
    expect(said).toContain('120');
    expect(said).toContain('Cho dùng nguồn điện');
    expect(page().textContent).not.toContain('bấm lưu lần nữa');
    await submit();
    server.expectNone('/api/commitments/c1/sign-on-screen');
    draw();
    await submit();
    server.expectOne('/api/commitments/c1/sign-on-screen').flush(commitment({ state: 'signed' }));
    await vi.waitFor(() => expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(['/cam-ket', 'c1'], { replaceUrl: true }));
  });

  it('opened_WhenSignedAlready_OffersNoPad', async () => {
    await open(commitment({ state: 'signed' }));
    expect(page().querySelector('app-signature-pad')).toBeNull();
  });

  it('opened_ByTheOwner_AsksTheOwnersAddress', async () => {
    await open(commitment(), true);
    draw();
    await submit();
    server.expectOne('/api/own-commitments/c1/sign').flush(commitment({ state: 'signed' }));
    await vi.waitFor(() => expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(['/cam-ket-cua-toi'], { replaceUrl: true }));
  });
});
