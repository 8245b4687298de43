import { emptyCells, toCsv, type Cells } from './rows';

const examples: Partial<Cells>[] = [
  { change: 'create', code: '01849', name: 'Xã Phong Quang', kind: 'xã', parent: '19' },
  { change: 'merge', unit: '01843', successor: '01849' },
  { change: 'merge', unit: '01849', successor: '01849' },
  { change: 'create', code: '01990', name: 'Xã Ví Dụ Một', kind: 'xã', parent: '19' },
  { change: 'create', code: '01991', name: 'Xã Ví Dụ Hai', kind: 'xã', parent: '19' },
  { change: 'split', unit: '05461', successor: '01990', share: '0.6' },
  { change: 'split', unit: '05461', successor: '01991', share: '0.4' },
  { change: 'rename', unit: '05443', name: 'Phường Ví Dụ', nameEn: 'Ví Dụ Ward' },
  { change: 'reclassify', unit: '01954', kind: 'thị trấn', name: 'Thị trấn Vân Tùng' },
  { change: 'transfer', unit: '01957', parent: '19' },
  { change: 'abolish', unit: '058' },
];

/** The columns with one example of each kind of row. */
export function templateCsv(): string {
  return toCsv(examples.map((cells, index) => ({ line: index + 2, cells: { ...emptyCells(), ...cells } })));
}
