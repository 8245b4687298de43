import { describe, expect, it } from 'vitest';
import { parameterPairs } from './parameters';

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
      { label: 'Thời gian nghỉ được tính', value: 'treatment, maternity' },
    ]);
  });

  it('keep their name where they are new, and may be none', () => {
    expect(parameterPairs({ fresh: true }, name)).toEqual([{ label: 'fresh', value: 'true' }]);
    expect(parameterPairs(null, name)).toEqual([]);
  });
});
