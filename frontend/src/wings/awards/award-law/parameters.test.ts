import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conductLabel, gradeLabel } from '$wings/awards/words/award-words';
import { labels, parameterPairs } from './parameters';

const name = (code: string) => (code === 'ADVANCED_WORKER' ? 'Lao động tiên tiến' : code);

describe('the parameters of a rule', () => {
  it('are said in words, and what is left open is not', () => {
    const parameters = {
      award: 'ADVANCED_WORKER',
      minimumPercent: 70.5,
      countingAbsences: ['treatment', 'maternity'],
      registerSince: null,
    };
    expect(parameterPairs(parameters, name)).toEqual([
      { label: 'Danh hiệu', value: 'Lao động tiên tiến' },
      { label: 'Ít nhất (%)', value: '70,5' },
      { label: 'Thời gian nghỉ được tính', value: 'Điều trị, Thai sản' },
    ]);
  });

  it('say codes in words, and a share as a fraction', () => {
    expect(parameterPairs({ minimum: 'good', kinds: ['investigation'] }, name)).toEqual([
      { label: 'Ít nhất', value: gradeLabel('good') },
      { label: 'Loại việc', value: conductLabel('investigation') },
    ]);
    const vote = { of: 'taking-part', quorum: { numerator: 2, denominator: 3 } };
    expect(parameterPairs(vote, name)).toEqual([
      { label: 'Tính trên', value: 'số thành viên tham gia bỏ phiếu' },
      { label: 'Số người phải có mặt', value: '2/3' },
    ]);
  });

  it('are another condition where they are new, and may be none', () => {
    expect(parameterPairs({ fresh: true }, name)).toEqual([{ label: 'Điều kiện khác', value: 'true' }]);
    expect(parameterPairs(null, name)).toEqual([]);
  });

  it('all have words, whatever kind of rule takes them', () => {
    const said = readFileSync('../data/viet-nam/award_rules.csv', 'utf8').matchAll(/""(\w+)"": /g);
    const names = new Set([...said].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(8);
    expect([...names].filter((name) => name !== undefined && !(name in labels))).toEqual([
      'numerator',
      'denominator',
    ]);
  });
});
