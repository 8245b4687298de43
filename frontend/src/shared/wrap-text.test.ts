import { describe, expect, it } from 'vitest';
import { fitLabel, shorten, wrapText } from './wrap-text';

const letters = (text: string) => text.length;

describe('words in a drawing', () => {
  it('are broken between words, never within one', () => {
    expect(wrapText('Năm 2022: 92,65 % thôn có tổ', 12, letters)).toEqual([
      'Năm 2022:',
      '92,65 % thôn',
      'có tổ',
    ]);
    expect(wrapText('Chuyển_đổi_số_toàn_dân ở xã', 6, letters)).toEqual(['Chuyển_đổi_số_toàn_dân', 'ở xã']);
    expect(wrapText('', 10, letters)).toEqual([]);
  });

  it('end in an ellipsis where the label has no more room', () => {
    expect(fitLabel('Phường Nguyễn Trãi', 10, 2)).toEqual(['Phường', 'Nguyễn…']);
    expect(fitLabel('Xã Ba', 10, 2)).toEqual(['Xã Ba']);
    expect(fitLabel('Xã Ba', 10, 2).every((line) => line.length <= 10)).toBe(true);
    expect(shorten('Văn hóa', 5)).toBe('Văn…');
  });
});
