import { describe, expect, it } from 'vitest';
import { meant, recipientLookup, unitLookup } from './lookup';

const signal = new AbortController().signal;
const found = (value: string, name: string) => ({ id: value, value, name, detail: value });

describe('what a typed text means', () => {
  it('is a code, or a name that only one has, whatever its case and marks', () => {
    const some = [
      found('01840', 'Xã Tân Lập'),
      found('01849', 'Phường Bắc Kạn'),
      found('02000', 'Xã Tân Lập'),
    ];
    expect(meant('01849', some)?.value).toBe('01849');
    expect(meant('phuong bac kan', some)?.value).toBe('01849');
    expect(meant('Xã Tân Lập', some)).toBeUndefined();
    expect(meant('Tân Lập', some)).toBeUndefined();
  });
});

describe('a lookup', () => {
  it('tells units of one name apart by code and by the unit above', async () => {
    const units = unitLookup(() =>
      Promise.resolve([
        { id: 'u-1', code: '01840', name: { vi: 'Xã Tân Lập' }, parent: { name: { vi: 'Huyện Chợ Đồn' } } },
        { id: 'u-2', code: '06', name: { vi: 'Tỉnh Bắc Kạn' }, parent: null },
      ]),
    );
    expect((await units.find('tan', signal)).map(({ value, detail }) => [value, detail])).toEqual([
      ['01840', '01840, Huyện Chợ Đồn'],
      ['06', '06'],
    ]);
  });

  it('of recipients sends an id that nobody reads, and fills what follows from the choice', async () => {
    const person = { id: 'r-1', kind: 'individual' as const, name: 'Lý Thị A', position: null, unit: null };
    const people = recipientLookup(
      () => Promise.resolve([person]),
      ({ name }) => ({ name }),
    );
    expect(people.hidden).toBe(true);
    expect(await people.find('ly', signal)).toEqual([
      { id: 'r-1', value: 'r-1', name: 'Lý Thị A', detail: 'Cá nhân', fills: { name: 'Lý Thị A' } },
    ]);
  });
});
