import { describe, expect, it } from 'vitest';
import { filterBehind, isEverything, readTaskFilter, readTaskView } from './task-filter';
import { dueText } from './due-words';
import { standingLabel, standingOf } from '$shared/task-words';

const read = (search: string) => readTaskFilter(new URLSearchParams(search));

describe('what the address of a plan asks for', () => {
  it('is read in the words of the list of tasks, and nothing else is', () => {
    expect(read('view=lich&timing=overdue&q=%20h%E1%BA%A1%20t%E1%BA%A7ng&limit=1&plan=p')).toEqual({
      timing: 'overdue',
      q: 'hạ tầng',
    });
    expect(isEverything(read('view=lich&status='))).toBe(true);
  });

  it('has no role without a unit', () => {
    expect(read('role=lead')).toEqual({});
    expect(read('role=lead&unit=06')).toEqual({ role: 'lead', unit: '06' });
  });

  it('is what a number of a statement counts, but for the plan, which the page is about', () => {
    expect(
      filterBehind(
        '/api/v1/tasks?published=true&kind=task&plan=p-1&lead=u-1&status=open&timing=not-due,due-soon',
      ),
    ).toEqual({ kind: 'task', lead: 'u-1', status: 'open', timing: 'not-due,due-soon' });
  });

  it('names a layout, the table where it names none', () => {
    expect(readTaskView(new URLSearchParams('view=lich'))).toBe('lich');
    expect(readTaskView(new URLSearchParams('view=gantt'))).toBe('bang');
  });
});

describe('where a task stands', () => {
  it('is one thing', () => {
    expect(standingOf({ status: 'open', timing: 'overdue' })).toBe('overdue');
    expect(standingOf({ status: 'open', timing: 'not-stated' })).toBe('undated');
    expect(standingOf({ status: 'completed', timing: 'done-late' })).toBe('awaiting');
    expect(standingOf({ status: 'done', timing: 'done-late' })).toBe('done');
    expect(standingOf({ status: 'paused', timing: 'paused' })).toBe('paused');
    expect(standingLabel({ status: 'completed', timing: 'done-late' })).toBe('Chờ nghiệm thu');
    expect(standingLabel({ status: 'done', timing: 'done-late' })).toBe('Hoàn thành quá hạn');
    expect(standingLabel({ status: 'open', timing: null })).toBe('Đang thực hiện');
  });

  it('has a deadline as exact as it is stated', () => {
    expect(dueText({ due: '2023-06-30', duePrecision: 'quarter' })).toBe('quý II năm 2023');
    expect(dueText({ due: '2023-06-30', duePrecision: 'month' })).toBe('tháng 06/2023');
    expect(dueText({ due: '2023-12-31', duePrecision: 'year' })).toBe('năm 2023');
    expect(dueText({ due: '2023-06-30', duePrecision: 'day' })).toBe('30/06/2023');
    expect(dueText({ due: null, duePrecision: 'regularly' })).toBe('thường xuyên');
    expect(dueText({ due: null, duePrecision: 'none' })).toBe('không đặt thời hạn');
    expect(dueText({ due: null, duePrecision: null })).toBeNull();
  });
});
