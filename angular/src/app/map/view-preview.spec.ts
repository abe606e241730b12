import { Component, forwardRef, input, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../testing/texts';
import { MapBase } from './map-base';
import { ViewPreview } from './view-preview';

@Component({ selector: 'app-map-base', template: '', providers: [{ provide: MapBase, useExisting: forwardRef(() => NoMap) }] })
class NoMap {
  readonly calm = input<unknown>();
  readonly label = input('');
  readonly background = input<unknown>();
  readonly view = input<unknown>();
  readonly handle = signal(null);
  readonly colours = signal(null);
}

describe('what a camera sees', () => {
  let fixture: ComponentFixture<ViewPreview>;
  const sentences = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('p')].map((p) => p.textContent.trim());

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    TestBed.overrideComponent(ViewPreview, {
      remove: { imports: [MapBase] },
      add: { imports: [NoMap] },
    });
    fixture = TestBed.createComponent(ViewPreview);
    fixture.componentRef.setInput('position', [21.65, 106.7]);
    fixture.componentRef.setInput('fieldOfView', 90);
    fixture.componentRef.setInput('range', 25);
  });

  it('is said of now, a proposal is named as one', () => {
    fixture.componentRef.setInput('bearing', 300);
    fixture.componentRef.setInput('plannedBearing', 45);
    TestBed.tick();
    expect(sentences()[0]).toContain('Tây Bắc (300°)');
    expect(sentences()[1]).toContain('Đề nghị chỉnh sang hướng Đông Bắc (45°)');
  });

  it('without a noted direction says so, and still names the proposal', () => {
    fixture.componentRef.setInput('bearingKnown', false);
    fixture.componentRef.setInput('plannedBearing', 110);
    TestBed.tick();
    expect(sentences()).toEqual(['Chưa ghi hướng nhìn hiện tại.', expect.stringContaining('Đông (110°)')]);
  });

  it('without a proposal is one sentence', () => {
    fixture.componentRef.setInput('bearing', 0);
    TestBed.tick();
    expect(sentences()).toHaveLength(1);
  });
});
