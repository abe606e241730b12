import { describe, expect, it } from 'vitest';
import { fileNameOf } from './download';

describe('fileNameOf', () => {
  it('takes the encoded name before the plain one', () => {
    expect(fileNameOf("attachment; filename=so.xlsx; filename*=UTF-8''s%E1%BB%95.xlsx")).toBe('sổ.xlsx');
  });

  it('takes the plain name, quoted or not', () => {
    expect(fileNameOf('inline; filename=05-KH-UBND.pdf')).toBe('05-KH-UBND.pdf');
    expect(fileNameOf('attachment; filename="a b.pdf"')).toBe('a b.pdf');
  });

  it('falls back to the plain name when the encoded one is broken', () => {
    expect(fileNameOf("attachment; filename=a.pdf; filename*=UTF-8''%E1%ZZ")).toBe('a.pdf');
  });

  it('knows no name when there is none', () => {
    expect(fileNameOf(null)).toBeNull();
    expect(fileNameOf('inline')).toBeNull();
  });
});
