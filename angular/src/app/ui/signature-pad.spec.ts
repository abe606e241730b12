import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '../core/clock';
import { provideTestTexts } from '../testing/texts';
import { SignaturePad, SignatureValue } from './signature-pad';

@Component({
  imports: [ReactiveFormsModule, SignaturePad],
  template: `<app-signature-pad [formControl]="signature" label="Chữ ký của chủ camera" required offersScan (scanInstead)="asked()" />`,
})
class Host {
  readonly signature = new FormControl<SignatureValue | null>(null, Validators.required);
  readonly asked = vi.fn();
}

describe('signature pad', () => {
  let fixture: ComponentFixture<Host>;
  let page: HTMLElement;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2026-11-22T02:12:00Z');
    const clock = { now: () => new Date((now += 1000)) };
    TestBed.configureTestingModule({ providers: [provideTestTexts(), { provide: Clock, useValue: clock }] });
    fixture = TestBed.createComponent(Host);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  const board = () => page.querySelector<SVGElement>('svg.board')!;
  const button = (word: string) => [...page.querySelectorAll('button')].find((b) => b.textContent.includes(word))!;

  async function draw(...points: [number, number][]) {
    board().getBoundingClientRect = () => new DOMRect(0, 0, 500, 250);
    const send = (type: string, [clientX, clientY]: [number, number]) => {
      const event = new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true, cancelable: true });
      board().dispatchEvent(Object.assign(event, { pointerId: 7, isPrimary: true }));
    };
    send('pointerdown', points[0]);
    for (const point of points) send('pointermove', point);
    send('pointerup', points[points.length - 1]);
    await fixture.whenStable();
  }

  it('drawn_GivesThePathTheStrokesAndTheTimes', async () => {
    const { signature } = fixture.componentInstance;
    await draw([10, 100], [200, 50], [300, 150]);
    await draw([20, 20], [20, 20]);

    expect(signature.value).toEqual({
      path: 'M20 200Q400 100 500 200L600 300M40 40L41 40',
      width: 1000,
      height: 500,
      strokes: 2,
      startedAt: '2026-11-22T02:12:01.000Z',
      finishedAt: '2026-11-22T02:12:03.000Z',
    });
    expect(signature.valid).toBe(true);
    expect(page.textContent).toContain('Đã ký 2 nét.');
  });

  it('drawn_WhenTooShort_IsRefusedUntilThereIsMore', async () => {
    await draw([100, 100], [110, 100]);
    expect(fixture.componentInstance.signature.valid).toBe(false);
    expect(page.textContent).toContain('Chữ ký quá ngắn');
    await draw([100, 100], [400, 100]);
    expect(fixture.componentInstance.signature.valid).toBe(true);
    expect(page.textContent).not.toContain('Chữ ký quá ngắn');
  });

  it('undoAndClear_TakeBackStrokes', async () => {
    await draw([10, 10], [300, 100]);
    await draw([10, 100], [300, 10]);
    button('Bỏ nét cuối').click();
    expect(fixture.componentInstance.signature.value?.path).toBe('M20 20L600 200');
    button('Ký lại').click();
    await fixture.whenStable();
    expect(fixture.componentInstance.signature.value).toBeNull();
    expect(fixture.componentInstance.signature.hasError('required')).toBe(true);
    expect(page.textContent).toContain('Hãy ký vào ô này.');
  });

  it('value_WhenSetFromOutside_IsShown_AndUndoneByStroke', async () => {
    const value = { path: 'M0 0L90 90M0 90L90 0', width: 100, height: 100, strokes: 2, startedAt: 'a', finishedAt: 'b' };
    fixture.componentInstance.signature.setValue(value);
    await fixture.whenStable();
    expect(board().querySelector('.ink')?.getAttribute('d')).toBe(value.path);
    expect(board().getAttribute('viewBox')).toBe('0 0 100 100');
    board().dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
    expect(fixture.componentInstance.signature.value?.path).toBe('M0 0L90 90');
  });

  it('disabled_TakesNoInk', async () => {
    fixture.componentInstance.signature.disable();
    await fixture.whenStable();
    await draw([10, 10], [300, 100]);
    expect(fixture.componentInstance.signature.value).toBeNull();
  });

  it('keyboard_IsToldOfThePaperWay', async () => {
    const described = board().getAttribute('aria-describedby')!;
    expect(page.querySelector(`#${described}`)?.textContent).toContain('ký trên bản giấy');
    expect(board().getAttribute('tabindex')).toBe('0');
    button('Nộp bản quét').click();
    expect(fixture.componentInstance.asked).toHaveBeenCalledOnce();
    expect((await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([]);
  });
});
