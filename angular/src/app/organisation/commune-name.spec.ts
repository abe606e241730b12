import { Component } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FormControl } from '@angular/forms';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfficialUnitDto } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { CommuneName } from './commune-name';

const thienTan: OfficialUnitDto = { code: '06436', provinceCode: '20', type: 'xa', name: 'Thiện Tân', fullName: 'Xã Thiện Tân' };

@Component({
  imports: [CommuneName],
  template: `<app-commune-name
    provinceCode="20"
    type="xa"
    url="/api/setup/official-units"
    [control]="control"
    [name]="name"
    [code]="code"
    (picked)="picked($event)"
  />`,
})
class SetupForm {
  readonly control = new FormControl('', { nonNullable: true });
  name = '';
  code = '';
  readonly picked = vi.fn<(unit: OfficialUnitDto) => void>();
}

describe('CommuneName', () => {
  let server: HttpTestingController;
  const asked = (filter: string) =>
    vi.waitFor(() => server.expectOne((r) => r.url === '/api/setup/official-units' && r.params.get('filter') === filter));

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('offers what the list has for the typed part, and hands on the whole unit that is picked', async () => {
    const form = TestBed.createComponent(SetupForm);
    await form.whenStable();
    const box = (form.nativeElement as HTMLElement).querySelector('input')!;
    box.dispatchEvent(new Event('focusin'));
    box.value = 'thien tan';
    box.dispatchEvent(new Event('input'));
    (await asked('thien tan')).flush([thienTan]);
    await vi.waitFor(() => expect(document.querySelector('mat-option')?.textContent).toContain('Xã Thiện Tân'));
    document.querySelector<HTMLElement>('mat-option')!.click();
    await form.whenStable();

    expect(form.componentInstance.control.value).toBe('Thiện Tân');
    expect(form.componentInstance.picked).toHaveBeenCalledWith(thienTan);
  });

  it('warns when the list calls the code otherwise, and leaves what was typed', async () => {
    const form = TestBed.createComponent(SetupForm);
    form.componentInstance.control.setValue('Thiên Tân');
    form.componentInstance.name = 'Thiên Tân';
    form.componentInstance.code = '06436';
    await form.whenStable();
    (await asked('06436')).flush([thienTan]);
    await vi.waitFor(() => expect((form.nativeElement as HTMLElement).textContent).toContain('“Xã Thiện Tân”'));

    expect(form.componentInstance.control.value).toBe('Thiên Tân');
  });

  it('lets people type freely when no list is loaded', async () => {
    const form = TestBed.createComponent(SetupForm);
    await form.whenStable();
    const box = (form.nativeElement as HTMLElement).querySelector('input')!;
    box.value = 'Xã Mới';
    box.dispatchEvent(new Event('input'));
    (await asked('Xã Mới')).flush([]);
    await form.whenStable();

    expect(form.componentInstance.control.value).toBe('Xã Mới');
    expect((form.nativeElement as HTMLElement).textContent).toContain('Không kèm chữ xã, phường.');
  });
});
