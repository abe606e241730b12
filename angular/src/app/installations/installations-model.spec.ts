import { describe, expect, it } from 'vitest';
import { defectRow, installationForm, lineRow } from './installation-form';
import { lookOf, toLines, toTimeLine } from './installations-model';

describe('words and fields of installations', () => {
  it('takes a basis for each line that says something', () => {
    expect(toLines(' Quyết định 12 \n\n Kế hoạch 5 ')).toEqual(['Quyết định 12', 'Kế hoạch 5']);
  });

  it('shows a failed inspection and open defects by their look', () => {
    expect(lookOf('inspected', 'failed').tone).toBe('late');
    expect(lookOf('inspected', 'passedWithDefects').tone).toBe('soon');
    expect(lookOf('handedOver', 'passedWithDefects').tone).toBe('done');
  });

  it('holds a camera to one piece and other devices to whole numbers', () => {
    const camera = lineRow({ cameraId: 'c1', device: 'Camera cột 4' });
    camera.controls.actualQuantity.setValue(2);
    expect(camera.valid).toBe(false);
    const cable = lineRow({ device: 'Dây mạng' });
    cable.controls.actualQuantity.setValue(280);
    expect(cable.valid).toBe(true);
    cable.controls.actualQuantity.setValue(1.5);
    expect(cable.valid).toBe(false);
  });

  it('wants words and a deadline of a defect', () => {
    const form = installationForm();
    form.controls.title.setValue('Camera cổng chợ');
    expect(form.valid).toBe(true);
    form.controls.defects.push(defectRow());
    expect(form.valid).toBe(false);
  });

  it('tells who did it in whose place, with the conclusion', () => {
    const [entry] = toTimeLine(
      [
        {
          id: 'h1',
          kind: 'inspected',
          at: '2026-03-16T02:00:00Z',
          byName: 'Công an Demo',
          forName: 'Trưởng Công an Demo',
          note: null,
          conclusion: 'passed',
        },
      ],
      (key, values) => `${key}${JSON.stringify(values)}`,
      (conclusion) => `word:${conclusion}`,
    );
    expect(entry.sentence).toContain('installations.for');
    expect(entry.sentence).toContain('word:passed');
  });
});
