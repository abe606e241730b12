import { BreakpointObserver } from '@angular/cdk/layout';
import { HttpEventType, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal, viewChild } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { BehaviorSubject, map } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headersInterceptor } from '../core/http/api-interceptor';
import { Download } from '../core/http/download';
import { ActingFor } from '../core/session/acting-for';
import { provideTestTexts } from '../testing/texts';
import { MAX_PDF_BYTES, PdfView } from './pdf-view';

@Component({
  imports: [PdfView],
  template: `
    @if (shown()) {
      <app-pdf-view [url]="url()" [version]="version()" name="05-KH.pdf" heading="Bản PDF" />
    }
  `,
})
class Page {
  readonly shown = signal(true);
  readonly url = signal('/api/documents/d1/pdf');
  readonly version = signal(1);
  readonly view = viewChild(PdfView);
}

describe('a PDF in the page', () => {
  const wide = new BehaviorSubject(true);
  const hand = vi.fn<Download['hand']>();
  const save = vi.fn<Download['save']>(() => Promise.resolve());
  let fixture: ComponentFixture<Page>;
  let server: HttpTestingController;
  let made: number;
  let revoked: string[];
  const root = () => fixture.nativeElement as HTMLElement;
  const frame = () => root().querySelector('iframe');
  const button = (words: string) => Array.from(root().querySelectorAll('button')).find((b) => b.textContent.includes(words));
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const answer = async (url = '/api/documents/d1/pdf') => {
    server.expectOne(url).flush(new Blob(['%PDF'], { type: 'application/pdf' }));
    await settle();
  };

  const show = async (onWide: boolean) => {
    wide.next(onWide);
    fixture = TestBed.createComponent(Page);
    await settle();
  };

  beforeEach(() => {
    hand.mockClear();
    save.mockClear();
    made = 0;
    revoked = [];
    URL.createObjectURL = () => `blob:${++made}`;
    URL.revokeObjectURL = (url: string) => void revoked.push(url);
    vi.spyOn(window, 'open').mockImplementation(() => window);
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(withInterceptors([headersInterceptor])),
        provideHttpClientTesting(),
        { provide: BreakpointObserver, useValue: { observe: () => wide.pipe(map((matches) => ({ matches }))) } },
        { provide: Download, useValue: { hand, save } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('is fetched in the name of whom one stands in for', async () => {
    TestBed.inject(ActingFor).choose('delegation-1');
    await show(true);
    expect(server.expectOne('/api/documents/d1/pdf').request.headers.get('X-Acting-For')).toBe('delegation-1');
    TestBed.inject(ActingFor).choose(null);
  });

  it('is framed when it has come, and forgotten with the page', async () => {
    await show(true);
    expect(root().querySelector('[role=status]')).not.toBeNull();
    await answer();
    expect(frame()!.getAttribute('src')).toBe('blob:1#navpanes=0&view=FitH');
    fixture.componentInstance.shown.set(false);
    await settle();
    expect(revoked).toEqual(['blob:1']);
  });

  it('is fetched anew when the draft has changed; the old file is forgotten', async () => {
    await show(true);
    await answer();
    fixture.componentInstance.version.set(2);
    await settle();
    expect(revoked).toEqual(['blob:1']);
    expect(frame()).toBeNull();
    await answer();
    expect(frame()!.getAttribute('src')).toContain('blob:2');
  });

  it('shows the paper that is wanted last, whichever answer comes first', async () => {
    await show(true);
    const first = server.expectOne('/api/documents/d1/pdf');
    fixture.componentInstance.url.set('/api/documents/d2/pdf');
    await settle();
    expect(first.cancelled).toBe(true);
    await answer('/api/documents/d2/pdf');
    expect(frame()!.getAttribute('src')).toContain('blob:1');
    expect(made).toBe(1);
  });

  it('says what the server says, and tries again', async () => {
    await show(true);
    const problem = new Blob([JSON.stringify({ status: 409, detail: 'Máy chủ chưa in được bản này.' })]);
    server.expectOne('/api/documents/d1/pdf').flush(problem, { status: 409, statusText: 'Conflict' });
    await vi.waitFor(async () => {
      await settle();
      expect(root().textContent).toContain('Máy chủ chưa in được bản này.');
    });
    expect(frame()).toBeNull();
    button('Thử lại')!.click();
    await settle();
    await answer();
    expect(frame()).not.toBeNull();
    expect(root().querySelector('[role=alert]')).toBeNull();
  });

  it('does not take in a file without bounds, but offers to save it', async () => {
    await show(true);
    const call = server.expectOne('/api/documents/d1/pdf');
    call.event({ type: HttpEventType.DownloadProgress, loaded: 1000, total: MAX_PDF_BYTES + 1 });
    await settle();
    expect(call.cancelled).toBe(true);
    expect(root().textContent).toContain('lớn hơn 25 MB');
    expect(button('Thử lại')).toBeUndefined();
    button('Tải PDF về máy')!.click();
    expect(save).toHaveBeenCalledWith('/api/documents/d1/pdf', '05-KH.pdf');
  });

  it('is not fetched on a phone before it is opened', async () => {
    await show(false);
    server.expectNone('/api/documents/d1/pdf');
    const opened = fixture.componentInstance.view()!.open();
    await settle();
    await answer();
    await opened;
    expect(window.open).toHaveBeenCalledWith('blob:1', '_blank');
    expect(frame()).toBeNull();
    expect(hand).not.toHaveBeenCalled();
  });

  it('is saved where the browser opens no second tab', async () => {
    vi.mocked(window.open).mockReturnValue(null);
    await show(false);
    const opened = fixture.componentInstance.view()!.open();
    await settle();
    await answer();
    await opened;
    expect(hand).toHaveBeenCalledWith('blob:1', '05-KH.pdf');
  });

  it('is opened from what is framed, without another call', async () => {
    await show(true);
    await answer();
    await fixture.componentInstance.view()!.open();
    server.expectNone('/api/documents/d1/pdf');
    expect(window.open).toHaveBeenCalledWith('blob:1', '_blank');
  });
});
