import { Component, signal } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Connection } from '../core/http/connection';
import { ProblemDetails } from '../core/http/problem-details';
import { provideTestTexts } from '../testing/texts';
import { ProblemBanner } from './problem-banner';

@Component({
  imports: [ProblemBanner],
  template: `<app-problem-banner [problem]="problem()" [retry]="true"><a remedy href="/ke-hoach">Sửa</a></app-problem-banner>`,
})
class Host {
  readonly problem = signal<ProblemDetails | null>(null);
}

describe('app-problem-banner', () => {
  let fixture: ComponentFixture<Host>;
  const words = async (problem: ProblemDetails) => {
    fixture.componentInstance.problem.set(problem);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideHttpClient(), provideHttpClientTesting()] });
    fixture = TestBed.createComponent(Host);
  });

  it('banner_WhenARefusalWouldBeRepeated_OffersOnlyTheRemedy', async () => {
    const said = await words({ status: 409, detail: 'Nhiệm vụ thứ 2 chưa có thời hạn.' });
    expect(said).toContain('chưa có thời hạn');
    expect(said).toContain('Sửa');
    expect(said).not.toContain('Thử lại');
    expect(await words({ status: 403 })).not.toContain('Thử lại');
  });

  it('banner_WhenTheServerAnswersAgain_NoLongerSaysThatItDoesNot', async () => {
    expect(await words({ status: 0 })).toContain('Không kết nối được');
    const connection = TestBed.inject(Connection);
    connection.reportSilence();
    connection.reportAnswer();
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe('');
    expect(await words({ status: 0 })).toContain('Không kết nối được');
  });

  it('banner_WhenSomebodyChangedIt_OffersToReload', async () => {
    const said = await words({ status: 412 });
    expect(said).toContain('Tải lại');
    expect(said).not.toContain('Thử lại');
  });

  it('banner_WhenTheServerFailed_OffersAnotherTry', async () => expect(await words({ status: 500 })).toContain('Thử lại'));
});
