import { describe, expect, it } from 'vitest';
import type { PlanChanges, Task } from '$api';
import { bulkLines, seen, undoing, type BulkPart } from './bulk';

const task = (id: string, more: Partial<Task> = {}): Task =>
  ({ id, kind: 'task', coordinators: [], watchers: [], directives: [], indicators: [], ...more }) as Task;
const unit = (code: string) => ({ id: `id-${code}`, code, name: { vi: code, en: null } });
const part = (more: Partial<BulkPart>): BulkPart => ({ member: 'lead', way: 'set', text: '', ...more });

const linesOf = (tasks: Task[], ...parts: BulkPart[]) => {
  const checked = bulkLines(tasks, parts);
  return checked.ok ? checked.lines : checked.faults;
};

describe('a change of many tasks', () => {
  it('says the same of each, a deadline as a day and how exactly it is meant', () => {
    expect(linesOf([task('1'), task('2')], part({ member: 'due', text: 'quý II/2026' }))).toEqual([
      { task: '1', field: 'due', value: '2026-06-30' },
      { task: '1', field: 'duePrecision', value: 'quarter' },
      { task: '2', field: 'due', value: '2026-06-30' },
      { task: '2', field: 'duePrecision', value: 'quarter' },
    ]);
  });

  it('adds to what each has, and takes from it', () => {
    const tasks = [task('1', { coordinators: [unit('A'), unit('B')] }), task('2')];
    expect(linesOf(tasks, part({ member: 'coordinators', way: 'add', text: 'B, C' }))).toEqual([
      { task: '1', field: 'coordinators', value: ['A', 'B', 'C'] },
      { task: '2', field: 'coordinators', value: ['B', 'C'] },
    ]);
    expect(linesOf(tasks, part({ member: 'coordinators', way: 'remove', text: 'A' }))).toEqual([
      { task: '1', field: 'coordinators', value: ['B'] },
      { task: '2', field: 'coordinators', value: [] },
    ]);
  });

  it('leaves groups what they cannot say', () => {
    const group = task('g', { kind: 'group' });
    expect(linesOf([group], part({ text: '19' }), part({ member: 'weight', text: '2,5' }))).toEqual([
      { task: 'g', field: 'weight', value: 2.5 },
    ]);
  });

  it('empties a member where nothing is written, but adds nothing of nothing', () => {
    expect(linesOf([task('1')], part({ member: 'budget' }))).toEqual([
      { task: '1', field: 'budget', value: null },
    ]);
    expect(linesOf([task('1')], part({ member: 'watchers', way: 'add' }))).toMatchObject([
      { field: 'hl-0-text' },
    ]);
  });

  it('tells every fault at its field, and a member that is changed twice', () => {
    const faults = linesOf(
      [task('1')],
      part({ member: 'due', text: 'hôm nào đó' }),
      part({ member: 'weight', text: 'nặng' }),
      part({ member: 'weight', text: '2' }),
    );
    expect(faults).toMatchObject([{ field: 'hl-0-text' }, { field: 'hl-1-text' }, { field: 'hl-2-member' }]);
  });

  const made: PlanChanges = {
    dryRun: false,
    tasks: 1,
    lines: [
      { task: '1', code: 'T1', title: { vi: 'Một' }, field: 'lead', from: unit('A'), to: unit('B') },
      { task: '1', code: 'T1', title: { vi: 'Một' }, field: 'coordinators', from: [unit('C')], to: null },
    ],
  } as PlanChanges;

  it('is sent with what the preview showed, and without what changes nothing', () => {
    const lines = [
      { task: '1', field: 'lead', value: 'B' },
      { task: '2', field: 'lead', value: 'B' },
    ];
    expect(seen(lines, made)).toEqual([{ task: '1', field: 'lead', value: 'B', from: unit('A') }]);
  });

  it('is undone by what was there', () => {
    expect(undoing(made)).toEqual([
      { task: '1', field: 'lead', from: unit('B'), value: 'id-A' },
      { task: '1', field: 'coordinators', from: null, value: ['id-C'] },
    ]);
  });
});
