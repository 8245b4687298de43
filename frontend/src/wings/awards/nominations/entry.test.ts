import { describe, expect, it } from 'vitest';
import { blank, checked, restored } from './entry';

const id = '0190b0c4-5a10-7c3e-9d2b-3f1a6c8e0a01';
const input = (name: string) => `de-nghi-${name}`;
const entry = { ...blank('SO-TTTT', '2022'), type: 'CERTIFICATE_OF_MERIT', recipient: id };

describe('a nomination in the form', () => {
  it('names somebody who is known by the id alone', () => {
    const result = checked({ ...entry, name: 'đã gõ rồi bỏ', achievement: ' Số hóa ' }, input);
    expect(result).toEqual({
      ok: true,
      body: {
        unit: 'SO-TTTT',
        type: 'CERTIFICATE_OF_MERIT',
        year: 2022,
        recipient: { id },
        way: 'regular',
        positionClass: null,
        achievement: 'Số hóa',
        annualGrade: null,
        initiative: null,
      },
    });
  });

  it('names somebody new by kind, name and position', () => {
    const result = checked({ ...entry, unknown: true, name: 'Lê Thị Mẫu', position: 'Chuyên viên' }, input);
    expect(result.ok && result.body.recipient).toEqual({
      kind: 'individual',
      name: 'Lê Thị Mẫu',
      position: 'Chuyên viên',
    });
  });

  it('says all at once what is missing, at its field', () => {
    const result = checked(blank('', '22'), input);
    expect(!result.ok && result.faults.map(({ field }) => field)).toEqual([
      'de-nghi-unit',
      'de-nghi-type',
      'de-nghi-year',
      'de-nghi-recipient',
    ]);
    const unknown = checked({ ...entry, unknown: true }, input);
    expect(!unknown.ok && unknown.faults).toEqual([{ field: 'de-nghi-name', message: 'Hãy nêu tên' }]);
  });

  it('comes back as it was kept, without what no longer belongs to it', () => {
    const kept = { ...entry, achievement: 'Số hóa', unknown: 'x', gone: 1 };
    expect(restored(kept, blank('U', '2023'))).toEqual({ ...entry, achievement: 'Số hóa' });
    expect(restored(null, entry)).toBe(entry);
  });
});
