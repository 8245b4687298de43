import { describe, expect, it } from 'vitest';
import type { Task } from '$api';
import { department, province, task } from '../../../../tests/fixtures';
import { annexRows, readSort, sortedRows, statedColumns } from './annex';
import { columnsOf } from './board';

const line = (id: string, parent: string | null, more: Partial<Task> = {}): Task => ({
  ...task,
  id,
  code: id,
  parent: parent === null ? null : { id: parent, code: parent, title: { vi: parent } },
  directives: [],
  ...more,
});
const group = (id: string, parent: string | null) => line(id, parent, { kind: 'group', timing: null });

const plan = [
  group('I', null),
  group('I.1', 'I'),
  line('a', 'I.1', { timing: 'overdue', due: '2023-03-31', lead: department }),
  line('b', 'I', { due: '2023-01-31', lead: province }),
  group('II', null),
  line('c', null),
];
const ids = (shown: string[] | null, closed: string[] = []) =>
  annexRows(plan, shown === null ? null : new Set(shown), closed).map(
    ({ task: { id }, depth }) => `${depth}${id}`,
  );

describe('the annex of a plan', () => {
  it('is a tree in the order of the plan, without headings over nothing that was asked for', () => {
    expect(ids(null)).toEqual(['0I', '1I.1', '2a', '1b', '0II', '0c']);
    expect(ids(['a'])).toEqual(['0I', '1I.1', '2a']);
    expect(ids(['c'])).toEqual(['0c']);
  });

  it('folds what stands in closed groups', () => {
    expect(ids(null, ['I.1'])).toEqual(['0I', '1I.1', '1b', '0II', '0c']);
    expect(ids(null, ['I'])).toEqual(['0I', '0II', '0c']);
  });

  it('counts below a heading what was asked for, however deep', () => {
    const [first] = annexRows(plan, null, ['I']);
    expect([first?.below, first?.overdue]).toEqual([2, 1]);
    expect(annexRows(plan, new Set(['b']), [])[0]?.below).toBe(1);
  });

  it('sorts tasks, and what says nothing comes last in both directions', () => {
    const tasks = plan.filter(({ kind }) => kind === 'task');
    const by = (text: string) => {
      const sort = readSort(text);
      return sort === null ? [] : sortedRows(tasks, sort).map(({ task: { id } }) => id);
    };
    expect(by('due')).toEqual(['b', 'a', 'c']);
    expect(by('-due')).toEqual(['a', 'b', 'c']);
    expect(by('lead')).toEqual(['a', 'b', 'c']);
    expect(by('standing')).toEqual(['a', 'b', 'c']);
    expect(readSort('title')).toBeNull();
    expect(readSort(null)).toBeNull();
  });

  it('has the columns that its plan states', () => {
    expect(statedColumns(plan)).toEqual([]);
    expect(
      statedColumns([line('x', null, { budget: 0, computedProgress: 0, coordinators: [province] })]),
    ).toEqual(['coordinators', 'progress', 'budget']);
  });
});

describe('the board', () => {
  it('has its five columns always, others where they hold something, the nearest deadline first', () => {
    expect(columnsOf([]).map(({ standing }) => standing)).toEqual([
      'overdue',
      'due-soon',
      'not-due',
      'awaiting',
      'done',
    ]);
    const columns = columnsOf([
      line('x', null, { timing: 'not-due', due: '2023-12-31' }),
      line('y', null, { timing: 'not-due', due: '2023-06-30' }),
      line('z', null, { status: 'cancelled', timing: 'cancelled' }),
    ]);
    expect(columns.find(({ standing }) => standing === 'not-due')?.tasks.map(({ id }) => id)).toEqual([
      'y',
      'x',
    ]);
    expect(columns.at(-1)?.standing).toBe('cancelled');
  });
});
