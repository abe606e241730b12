import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileMatch, PublicDocumentDto } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { MAX_CHECK_BYTES } from './documents-model';
import { refusalOf, verdictOf } from './file-verdict';
import { PaperCheckPage } from './paper-check-page';

const URL = '/api/public/documents/aBc';
const paper: PublicDocumentDto = {
  number: 5,
  symbol: '05/KH-UBND',
  day: '2026-02-03',
  typeName: 'Kế hoạch',
  subject: 'Camera an ninh năm 2026',
  issuerName: 'Ủy ban nhân dân xã Thiện Tân',
  provinceName: 'Tỉnh Lạng Sơn',
  isSuperseded: false,
  pdfSha256: 'a'.repeat(64),
  docxSha256: 'b'.repeat(64),
};

describe('the public page of a paper', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PaperCheckPage>;
  const words = () => (fixture.nativeElement as HTMLElement).textContent;

  async function open(code: string, answer?: () => void): Promise<void> {
    fixture = TestBed.createComponent(PaperCheckPage);
    fixture.componentRef.setInput('code', code);
    fixture.detectChanges();
    answer?.();
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect((fixture.nativeElement as HTMLElement).querySelector('.wait')).toBeNull();
    });
  }

  function hand(file: File): void {
    const picker = (fixture.nativeElement as HTMLElement).querySelector('input')!;
    Object.defineProperty(picker, 'files', { value: [file], configurable: true });
    picker.dispatchEvent(new Event('change'));
  }

  async function handedIn(matches: FileMatch): Promise<void> {
    hand(new File(['x'], 'tep.pdf'));
    const asked = await vi.waitFor(() => server.expectOne(`${URL}/check`));
    expect((asked.request.body as FormData).get('file')).toBeInstanceOf(File);
    asked.flush({ matches, sha256: 'c'.repeat(64) });
    await fixture.whenStable();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('says what to do when nobody knows the code', async () => {
    await open('aBc', () => server.expectOne(URL).flush({ status: 404 }, { status: 404, statusText: 'Not Found' }));
    expect(words()).toContain('Không tìm thấy văn bản nào có mã này');
    expect((fixture.nativeElement as HTMLElement).querySelector('input')).toBeNull();
  });

  it('asks nothing of the server without a code', async () => {
    await open('');
    expect(words()).toContain('Không tìm thấy văn bản nào có mã này');
  });

  it('does not call a paper unknown when the server only fails', async () => {
    await open('aBc', () => server.expectOne(URL).flush({}, { status: 503, statusText: 'Service Unavailable' }));
    expect(words()).not.toContain('Không tìm thấy');
    expect(words()).toContain('Thử lại');
  });

  it('shows what was issued and that it stands', async () => {
    await open('aBc', () => server.expectOne(URL).flush(paper));
    for (const part of [
      '05/KH-UBND',
      '03/02/2026',
      'Ủy ban nhân dân xã Thiện Tân',
      'Văn bản này có trong sổ văn bản đi của nơi ban hành.',
    ]) {
      expect(words()).toContain(part);
    }
  });

  it('says first that a paper was superseded', async () => {
    await open('aBc', () => server.expectOne(URL).flush({ ...paper, isSuperseded: true }));
    expect(words()).toContain('Văn bản này đã bị thay thế.');
    expect(words()).not.toContain('Văn bản này có trong sổ');
  });

  it.each([
    ['pdf', 'Đúng là bản gốc PDF đã phát hành'],
    ['docx', 'Đúng là bản gốc Word đã phát hành'],
    ['none', 'Không khớp: tệp này đã bị sửa hoặc không phải văn bản này'],
  ] as const)('tells a file that matches "%s" clearly', async (matches, sentence) => {
    await open('aBc', () => server.expectOne(URL).flush(paper));
    await handedIn(matches);
    expect(words()).toContain(sentence);
  });

  it('forgets the answer about the file before', async () => {
    await open('aBc', () => server.expectOne(URL).flush(paper));
    await handedIn('pdf');
    hand(new File([], 'rong.pdf'));
    await fixture.whenStable();
    expect(words()).not.toContain('Đúng là bản gốc');
    expect(words()).toContain('Tệp rỗng.');
  });
});

describe('the verdict on a file', () => {
  it('is good only for the two that were issued', () => {
    expect((['pdf', 'docx', 'none'] as const).map((match) => verdictOf(match).tone)).toEqual(['done', 'done', 'late']);
  });

  it('refuses what the server would refuse', () => {
    expect(refusalOf({ size: 0 })).toBe('file.empty');
    expect(refusalOf({ size: MAX_CHECK_BYTES })).toBeNull();
    expect(refusalOf({ size: MAX_CHECK_BYTES + 1 })).toBe('file.tooLarge');
  });
});
