import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../../testing/texts';

describe('texts with a number', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideTestTexts()] }));

  it.each([
    [1, '1 paper without a line of the bank'],
    [0, '0 papers without a line of the bank'],
    [2, '2 papers without a line of the bank'],
  ])('translate %s takes the word that fits', (count, said) => {
    const words = TestBed.inject(TranslocoService);
    words.setActiveLang('en');
    expect(words.translate('statements.left.papers', { count })).toBe(said);
  });

  it('translate leaves what people wrote as it is', () => {
    const words = TestBed.inject(TranslocoService);
    words.setActiveLang('en');
    expect(words.translate('reconciliations.sign.differing', { count: 1, note: '{a|b}' })).toContain(
      '1 figure still differs. The reason written down: {a|b}.',
    );
  });
});
