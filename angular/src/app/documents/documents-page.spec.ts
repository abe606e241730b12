import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentListItemDto, DocumentTypeDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Download } from '../core/http/download';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { DocumentsPage } from './documents-page';
import { inGroups, registerYears, sourceLink } from './documents-model';

const plan: DocumentListItemDto = {
  id: 'd1',
  symbol: '05/KH-UBND',
  typeCode: 'KH',
  typeName: 'Kế hoạch',
  year: 2026,
  number: 5,
  day: '2026-02-03',
  subject: 'Kế hoạch camera an ninh năm 2026',
  bodyKind: 'peoplesCommittee',
  issuerName: 'Ủy ban nhân dân xã Thiện Tân',
  signerName: 'Nguyễn Văn A',
  signerTitle: 'TUQ. Chủ tịch',
  signedFor: 'Lý Hoàng Long',
  urgency: 'none',
  isSuperseded: false,
  sourceKind: 'plan',
  sourceId: 'p1',
};

describe('the register of papers', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  let types: DocumentTypeDto[];
  const save = vi.fn<Download['save']>(() => Promise.resolve());
  const page = () => harness.routeNativeElement!;
  const button = (words: string) => Array.from(document.querySelectorAll('button')).find((b) => b.textContent.includes(words))!;

  async function open(url: string, items: DocumentListItemDto[]): Promise<string> {
    const opening = RouterTestingHarness.create(url);
    harness = await opening;
    const asked = await vi.waitFor(() => server.expectOne((r) => r.url === '/api/documents'));
    asked.flush({ items, total: items.length });
    server.expectOne('/api/documents/types').flush(types);
    await harness.fixture.whenStable();
    return asked.request.params.toString();
  }

  beforeEach(() => {
    save.mockClear();
    types = [
      { code: 'KH', name: 'Kế hoạch' },
      { code: 'TB', name: 'Thông báo' },
    ];
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'van-ban', component: DocumentsPage }]),
        { provide: Clock, useValue: { now: () => new Date('2026-11-22T03:00:00Z'), today: () => '2026-11-22' } },
        { provide: Download, useValue: { save } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('asks for the newest papers first', async () => {
    expect(await open('/van-ban', [plan])).toBe('page=1&pageSize=50&sort=-day');
  });

  it('asks with the filters of the address bar', async () => {
    const asked = await open('/van-ban?year=2026&typeCode=KH&bodyKind=board&filter=camera', [plan]);
    for (const part of ['year=2026', 'typeCode=KH', 'bodyKind=board', 'filter=camera']) expect(asked).toContain(part);
  });

  it('says in which form and in whose place a paper was signed', async () => {
    await open('/van-ban', [plan, { ...plan, id: 'd2', symbol: '04/KH-UBND', signerTitle: 'Chủ tịch', signedFor: null }]);
    const rows = [...page().querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/Nguyễn Văn A\s+TUQ\. Chủ tịch\s*làm thay Lý Hoàng Long/);
    expect(rows[1]).not.toContain('làm thay');
  });

  it('marks only what was superseded', async () => {
    await open('/van-ban', [plan, { ...plan, id: 'd2', symbol: '04/KH-UBND', isSuperseded: true }]);
    const rows = Array.from(page().querySelectorAll('tbody tr')).map((row) => row.textContent);
    expect(rows[0]).not.toContain('Đã bị thay thế');
    expect(rows[1]).toContain('Đã bị thay thế');
  });

  it('leads from the symbol to the paper and shows the day as people write it', async () => {
    await open('/van-ban', [plan]);
    expect(page().querySelector('tbody a')?.getAttribute('href')).toBe('/van-ban/d1');
    expect(page().querySelector('tbody')?.textContent).toContain('03/02/2026');
  });

  it('downloads the file of its row without opening the row', async () => {
    await open('/van-ban', [plan]);
    button('Word').click();
    await harness.fixture.whenStable();
    expect(save).toHaveBeenCalledWith('/api/documents/d1/docx', 'd1.docx', undefined);
    expect(TestBed.inject(Router).url).toBe('/van-ban');
  });

  it('exports what is filtered and sorted, not the page that is shown', async () => {
    await open('/van-ban?year=2025&page=1', [plan]);
    button('Xuất sổ').click();
    await harness.fixture.whenStable();
    button('Excel').click();
    expect(save).toHaveBeenCalledWith('/api/documents/export', 'so-van-ban-di.xlsx', { year: '2025', sort: '-day', format: 'xlsx' });
  });

  it('offers the types that stand in the register, and asks for the chosen one', async () => {
    await open('/van-ban', [plan]);
    button('Loại văn bản').click();
    await harness.fixture.whenStable();
    button('Thông báo').click();
    await harness.fixture.whenStable();
    expect(server.expectOne((r) => r.url === '/api/documents').request.params.get('typeCode')).toBe('TB');
  });

  it('offers no choice where there is only one type', async () => {
    types = [{ code: 'KH', name: 'Kế hoạch' }];
    await open('/van-ban', [plan]);
    expect(button('Loại văn bản')).toBeUndefined();
  });

  it('says what will fill an empty register', async () => {
    await open('/van-ban', []);
    expect(page().textContent).toContain('Chưa ban hành văn bản nào.');
  });
});

describe('words and links of papers', () => {
  it('offers the present year first', () => {
    expect(registerYears('2026-01-01', 3)).toEqual(['2026', '2025', '2024']);
  });

  it('lead to the plan or the review', () => {
    expect(sourceLink({ sourceKind: 'plan', sourceId: 'a' })).toEqual(['/ke-hoach', 'a']);
    expect(sourceLink({ sourceKind: 'review', sourceId: 'b' })).toEqual(['/bao-cao', 'b']);
  });

  it('break a hash into groups without a space at its end', () => {
    expect(inGroups('0123456789abcdef')).toBe('01234567 89abcdef');
  });
});
