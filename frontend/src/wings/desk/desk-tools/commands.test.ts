import { describe, expect, it } from 'vitest';
import { matching } from './commands';

const commands = [
  { id: '1', label: 'Số liệu', href: '/a' },
  { id: '2', label: 'Nhập số liệu', href: '/b' },
  { id: '3', label: 'Kế hoạch', hint: 'Nhiệm vụ nào, ai làm', href: '/c' },
  { id: '4', label: 'Ủy quyền', href: '/d' },
  { id: '5', label: 'Đợt báo cáo', href: '/e' },
];
const found = (typed: string) => matching(commands, typed).map(({ id }) => id);

describe('commands', () => {
  it('are all there while nothing is typed', () => {
    expect(found('  ')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are found without marks, whatever begins with the words first', () => {
    expect(found('so lieu')).toEqual(['1', '2']);
    expect(found('SỐ')).toEqual(['1', '2']);
    expect(found('dot')).toEqual(['5']);
  });

  it('are found by their words in any order, and by what goes with them', () => {
    expect(found('liệu nhập')).toEqual(['2']);
    expect(found('nhiem')).toEqual(['3']);
  });

  it('take i for y, as the search of the server does', () => {
    expect(found('ui quyen')).toEqual(['4']);
  });

  it('are none where nothing fits', () => {
    expect(found('xyz')).toEqual([]);
  });
});
