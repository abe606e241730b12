import { HttpEvent, HttpEventType, HttpResponse } from '@angular/common/http';
import { ApplicationRef, Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { MatDialog } from '@angular/material/dialog';
import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from 'vitest';
import { Subject } from 'rxjs';
import { Clock } from '../core/clock';
import { Language } from '../core/i18n/language';
import { provideTestTexts } from '../testing/texts';
import { BusyButton } from './busy-button';
import { Dialogs } from './dialogs';
import { DueLabel } from './due-label';
import { applyProblem } from './field-errors';
import { accepts, FileDrop, StoredFile } from './file-drop';
import { fileSize } from './file-size';
import { PageHeader } from './page-header';
import { StateChip } from './state-chip';
import { TimeLine } from './time-line';

describe('small pieces', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
  });

  it.each([
    ['2026-11-27', 'còn 5 ngày', 'soon', '5 days left'],
    ['2026-11-23', 'còn 1 ngày', 'soon', '1 day left'],
    ['2026-12-30', 'còn 38 ngày', 'quiet', '38 days left'],
    ['2026-11-22', 'Hạn hôm nay', 'soon', 'Due today'],
    ['2026-11-19', 'Đã quá hạn 3 ngày', 'late', '3 days late'],
    [null, '', 'quiet', ''],
  ])('app-due-label says of %s: %s', async (day, vi, tone, en) => {
    const fixture = TestBed.createComponent(DueLabel);
    fixture.componentRef.setInput('day', day);
    await fixture.whenStable();
    const label = fixture.nativeElement as HTMLElement;
    expect(label.textContent.trim()).toBe(vi);
    expect(label.classList.contains(tone)).toBe(true);
    TestBed.inject(Language).choose('en');
    await fixture.whenStable();
    expect(label.textContent.trim()).toBe(en);
  });

  it('app-state-chip shows colour, icon and word', async () => {
    const fixture = TestBed.createComponent(StateChip);
    fixture.componentRef.setInput('icon', 'alert');
    fixture.componentRef.setInput('label', 'Quá hạn');
    fixture.componentRef.setInput('tone', 'late');
    await fixture.whenStable();
    const chip = fixture.nativeElement as HTMLElement;
    expect(chip.className).toContain('late');
    expect(chip.textContent.trim()).toBe('Quá hạn');
    expect(chip.querySelector('path')!.getAttribute('d')).toMatch(/^M/);
  });

  it('app-page-header has one heading and the way back', async () => {
    const fixture = TestBed.createComponent(PageHeader);
    fixture.componentRef.setInput('heading', 'Kế hoạch 80/KH-UBND');
    fixture.componentRef.setInput('backLink', '/plans');
    await fixture.whenStable();
    const header = fixture.nativeElement as HTMLElement;
    expect(header.querySelectorAll('h1')).toHaveLength(1);
    expect(header.querySelector('a')!.getAttribute('href')).toBe('/plans');
    expect(header.querySelector('a')!.textContent).toContain('Quay lại');
  });

  it('app-time-line tells the history in order with Vietnam time', async () => {
    const fixture = TestBed.createComponent(TimeLine);
    fixture.componentRef.setInput('entries', [
      { at: '2026-11-21T07:05:00Z', sentence: 'Công an xã báo cáo 60 %.', note: 'Đủ 6 camera.' },
      { at: '2026-11-20T01:00:00Z', sentence: 'Giao việc.' },
    ]);
    await fixture.whenStable();
    const items = (fixture.nativeElement as HTMLElement).querySelectorAll('li');
    expect(items[0].textContent).toMatch(/Công an xã báo cáo 60 %\..*Đủ 6 camera\..*14:05 21\/11\/2026/s);
    expect(items[1].textContent).toContain('08:00 20/11/2026');
  });

  it('app-busy-button cannot be pressed twice', async () => {
    const fixture = TestBed.createComponent(BusyButton);
    let presses = 0;
    fixture.componentInstance.press.subscribe(() => presses++);
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button')!;
    button.click();
    fixture.componentRef.setInput('busy', true);
    await fixture.whenStable();
    button.click();
    expect(presses).toBe(1);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('applyProblem puts sentences at their fields until they are edited', () => {
    const form = new FormGroup({
      title: new FormControl('a', [Validators.required]),
      lines: new FormArray([new FormGroup({ amount: new FormControl(1) })]),
    });
    const rest = applyProblem(form, { status: 400, errors: { title: ['Trùng tên.'], 'lines[0].amount': ['Quá lớn.'], other: ['Khác.'] } });
    expect(rest.errors).toEqual({ other: ['Khác.'] });
    expect(form.controls.title.getError('server')).toEqual(['Trùng tên.']);
    expect(form.get('lines.0.amount')?.getError('server')).toEqual(['Quá lớn.']);
    expect(form.controls.title.touched).toBe(true);
    form.controls.title.setValue('b');
    expect(form.controls.title.valid).toBe(true);
  });

  it('Dialogs.askReason wants a reason and hands it back trimmed', async () => {
    const reason = TestBed.inject(Dialogs).askReason({ heading: 'Trả lại “Việc 1”?', action: 'Trả lại' });
    await TestBed.inject(ApplicationRef).whenStable();
    const panel = document.querySelector('app-reason-dialog')!;
    const area = panel.querySelector('textarea')!;
    const send = () => panel.querySelector('form')!.dispatchEvent(new Event('submit'));
    area.value = '   ';
    area.dispatchEvent(new Event('input'));
    send();
    expect(TestBed.inject(MatDialog).openDialogs).toHaveLength(1);
    area.value = '  Thiếu biên bản ';
    area.dispatchEvent(new Event('input'));
    send();
    expect(await reason).toBe('Thiếu biên bản');
  });

  it('Dialogs.confirm is false when the person turns back', async () => {
    const agreed = TestBed.inject(Dialogs).confirm({ heading: 'Xóa kế hoạch 80/KH-UBND?', action: 'Xóa', dangerous: true });
    await TestBed.inject(ApplicationRef).whenStable();
    expect(document.querySelector('app-confirm-dialog')!.textContent).toContain('Xóa kế hoạch 80/KH-UBND?');
    TestBed.inject(MatDialog).closeAll();
    expect(await agreed).toBe(false);
  });
});

@Component({
  imports: [FileDrop],
  template: `<app-file-drop [upload]="send" [(files)]="files" accept=".pdf,image/*" [maxBytes]="1000" [maxFiles]="3" />`,
})
class Form {
  readonly drop = viewChild.required(FileDrop);
  readonly files = signal<StoredFile[]>([]);
  readonly sent: { file: File; events: Subject<HttpEvent<StoredFile>> }[] = [];
  readonly send = (file: File) => {
    const events = new Subject<HttpEvent<StoredFile>>();
    this.sent.push({ file, events });
    return events;
  };
}

describe('app-file-drop', () => {
  const setUp = async () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const fixture = TestBed.createComponent(Form);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const give = async (...files: File[]) => {
      const drop = Object.assign(new Event('drop'), { dataTransfer: { files } });
      element.querySelector('.zone')!.dispatchEvent(drop);
      await fixture.whenStable();
    };
    return { fixture, element, give, form: fixture.componentInstance };
  };
  const pdf = (name: string, size = 100) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

  it('sends at once, shows progress, and lists what the server holds', async () => {
    const { fixture, element, give, form } = await setUp();
    await give(pdf('a.pdf'));
    form.sent[0].events.next({ type: HttpEventType.UploadProgress, loaded: 40, total: 100 });
    await fixture.whenStable();
    expect(element.textContent).toContain('40 %');
    expect(form.drop().busy()).toBe(true);
    form.sent[0].events.next(new HttpResponse({ body: { id: 'f1', fileName: 'a.pdf', size: 100 } }));
    await fixture.whenStable();
    expect(form.files()).toEqual([{ id: 'f1', fileName: 'a.pdf', size: 100 }]);
    expect(form.drop().busy()).toBe(false);
    element.querySelector<HTMLButtonElement>('li button')!.click();
    expect(form.files()).toEqual([]);
  });

  it('refuses large, empty and foreign files without sending them', async () => {
    const { element, give, form } = await setUp();
    await give(pdf('lon.pdf', 1001), pdf('rong.pdf', 0), new File(['x'], 'x.exe', { type: 'application/x-msdownload' }));
    expect(form.sent).toHaveLength(0);
    expect(element.textContent).toContain('Tệp lớn hơn 1000 B');
    expect(element.textContent).toContain('Tệp rỗng');
    expect(element.textContent).toContain('Không nhận loại tệp này');
  });

  it('can be cancelled, and tried again after a failure', async () => {
    const { fixture, element, give, form } = await setUp();
    await give(pdf('a.pdf'));
    form.sent[0].events.error({ status: 503 });
    await fixture.whenStable();
    const press = async (words: string) => {
      Array.from(element.querySelectorAll('li button'))
        .find((b) => b.textContent.includes(words))!
        .dispatchEvent(new Event('click'));
      await fixture.whenStable();
    };
    await press('Thử lại');
    expect(form.sent).toHaveLength(2);
    await press('Hủy');
    expect(form.sent[1].events.observed).toBe(false);
    expect(element.querySelectorAll('li')).toHaveLength(0);
  });

  it('offers no second try for a file that the server refuses, and forgets it when asked', async () => {
    const { fixture, element, give, form } = await setUp();
    await give(pdf('gia.pdf'));
    form.sent[0].events.error({ status: 400, detail: 'Tệp “gia.pdf” không được nhận.' });
    await fixture.whenStable();
    expect(element.textContent).toContain('không được nhận');
    expect(element.textContent).not.toContain('Thử lại');
    form.drop().forgetRefused();
    await fixture.whenStable();
    expect(element.querySelectorAll('li')).toHaveLength(0);
  });

  it('takes no more than the number allowed', async () => {
    const { give, form } = await setUp();
    await give(pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf'), pdf('4.pdf'));
    expect(form.sent).toHaveLength(3);
  });

  it('knows sizes and kinds', () => {
    expect([fileSize(999), fileSize(1536), fileSize(25 * 1024 * 1024)]).toEqual(['999 B', '1,5 KB', '25 MB']);
    expect([fileSize(25 * 1024 * 1024 + 1), fileSize(26_529_000), fileSize(123 * 1024)]).toEqual(['25,1 MB', '25,4 MB', '123 KB']);
    expect(accepts('.pdf', { name: 'A.PDF', type: '' })).toBe(true);
    expect(accepts('image/*', { name: 'a', type: 'image/png' })).toBe(true);
    expect(accepts('image/*,.pdf', { name: 'a.exe', type: 'application/x-msdownload' })).toBe(false);
    expect(accepts('', { name: 'a.exe', type: '' })).toBe(true);
  });
});
