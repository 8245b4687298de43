import type { Task } from '$api';
import { standingOf, type Standing } from '$shared/task-words';
import { dayNumber, firstDayOf, isoDay, shiftMonth, windowStart } from './days';
import { progressOf } from './tasks';

export const zooms = ['nam', 'quy', 'thang'] as const;
export type Zoom = (typeof zooms)[number];

export const readZoom = (text: string): Zoom => zooms.find((zoom) => zoom === text) ?? 'nam';

/** Days, the last one not counted in. */
export interface Span {
  from: number;
  to: number;
}

export interface Scale {
  span: Span;
  width: number;
  x: (day: number) => number;
}

/** The year of the plan, widened by whole months to what begins before or ends after it, by a year at most. */
export function spanOf(tasks: Task[], year: number): Span {
  const days = tasks.flatMap(({ start, due, originalDue, milestones }) => [
    ...[start, due, originalDue].filter((day) => day !== null),
    ...milestones.map((milestone) => milestone.due),
  ]);
  const earliest = days.reduce((low, day) => (day < low ? day : low), `${year}-01-01`);
  const latest = days.reduce((high, day) => (day > high ? day : high), `${year}-12-31`);
  const [first, last] = [`${year - 1}-01-01`, `${year + 1}-12-31`];
  const from = earliest < first ? first : earliest;
  const to = latest > last ? last : latest;
  return {
    from: dayNumber(firstDayOf(from.slice(0, 7))),
    to: dayNumber(firstDayOf(shiftMonth(to.slice(0, 7), 1))),
  };
}

const daysInView: Record<Zoom, number | null> = { nam: null, quy: 92, thang: 31 };

/** As wide as the room for a whole plan; a quarter or a month fills it otherwise. */
export function scaleOf(span: Span, zoom: Zoom, room: number): Scale {
  const perDay = room / (daysInView[zoom] ?? span.to - span.from);
  const width = Math.max(room, Math.round(perDay * (span.to - span.from)));
  return { span, width, x: (day) => ((day - span.from) / (span.to - span.from)) * width };
}

export interface Tick {
  day: number;
  iso: string;
  /** Years and quarters stand out from months and weeks. */
  strong: boolean;
  /** What is written: nothing, the day, the month, or the month with its year. */
  label: 'none' | 'day' | 'month' | 'year';
}

const ROOM_FOR_MONTH = 34;

/** Where lines stand: months, their first days; weeks in between where a month fills the room. */
export function ticksOf({ span, width }: Scale, zoom: Zoom): Tick[] {
  const ticks: Tick[] = [];
  const perMonth = (width / (span.to - span.from)) * 30;
  const every = perMonth >= ROOM_FOR_MONTH ? 1 : 3;
  for (
    let month = isoDay(span.from).slice(0, 7);
    dayNumber(firstDayOf(month)) < span.to;
    month = shiftMonth(month, 1)
  ) {
    const place = Number(month.slice(5));
    const iso = firstDayOf(month);
    const quarter = place % 3 === 1;
    const label = place === 1 || ticks.length === 0 ? 'year' : (place - 1) % every === 0 ? 'month' : 'none';
    ticks.push({ day: dayNumber(iso), iso, strong: quarter, label });
    if (zoom === 'thang') {
      for (const within of [8, 15, 22, 29]) {
        const day = dayNumber(iso) + within - 1;
        if (isoDay(day).startsWith(month) && day < span.to) {
          ticks.push({ day, iso: isoDay(day), strong: false, label: 'day' });
        }
      }
    }
  }
  return ticks;
}

export interface Bar {
  task: Task;
  standing: Standing;
  /** Where the bar begins: the start, else where the stated month, quarter or year of the deadline does. */
  from: number;
  to: number;
  /** The start is not stated: there is a deadline and nothing before it. */
  open: boolean;
  /** How much of it is filled. */
  done: number;
  /** The deadline at first, where it was moved. */
  original: number | null;
  milestones: { x: number; reached: boolean; milestone: Task['milestones'][number] }[];
}

const LEAST = 6;

/** A task as a bar; null where it has no deadline that could be drawn. */
export function barOf(task: Task, { span, width, x }: Scale): Bar | null {
  if (task.due === null) return null;
  const clamp = (place: number) => Math.max(0, Math.min(width, place));
  const end = clamp(x(dayNumber(task.due) + 1));
  const open = task.start === null;
  const begin = clamp(x(dayNumber(task.start ?? windowStart(task.due, task.duePrecision))));
  const from = Math.max(0, Math.min(begin, end - LEAST));
  const progress = task.status === 'done' || task.status === 'completed' ? 100 : (progressOf(task) ?? 0);
  const moved = task.originalDue !== null && task.originalDue !== task.due;
  return {
    task,
    standing: standingOf(task),
    from,
    to: Math.max(end, from + LEAST),
    open,
    done: (Math.max(0, Math.min(100, progress)) / 100) * (Math.max(end, from + LEAST) - from),
    original: moved && task.originalDue !== null ? clamp(x(dayNumber(task.originalDue) + 1)) : null,
    milestones: task.milestones
      .filter(({ due }) => dayNumber(due) >= span.from && dayNumber(due) < span.to)
      .map((milestone) => ({
        x: x(dayNumber(milestone.due) + 0.5),
        reached: milestone.reachedOn !== null,
        milestone,
      })),
  };
}

export interface Point {
  x: number;
  y: number;
}

const ELBOW = 8;

/** From the end of one bar to the beginning of another, by right angles; around where the second begins too early. */
export function elbow(from: Point, to: Point): string {
  const out = from.x + ELBOW;
  if (to.x - ELBOW >= out) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`;
  const between = (from.y + to.y) / 2;
  return `M${from.x} ${from.y}H${out}V${between}H${to.x - ELBOW}V${to.y}H${to.x}`;
}

export interface Arrow {
  key: string;
  path: string;
  /** The second begins before the first is to end. */
  broken: boolean;
}

/** What must end before something else begins, where both are drawn. */
export function arrowsOf(bars: Bar[], y: (row: number) => number): Arrow[] {
  const rows = new Map(bars.map((bar, row) => [bar.task.id, { bar, row }] as const));
  return bars.flatMap((bar, row) =>
    bar.task.dependencies.flatMap(({ task }) => {
      const before = rows.get(task.id);
      if (before === undefined) return [];
      return [
        {
          key: `${task.id} ${bar.task.id}`,
          path: elbow({ x: before.bar.to, y: y(before.row) }, { x: bar.from, y: y(row) }),
          broken:
            bar.task.start !== null && before.bar.task.due !== null && bar.task.start <= before.bar.task.due,
        },
      ];
    }),
  );
}
