import { afterEach, describe, expect, it, vi } from 'vitest';
import { compressPhoto, fitInto, NotAPicture } from './photo';

describe('compressPhoto', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('refuses what no picture can be read from, by its name', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')));
    const refused = compressPhoto(new File(['%PDF-1.7'], 'hop-dong.pdf'));
    await expect(refused).rejects.toBeInstanceOf(NotAPicture);
    await expect(refused).rejects.toMatchObject({ fileName: 'hop-dong.pdf' });
  });

  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [800, 600, 800, 600],
    [10_000, 2, 1600, 1],
  ])('keeps the shape of %i × %i', (width, height, toWidth, toHeight) => {
    expect(fitInto(width, height, 1600)).toEqual({ width: toWidth, height: toHeight });
  });
});
