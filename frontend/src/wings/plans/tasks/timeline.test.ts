import { describe, expect, it } from 'vitest';
import type { Task } from '$api';
import { task } from '../../../../tests/fixtures';
import { dayNumber } from './days';
import { arrowsOf, barOf, elbow, readZoom, scaleOf, spanOf, ticksOf } from './timeline';

const dated: Task = {
  ...task,
  start: '2023-04-01',
  due: '2023-06-30',
  originalDue: '2023-06-30',
  duePrecision: 'day',
};
const year = scaleOf(spanOf([], 2023), 'nam', 730);

describe('the time that is drawn', () => {
  it('is the year of the plan, and whole months more where tasks need them', () => {
    expect(spanOf([], 2023)).toEqual({ from: dayNumber('2023-01-01'), to: dayNumber('2024-01-01') });
    expect(spanOf([{ ...dated, start: '2022-11-20', due: '2024-02-10' }], 2023)).toEqual({
      from: dayNumber('2022-11-01'),
      to: dayNumber('2024-03-01'),
    });
  });

  it('is never more than the years around', () => {
    expect(spanOf([{ ...dated, start: '2015-01-01', due: '2030-12-31' }], 2023)).toEqual({
      from: dayNumber('2022-01-01'),
      to: dayNumber('2025-01-01'),
    });
  });

  it('fills the room as a whole, by quarters or by months', () => {
    expect(year.width).toBe(730);
    expect(year.x(dayNumber('2023-01-01'))).toBe(0);
    expect(year.x(dayNumber('2024-01-01'))).toBe(730);
    expect(scaleOf(spanOf([], 2023), 'quy', 920).width).toBe(3650);
    expect(scaleOf(spanOf([], 2024), 'thang', 310).width).toBe(3660);
    expect(readZoom('tuan')).toBe('nam');
  });

  it('has a line at each month, with weeks between them where there is room', () => {
    const months = ticksOf(year, 'nam');
    expect(months).toHaveLength(12);
    expect(months.map(({ label }) => label).slice(0, 3)).toEqual(['year', 'month', 'month']);
    expect(
      ticksOf(scaleOf(spanOf([], 2023), 'nam', 300), 'nam').filter(({ label }) => label !== 'none'),
    ).toHaveLength(4);
    const weeks = ticksOf(scaleOf(spanOf([], 2023), 'thang', 310), 'thang');
    expect(weeks.filter(({ iso }) => iso.startsWith('2023-02')).map(({ iso }) => iso.slice(8))).toEqual([
      '01',
      '08',
      '15',
      '22',
    ]);
  });
});

describe('a bar', () => {
  it('goes from the first day to the end of the last one', () => {
    const bar = barOf({ ...dated, reportedProgress: 40 }, year);
    expect(bar?.from).toBe(180);
    expect(bar?.to).toBe(362);
    expect(bar?.done).toBeCloseTo(72.8);
    expect(bar?.original).toBeNull();
    expect(bar?.open).toBe(false);
  });

  it('has no beginning where none is stated, but the quarter in which it is due', () => {
    const bar = barOf({ ...dated, start: null, duePrecision: 'quarter' }, year);
    expect(bar?.open).toBe(true);
    expect(bar?.from).toBe(180);
    const day = barOf({ ...dated, start: null }, year);
    expect((day?.to ?? 0) - (day?.from ?? 0)).toBe(6);
  });

  it('keeps the deadline at first as a ghost, and milestones where they are', () => {
    const milestone = {
      id: 'm',
      name: { vi: 'Dự thảo' },
      due: '2023-05-01',
      reachedOn: '2023-05-02',
      reachedBy: null,
    };
    const bar = barOf({ ...dated, due: '2023-09-30', milestones: [milestone] }, year);
    expect(bar?.original).toBe(362);
    expect(bar?.milestones).toEqual([{ x: expect.closeTo(241), reached: true, milestone }]);
  });

  it('is full when the task is done, and there is none without a deadline', () => {
    const bar = barOf({ ...dated, status: 'done', timing: 'done-on-time' }, year);
    expect(bar?.done).toBe((bar?.to ?? 0) - (bar?.from ?? 0));
    expect(barOf(task, year)).toBeNull();
  });

  it('is cut at the edges of what is drawn', () => {
    const bar = barOf({ ...dated, start: '2021-01-01', due: '2030-01-01' }, year);
    expect([bar?.from, bar?.to]).toEqual([0, 730]);
  });
});

describe('what must end before something else begins', () => {
  it('is an elbow, which goes around where there is no room', () => {
    expect(elbow({ x: 10, y: 0 }, { x: 60, y: 40 })).toBe('M10 0H18V40H60');
    expect(elbow({ x: 60, y: 0 }, { x: 50, y: 40 })).toBe('M60 0H68V20H42V40H50');
  });

  it('is drawn between tasks that are both there, and told where it cannot hold', () => {
    const plan = task.plan;
    const later: Task = {
      ...dated,
      id: 't-11',
      start: '2023-06-15',
      due: '2023-08-31',
      dependencies: [
        { task: { id: 't-10', code: 'T10', title: task.title, plan }, lagDays: 0 },
        { task: { id: 'elsewhere', code: 'X', title: task.title, plan }, lagDays: 0 },
      ],
    };
    const bars = [barOf(dated, year), barOf(later, year)].filter((bar) => bar !== null);
    const arrows = arrowsOf(bars, (row) => row * 40);
    expect(arrows).toHaveLength(1);
    expect(arrows[0]?.broken).toBe(true);
    expect(arrows[0]?.path).toMatch(/^M362 0/);
  });
});
