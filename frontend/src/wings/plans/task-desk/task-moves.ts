import type { Task, WriteTaskStatus } from '$api';
import { formatDate, today } from '$shared/formats';
import { given, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';

export interface Roles {
  reporter: boolean;
  planner: boolean;
  approver: boolean;
}

export interface TaskMove {
  key: string;
  label: string;
  text: string;
  done: string;
  fields: MoveField[];
  forbidden: string;
  danger?: boolean;
  body: (values: MoveValues) => WriteTaskStatus;
}

const on = (): MoveField => ({
  name: 'on',
  label: t('move.on'),
  kind: 'date',
  value: formatDate(today()),
  required: t('fault.day'),
});

const why = (): MoveField => ({
  name: 'reason',
  label: t('move.reason'),
  kind: 'lines',
  required: t('fault.reason'),
});

const complete = (): TaskMove => ({
  key: 'completed',
  label: t('complete.label'),
  text: t('complete.text'),
  done: t('complete.done'),
  fields: [on(), { name: 'note', label: t('move.note'), kind: 'lines' }],
  forbidden: t('forbidden.lead'),
  body: (values) => ({ status: 'completed', on: given(values['on']), note: given(values['note']) }),
});

const accept = (): TaskMove => ({
  key: 'done',
  label: t('accept.label'),
  text: t('accept.text'),
  done: t('accept.done'),
  fields: [on()],
  forbidden: t('forbidden.owner'),
  body: (values) => ({ status: 'done', on: given(values['on']) }),
});

const reopen = (): TaskMove => ({
  key: 'open',
  label: t('reopen.label'),
  text: t('reopen.text'),
  done: t('reopen.done'),
  fields: [why()],
  forbidden: t('forbidden.owner'),
  body: ({ reason }) => ({ status: 'open', reason: given(reason) }),
});

const pause = (): TaskMove => ({
  key: 'paused',
  label: t('pause.label'),
  text: t('pause.text'),
  done: t('pause.done'),
  fields: [on(), why()],
  forbidden: t('forbidden.owner'),
  danger: true,
  body: (values) => ({ status: 'paused', on: given(values['on']), reason: given(values['reason']) }),
});

const cancel = (): TaskMove => ({
  key: 'cancelled',
  label: t('cancel.label'),
  text: t('cancel.text'),
  done: t('cancel.done'),
  fields: [on(), why()],
  forbidden: t('forbidden.owner'),
  danger: true,
  body: (values) => ({ status: 'cancelled', on: given(values['on']), reason: given(values['reason']) }),
});

/** What can be done with a task as it stands; whether for this very task, the server says. */
export function movesOf({ status, kind }: Task, { reporter, planner, approver }: Roles): TaskMove[] {
  const lead = reporter || planner;
  const owner = planner || approver;
  if (kind === 'group') return [];
  switch (status) {
    case 'open':
      return [...(lead ? [complete()] : []), ...(owner ? [pause(), cancel()] : [])];
    case 'completed':
      return [...(owner ? [accept()] : []), ...(lead || owner ? [reopen()] : [])];
    case 'paused':
      return owner ? [reopen(), cancel()] : [];
    default:
      return owner ? [reopen()] : [];
  }
}
