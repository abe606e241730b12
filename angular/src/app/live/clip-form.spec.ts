import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { CameraClipDto, CutClipInput, LiveCameraDto } from '../core/api/models';
import { IDEMPOTENCY_KEY } from '../core/http/request-options';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { ClipForm, ClipSpan } from './clip-form';

const TO = Date.parse('2026-11-23T07:00:30Z');

@Component({
  imports: [ClipForm],
  template: `<app-clip-form [cameras]="cameras" [at]="at()" [(span)]="span" (asked)="asked.set($event)" />`,
})
class Host {
  readonly cameras = [{ id: 'c1', name: 'Cổng chợ' } as LiveCameraDto];
  readonly at = signal(TO + 90_500);
  readonly span = signal<ClipSpan>({ from: TO - 30_000, to: TO });
  readonly asked = signal<readonly CameraClipDto[]>([]);
}

describe('form of a clip', () => {
  let server: HttpTestingController;
  let host: ComponentFixture<Host>;
  const element = () => host.nativeElement as HTMLElement;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    host.detectChanges();
  };
  const inputs = () => element().querySelectorAll('input');
  const type = async (index: number, text: string) => {
    inputs()[index].value = text;
    inputs()[index].dispatchEvent(new Event('input'));
    inputs()[index].dispatchEvent(new Event('change'));
    await settle();
  };
  const press = async (word: string) => {
    [...element().querySelectorAll('button')].find((b) => b.textContent.includes(word))!.click();
    await settle();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideHttpClient(),
        provideHttpClientTesting(),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    host = TestBed.createComponent(Host);
    host.detectChanges();
    server.expectOne('/api/live/clips/options').flush({ maxMinutes: 120, canBeExact: false, daysKept: 7 });
    await settle();
  });

  it('says how long it will be, and follows what is typed and what is shown', async () => {
    expect([...inputs()].slice(0, 2).map((i) => i.value)).toEqual(['14:00:00', '14:00:30']);
    expect(element().textContent).toContain('30 giây');
    await type(0, '13:59:00');
    element().querySelector<HTMLElement>('[aria-label$="làm cuối"]')!.click();
    await settle();
    expect(host.componentInstance.span()).toEqual({ from: TO - 90_000, to: TO + 90_000 });
    expect(element().textContent).toContain('3 phút 0 giây');
  });

  it('sends nothing without a reason, or with times that are none or reversed', async () => {
    await press('Cắt đoạn này');
    await type(2, 'Vụ mất xe');
    await type(1, 'chiều');
    await press('Cắt đoạn này');
    await type(1, '13:00');
    await press('Cắt đoạn này');
    server.expectNone('/api/live/clips');
    expect(element().textContent).toContain('Cuối đoạn phải sau đầu đoạn');
  });

  it('asks again with the same key after a fault, and with a new one after a change', async () => {
    await type(2, ' Vụ mất xe ');
    await press('Cắt đoạn này');
    const first = server.expectOne('/api/live/clips');
    expect(first.request.body as CutClipInput).toEqual({
      cameraId: 'c1',
      from: '2026-11-23T07:00:00.000Z',
      to: '2026-11-23T07:00:30.000Z',
      manner: 'original',
      reason: 'Vụ mất xe',
    });
    first.flush({ status: 409, detail: 'Anh/chị đang có 5 đoạn chờ cắt.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(element().textContent).toContain('5 đoạn chờ cắt');
    await press('Cắt đoạn này');
    const again = server.expectOne('/api/live/clips');
    expect(again.request.context.get(IDEMPOTENCY_KEY)).toBe(first.request.context.get(IDEMPOTENCY_KEY));
    again.flush({ status: 409, detail: 'Đầy.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    await type(2, 'Vụ khác');
    await press('Cắt đoạn này');
    const other = server.expectOne('/api/live/clips');
    expect(other.request.context.get(IDEMPOTENCY_KEY)).not.toBe(first.request.context.get(IDEMPOTENCY_KEY));
    other.flush({ id: 'clip1' });
    await settle();
    expect(host.componentInstance.asked().map((c) => c.id)).toEqual(['clip1']);
  });
});
