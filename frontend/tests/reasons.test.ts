import { describe, expect, it } from 'vitest';
import { reasonText } from '$wings/awards/eligibility/reasons';

const typeName = (code: string) => `Danh hiệu ${code}`;

describe('the reasons of rules', () => {
  it('say of years without a gap how many they are', () => {
    expect(reasonText({ reason: 'years-held', arguments: ['A', '[2020, 2021, 2022]'] }, typeName)).toBe(
      'Có Danh hiệu A đủ 3 năm liên tục.',
    );
  });

  it('name the year, or the years of an award, of a discipline without severity', () => {
    expect(reasonText({ reason: 'severity-not-stated', arguments: ['2022'] }, typeName)).toBe(
      'Có kỷ luật trong năm 2022 chưa ghi hình thức.',
    );
    expect(reasonText({ reason: 'severity-not-stated', arguments: ['A', '[2021]'] }, typeName)).toBe(
      'Danh hiệu A: các năm 2021 chưa rõ có tính không, vì kỷ luật chưa ghi hình thức.',
    );
  });
});
