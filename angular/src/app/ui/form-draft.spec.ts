import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../core/clock';
import { provideTestTexts } from '../testing/texts';
import { DraftNotice, formDraft } from './form-draft';

@Component({ imports: [DraftNotice], template: `<app-draft-notice [draft]="draft" />` })
class TaskForm {
  readonly form = new FormGroup({ title: new FormControl('mới', { nonNullable: true }) });
  readonly draft = formDraft('tasks.new', this.form);
}

@Component({ imports: [DraftNotice], template: `<app-draft-notice [draft]="draft" />` })
class VersionedForm {
  static version = '1';
  readonly form = new FormGroup({ title: new FormControl('của máy chủ', { nonNullable: true }) });
  readonly draft = formDraft('plans.p1', this.form, undefined, [], VersionedForm.version);
}

describe('a draft over a version', () => {
  const open = () => TestBed.createComponent(VersionedForm);
  const words = (fixture: ReturnType<typeof open>) => (fixture.nativeElement as HTMLElement).textContent;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    VersionedForm.version = '1';
    const fixture = open();
    fixture.componentInstance.form.markAsDirty();
    fixture.componentInstance.form.controls.title.setValue('của tôi');
    fixture.componentInstance.draft.keep();
    fixture.destroy();
  });

  it('draft_WhenNothingChangedMeanwhile_IsPutBack', () => expect(open().componentInstance.form.value.title).toBe('của tôi'));

  it('draft_WhenSomebodyChangedTheThing_WaitsAndIsNotLost', async () => {
    VersionedForm.version = '2';
    open().destroy();
    const fixture = open();
    await fixture.whenStable();
    expect(fixture.componentInstance.form.value.title).toBe('của máy chủ');
    expect(words(fixture)).toContain('trước khi có người khác sửa');
    fixture.componentInstance.draft.restore();
    await fixture.whenStable();
    expect(fixture.componentInstance.form.value.title).toBe('của tôi');
    expect(fixture.componentInstance.form.dirty).toBe(true);
    expect(words(fixture)).toContain('Đã khôi phục');
    fixture.destroy();
    expect(open().componentInstance.form.value.title).toBe('của tôi');
  });

  it('draft_WhenItWaitsAndIsThrownAway_IsGone', () => {
    VersionedForm.version = '2';
    open().componentInstance.draft.discard();
    const { form, draft } = open().componentInstance;
    expect(draft.waitsSince()).toBeNull();
    expect(form.value.title).toBe('của máy chủ');
  });
});

describe('formDraft', () => {
  let now: Date;
  const open = () => TestBed.createComponent(TaskForm);
  const typeAndLeave = () => {
    const fixture = open();
    fixture.componentInstance.form.controls.title.setValue('đang gõ');
    fixture.componentInstance.form.markAsDirty();
    fixture.componentInstance.form.controls.title.setValue('đang gõ dở');
    fixture.destroy();
  };

  beforeEach(() => {
    now = new Date('2026-11-22T03:00:00Z');
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting(), { provide: Clock, useValue: { now: () => now } }],
    });
  });

  it('puts back what was typed and says when', async () => {
    typeAndLeave();
    const fixture = open();
    await fixture.whenStable();
    expect(fixture.componentInstance.form.value.title).toBe('đang gõ dở');
    expect(fixture.componentInstance.form.dirty).toBe(true);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Đã khôi phục nội dung đang nhập dở lúc 10:00 22/11/2026.');
  });

  it('keeps nothing that the person did not type', () => {
    const fixture = open();
    fixture.componentInstance.form.controls.title.setValue('do chương trình đặt');
    fixture.destroy();
    expect(open().componentInstance.form.value.title).toBe('mới');
  });

  it('forgets after saving', () => {
    typeAndLeave();
    const saved = open();
    saved.componentInstance.draft.clear();
    saved.destroy();
    expect(open().componentInstance.form.value.title).toBe('mới');
  });

  it('never keeps, restores or resets what it is told to leave out', () => {
    const form = new FormGroup({
      name: new FormControl('', { nonNullable: true }),
      password: new FormControl('tạo sẵn', { nonNullable: true }),
    });
    const draft = TestBed.runInInjectionContext(() => formDraft('users.new', form, undefined, ['password']));
    form.markAsDirty();
    form.setValue({ name: 'Lê Thị Thư', password: 'bí mật 123' });
    TestBed.resetTestingModule();
    expect(JSON.stringify(localStorage)).not.toContain('bí mật');
    draft.discard();
    expect(form.getRawValue()).toEqual({ name: '', password: 'bí mật 123' });
  });

  it('goes back to the first values when the draft is thrown away', () => {
    typeAndLeave();
    const { form, draft } = open().componentInstance;
    draft.discard();
    expect(form.value.title).toBe('mới');
    expect(form.dirty).toBe(false);
    expect(draft.restoredAt()).toBeNull();
  });

  it('does not bring back what is older than 30 days', () => {
    typeAndLeave();
    now = new Date('2026-12-23T03:00:00Z');
    expect(open().componentInstance.form.value.title).toBe('mới');
  });
});
