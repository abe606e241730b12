import { Component, signal } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../../testing/texts';
import { Language } from './language';
import { EnumTextPipe, PermissionTextPipe, ServerTextPipe } from './server-text-pipes';
import { ServerTexts } from './server-texts';

@Component({
  imports: [EnumTextPipe, PermissionTextPipe, ServerTextPipe],
  template: `{{ status() | enumText: 'WorkTaskStatus' }}|{{ 'CameraProgram.Audit' | permissionText }}|{{
      'CameraProgram:TooLong' | serverText: { max: 20 }
    }}`,
})
class Words {
  readonly status = signal<string | null>('inProgress');
}

describe('ServerTexts', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()] });
    http = TestBed.inject(HttpTestingController);
  });

  async function answer(language: string, texts: Record<string, string>) {
    http.expectOne(`/api/localization/${language}`).flush(texts);
    await Promise.resolve();
    await Promise.resolve();
  }

  it('shows nothing before the words arrive, then the words, and those of the other language after the switch', async () => {
    const shown = TestBed.createComponent(Words);
    await shown.whenStable();
    expect(shown.nativeElement.textContent).toBe('||');

    await answer('vi', {
      'Enum:WorkTaskStatus.InProgress': 'Đang thực hiện',
      'Permission:CameraProgram.Audit': 'Xem nhật ký',
      'CameraProgram:TooLong': 'Tối đa {max} ký tự.',
    });
    await shown.whenStable();
    expect(shown.nativeElement.textContent).toBe('Đang thực hiện|Xem nhật ký|Tối đa 20 ký tự.');

    TestBed.inject(Language).choose('en');
    await shown.whenStable();
    await answer('en', { 'Enum:WorkTaskStatus.InProgress': 'In progress' });
    await shown.whenStable();
    expect(shown.nativeElement.textContent).toBe('In progress|CameraProgram.Audit|CameraProgram:TooLong');

    TestBed.inject(Language).choose('vi');
    await shown.whenStable();
    http.expectNone('/api/localization/vi');
    expect(shown.nativeElement.textContent).toContain('Đang thực hiện');
  });

  it('asks again after the server did not answer, and only once at a time', async () => {
    const texts = TestBed.inject(ServerTexts);
    const first = texts.load();
    void texts.load();
    http.expectOne('/api/localization/vi').flush(null, { status: 503, statusText: 'Unavailable' });
    await first;
    expect(texts.find('a')).toBeUndefined();

    const second = texts.load();
    http.expectOne('/api/localization/vi').flush({ a: 'b' });
    await second;
    expect(texts.find('a')).toBe('b');
  });
});
