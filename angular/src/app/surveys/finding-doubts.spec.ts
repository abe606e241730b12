import { signal } from '@angular/core';
import { FormControl } from '@angular/forms';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { GeoPosition } from '../map/geo';
import { provideTestTexts } from '../testing/texts';
import { FarFromRoute } from './far-from-route';
import { RouteHasCameras } from './route-has-cameras';
import { SurveyPack } from './survey-pack';
import { surveyPack } from './testing';

describe('what is doubtful is said while it is typed', () => {
  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), { provide: SurveyPack, useValue: { pack: signal(surveyPack()) } }],
    }),
  );

  it('a position far from the route, in kilometres', async () => {
    const control = new FormControl<GeoPosition | null>(null);
    const fixture = TestBed.createComponent(FarFromRoute);
    fixture.componentRef.setInput('control', control);
    fixture.componentRef.setInput('route', surveyPack().routes[0]);
    const text = async () => {
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).textContent.trim();
    };
    expect(await text()).toBe('');
    control.setValue({ latitude: 21.5905, longitude: 106.3105 });
    expect(await text()).toBe('');
    control.setValue({ latitude: 10.77, longitude: 106.7 });
    expect(await text()).toMatch(/cách tuyến 1\.\d{3}(,\d)? km/);
  });

  it('the cameras of a route that is said to have none', async () => {
    const fixture = TestBed.createComponent(RouteHasCameras);
    fixture.componentRef.setInput('routeId', 'r1');
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Camera đầu ngõ');
    fixture.componentRef.setInput('routeId', 'r2');
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe('');
  });
});
