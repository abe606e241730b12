/** Pixels of the longer side after compressing. */
export const PHOTO_SIDE = 1600;
const QUALITY = 0.8;

/** What was chosen is no picture that this device can read; the text `offline.photo.noPicture` says so with its name. */
export class NotAPicture extends Error {
  constructor(readonly fileName: string) {
    super(`${fileName} is no picture.`);
  }
}

/**
 * A JPEG of at most 1600 pixels, upright, and with nothing of what phones write into their pictures (place, time, device):
 * some 300 kB instead of 5 MB. @throws NotAPicture
 */
export async function compressPhoto(file: File): Promise<Blob> {
  const picture = await read(file);
  try {
    const { width, height } = fitInto(picture.width, picture.height, PHOTO_SIDE);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha: false })!;
    // What is transparent in a drawing becomes paper, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return await toJpeg(canvas, file);
  } finally {
    picture.close();
  }
}

/** The size of the same shape whose longer side is at most `side`; never larger than it was, never less than one pixel. */
export function fitInto(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

async function read(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new NotAPicture(file.name);
  }
}

function toJpeg(canvas: HTMLCanvasElement, file: File): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new NotAPicture(file.name))), 'image/jpeg', QUALITY);
  });
}
