import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../testing/texts';
import { BearingDial } from './bearing-dial';
import { Compass } from './compass';
import { Locator, PositionError } from './device-position';
import { GeoPosition, LatLng } from './geo';
import { LineEditor } from './line-editor';
import { MapBase } from './map-base';
import { MapLibrary } from './map-library';
import { PointPicker } from './point-picker';

@Component({
  imports: [ReactiveFormsModule, PointPicker, BearingDial, LineEditor],
  template: `
    <form [formGroup]="form">
      <app-point-picker formControlName="position" label="Vị trí" required />
      <app-bearing-dial formControlName="bearing" label="Hướng" />
      <app-line-editor formControlName="line" label="Tuyến" />
    </form>
  `,
})
class Host {
  readonly form = new FormGroup({
    position: new FormControl<GeoPosition | null>({ latitude: 21.65, longitude: 106.7 }, [Validators.required]),
    bearing: new FormControl<number | null>(45),
    line: new FormControl<LatLng[] | null>([
      [21.65, 106.7],
      [21.651, 106.7],
    ]),
  });
}

describe('fields that are filled on a map', () => {
  let fixture: ComponentFixture<Host>;
  let form: Host['form'];
  let found: () => ReturnType<Locator['find']>;
  let point: (bearing: number) => void;
  let watching: boolean;

  const page = () => fixture.nativeElement as HTMLElement;
  const field = (selector: string) => page().querySelector<HTMLInputElement>(`${selector} input[matInput]`)!;
  const text = (selector: string) => page().querySelector(selector)!.textContent;
  const button = (selector: string, words: string) =>
    [...page().querySelectorAll<HTMLButtonElement>(`${selector} button`)].find((one) => one.textContent.includes(words));
  const press = async (selector: string, words: string) => {
    button(selector, words)!.click();
    await fixture.whenStable();
  };
  const type = async (selector: string, value: string) => {
    field(selector).value = value;
    field(selector).dispatchEvent(new Event('input'));
    field(selector).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const key = async (name: string, shiftKey = false) => {
    page()
      .querySelector('[role=slider]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, cancelable: true }));
    await fixture.whenStable();
  };
  const map = (selector: string) =>
    fixture.debugElement.query((one) => one.nativeElement === page().querySelector(`${selector} app-map-base`))
      .componentInstance as MapBase;

  beforeEach(async () => {
    watching = false;
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        // A phone without a network: leaflet itself does not come.
        { provide: MapLibrary, useValue: { load: () => Promise.reject(new Error('offline')) } },
        { provide: Locator, useValue: { find: () => found() } },
        {
          provide: Compass,
          useValue: {
            watch: (turned: typeof point) => {
              watching = true;
              point = turned;
              return () => (watching = false);
            },
          },
        },
      ],
    });
    fixture = TestBed.createComponent(Host);
    form = fixture.componentInstance.form;
    await fixture.whenStable();
  });

  describe('app-point-picker', () => {
    it('shows the position as map programs write it', () => expect(field('app-point-picker').value).toBe('21.650000, 106.700000'));

    it('works without the map and says so', () => expect(text('app-point-picker')).toContain('Chưa tải được bản đồ'));

    it('takes what was pasted', async () => {
      await type('app-point-picker', '21,6512 106,7023');
      expect(form.value.position).toEqual({ latitude: 21.6512, longitude: 106.7023 });
      expect(field('app-point-picker').value).toBe('21.651200, 106.702300');
      expect(form.controls.position.valid).toBe(true);
    });

    it('keeps what cannot be read and says how it is written', async () => {
      await type('app-point-picker', 'ngã ba chợ');
      expect(form.value.position).toBeNull();
      expect(field('app-point-picker').value).toBe('ngã ba chợ');
      expect(text('app-point-picker mat-error')).toContain('Chưa đọc được tọa độ');
    });

    it('says that a place lies abroad', async () => {
      await type('app-point-picker', '48.85, 2.35');
      expect(text('app-point-picker mat-error')).toContain('nằm ngoài Việt Nam');
    });

    it('offers to turn a swapped pair', async () => {
      await type('app-point-picker', '106.7023, 21.6512');
      expect(form.value.position).toBeNull();
      expect(text('app-point-picker mat-error')).toContain('đổi chỗ');
      await press('app-point-picker', 'Đổi lại thành 21.651200, 106.702300');
      expect(form.value.position).toEqual({ latitude: 21.6512, longitude: 106.7023 });
      expect(button('app-point-picker', 'Đổi lại')).toBeUndefined();
    });

    it('asks for a position when the form is sent without', async () => {
      await type('app-point-picker', '');
      form.markAllAsTouched();
      await fixture.whenStable();
      expect(text('app-point-picker mat-error')).toContain('Hãy nhập mục này.');
    });

    it('takes the position of the device and its accuracy', async () => {
      found = () => Promise.resolve({ position: [21.7, 106.8], accuracy: 8 });
      await press('app-point-picker', 'Lấy vị trí của tôi');
      expect(form.value.position).toEqual({ latitude: 21.7, longitude: 106.8 });
      expect(form.dirty).toBe(true);
      expect(text('app-point-picker')).toContain('sai số khoảng 8 m');
    });

    it('warns of a rough position', async () => {
      found = () => Promise.resolve({ position: [21.7, 106.8], accuracy: 120 });
      await press('app-point-picker', 'Lấy vị trí của tôi');
      expect(text('app-point-picker')).toContain('sai số lớn, khoảng 120 m');
    });

    it.each([
      ['refused', 'chưa được phép lấy vị trí'],
      ['insecure', 'HTTPS'],
    ] as const)('explains why there is none: %s', async (fault, words) => {
      found = () => Promise.reject(new PositionError(fault));
      await press('app-point-picker', 'Lấy vị trí của tôi');
      expect(text('app-point-picker [role=status]')).toContain(words);
      expect(form.value.position).toEqual({ latitude: 21.65, longitude: 106.7 });
    });

    it('takes a press on the map, unless it is disabled', async () => {
      map('app-point-picker').pressed.emit([21.123456789, 106.5]);
      expect(form.value.position).toEqual({ latitude: 21.1234568, longitude: 106.5 });
      form.disable();
      map('app-point-picker').pressed.emit([22, 106]);
      expect(form.getRawValue().position).toEqual({ latitude: 21.1234568, longitude: 106.5 });
    });
  });

  describe('app-bearing-dial', () => {
    const slider = () => page().querySelector('[role=slider]')!;

    it('says the direction in degrees and words', () => {
      expect(slider().getAttribute('aria-valuenow')).toBe('45');
      expect(slider().getAttribute('aria-valuetext')).toBe('45° · Đông Bắc');
      expect(field('app-bearing-dial').value).toBe('45');
    });

    it('turns by arrow keys, finer with Shift', async () => {
      await key('ArrowRight');
      expect(form.value.bearing).toBe(50);
      await key('ArrowLeft', true);
      expect(form.value.bearing).toBe(49);
      expect(form.dirty).toBe(true);
    });

    it('takes a typed number and refuses a wrong one', async () => {
      await type('app-bearing-dial', '270');
      expect(slider().getAttribute('aria-valuetext')).toBe('270° · Tây');
      await type('app-bearing-dial', '400');
      expect(form.value.bearing).toBeNull();
      expect(form.controls.bearing.hasError('bearing')).toBe(true);
      expect(text('app-bearing-dial mat-error')).toContain('từ 0 đến 359');
    });

    it('can be left without a direction', async () => {
      await press('app-bearing-dial', 'Bỏ hướng');
      expect(form.value.bearing).toBeNull();
      expect(form.controls.bearing.valid).toBe(true);
      expect(slider().getAttribute('aria-valuetext')).toBe('Chưa chọn hướng');
    });

    it('follows the compass until its direction is taken', async () => {
      await press('app-bearing-dial', 'Lấy theo la bàn của máy');
      point(123);
      await fixture.whenStable();
      expect(form.value.bearing).toBe(123);
      await press('app-bearing-dial', 'Dùng hướng này');
      expect(watching).toBe(false);
      expect(form.value.bearing).toBe(123);
    });

    it('lets the compass go when the needle is turned by hand', async () => {
      await press('app-bearing-dial', 'Lấy theo la bàn của máy');
      await key('Home');
      expect(watching).toBe(false);
      expect(form.value.bearing).toBe(0);
    });

    it('does nothing while disabled', async () => {
      form.disable();
      await key('ArrowRight');
      expect(form.getRawValue().bearing).toBe(45);
    });
  });

  describe('app-line-editor', () => {
    it('shows how long the line is', () => expect(text('app-line-editor .length')).toContain('111 m · 2 điểm'));

    it('is changed only after a press, and can be taken back', async () => {
      expect(button('app-line-editor', 'Vẽ lại từ đầu')).toBeUndefined();
      await press('app-line-editor', 'Sửa tuyến trên bản đồ');
      await press('app-line-editor', 'Vẽ lại từ đầu');
      expect(form.value.line).toBeNull();
      expect(form.dirty).toBe(true);
      await press('app-line-editor', 'Hoàn tác');
      expect(form.value.line).toEqual([
        [21.65, 106.7],
        [21.651, 106.7],
      ]);
    });

    it('refuses a line of one point', async () => {
      form.controls.line.setValue([[21.65, 106.7]]);
      form.markAllAsTouched();
      await fixture.whenStable();
      expect(form.controls.line.hasError('line')).toBe(true);
      expect(text('app-line-editor [role=alert]')).toBeTruthy();
      expect(text('app-line-editor')).toContain('ít nhất hai điểm');
    });

    it('refuses a line abroad and one that is too long', () => {
      form.controls.line.setValue([
        [48.85, 2.35],
        [48.86, 2.35],
      ]);
      expect(form.controls.line.getError('line')).toEqual({ key: 'map.point.outside' });
      form.controls.line.setValue([
        [10, 106],
        [21, 106],
      ]);
      expect(form.controls.line.getError('line')).toEqual({ key: 'map.line.tooLong' });
    });

    it('does not tell a change that the form made itself', async () => {
      form.markAsPristine();
      form.controls.line.setValue(null);
      await fixture.whenStable();
      expect(form.dirty).toBe(false);
      expect(text('app-line-editor .length')).toContain('0 điểm');
    });
  });
});
