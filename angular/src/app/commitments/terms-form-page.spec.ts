import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { TERMS } from './testing';
import { TermsFormPage } from './terms-form-page';

describe('writing clauses', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<TermsFormPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (label: string) => page().querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;
  const words = () => [...page().querySelectorAll<HTMLTextAreaElement>('.clause textarea')].map((t) => t.value);

  async function submit(): Promise<void> {
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
    vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(TermsFormPage);
    fixture.componentRef.setInput('from', 't1');
    fixture.detectChanges();
    server.expectOne('/api/commitment-terms/t1').flush(TERMS);
    await vi.waitFor(() => expect(page().querySelector('form')).not.toBeNull());
  });

  it('begun_FromAVersion_HasItsWordsAndIsANewOne', async () => {
    expect(words()).toEqual(['Hướng camera ra nơi công cộng.', 'Báo tin khi nghi vấn.']);
    await submit();
    const sent = server.expectOne('/api/commitment-terms').request;
    expect(sent.method).toBe('POST');
    expect(sent.body).toMatchObject({ termMonths: 24, clauses: [{ source: null }, { source: 'Theo kế hoạch.' }] });
  });

  it('moved_AClause_ChangesItsPlace', async () => {
    button('Chuyển điều 2 lên').click();
    await fixture.whenStable();
    expect(words()[0]).toBe('Báo tin khi nghi vấn.');
  });

  it('saved_WithABlankClause_IsNotSent', async () => {
    [...page().querySelectorAll('button')].find((b) => b.textContent.includes('Thêm điều cam kết'))!.click();
    await fixture.whenStable();
    await submit();
    server.expectNone('/api/commitment-terms');
  });
});
