import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Language } from '../core/i18n/language';
import { provideTestTexts } from '../testing/texts';
import { countMap } from './map-counts';
import { MapLegend } from './map-legend';

describe('app-map-legend', () => {
  const make = async () => {
    const fixture = TestBed.createComponent(MapLegend);
    const counts = countMap({});
    fixture.componentRef.setInput('counts', {
      ...counts,
      metres: { ...counts.metres, seen: 1250 },
      cameras: { ...counts.cameras, working: 7649 },
    });
    await fixture.whenStable();
    return fixture;
  };
  const line = (root: HTMLElement, words: string) => [...root.querySelectorAll('.line')].find((one) => one.textContent.includes(words));

  beforeEach(() => TestBed.configureTestingModule({ providers: [provideTestTexts()] }));

  it('counts in the way of each language', async () => {
    const fixture = await make();
    const root = fixture.nativeElement as HTMLElement;
    expect(line(root, 'Đang hoạt động')!.textContent).toContain('7.649');
    expect(line(root, 'Camera quan sát được')!.textContent).toContain('1,25 km');
    TestBed.inject(Language).choose('en');
    await fixture.whenStable();
    expect(line(root, 'Working')!.textContent).toContain('7,649');
  });

  it('names only the parts of routes that there are', async () => {
    const root = (await make()).nativeElement as HTMLElement;
    expect(line(root, 'Chưa có camera quan sát')).toBeUndefined();
  });

  it('hides a layer and shows it again', async () => {
    const fixture = await make();
    const box = line(fixture.nativeElement as HTMLElement, 'Hỏng')!.querySelector('input')!;
    box.click();
    await fixture.whenStable();
    expect([...fixture.componentInstance.hiddenLayers()]).toEqual(['camera.faulty']);
    expect(box.checked).toBe(false);
    box.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.hiddenLayers().size).toBe(0);
  });
});
