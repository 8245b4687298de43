import {
  awardNomination,
  moveNomination,
  patchNomination,
  type AwardDecision,
  type Nomination,
  type Resource,
  type WriteNominationStatus,
} from '$api';
import { formatDate } from '$shared/formats';
import { given, type Move, type MoveField } from '$shared/move-fields';
import { t } from './messages';
import { isOpen } from './words';

const reason = (required = true): MoveField => ({
  name: 'reason',
  label: t('field.reason'),
  kind: 'lines',
  ...(required ? { required: t('fault.reason') } : {}),
});

const to = (): MoveField => ({ name: 'to', label: t('field.to'), hint: t('field.toHint') });

/**
 * What an award officer can do with a nomination from where it stands. Whether it is theirs to do, the server says: who
 * wrote or sent it takes it in nowhere.
 *
 * @param drafts decisions that are being prepared, which may take it as a line
 */
export function movesOf(
  nomination: Resource<Nomination>,
  commentNeeded: boolean,
  drafts: AwardDecision[],
): Move[] {
  const { id, status, council, award, warningsComment } = nomination.data;
  const move = (body: WriteNominationStatus) => moveNomination(id, body, nomination.etag);

  const send: Move = {
    key: 'gui',
    label: t('send.label'),
    text: commentNeeded ? t('send.warned') : t('send.text'),
    fields: [
      ...(commentNeeded
        ? [
            {
              name: 'warningsComment',
              label: t('field.warningsComment'),
              kind: 'lines' as const,
              value: warningsComment ?? '',
              required: t('fault.comment'),
            },
          ]
        : []),
      to(),
    ],
    forbidden: t('forbidden.officer'),
    // The comment is part of the nomination: it is written before the nomination goes.
    work: async (values) => {
      const comment = given(values['warningsComment']);
      const { etag } =
        comment === null || comment === warningsComment
          ? nomination
          : await patchNomination(id, { warningsComment: comment }, nomination.etag);
      await moveNomination(id, { status: 'submitted', to: given(values['to']) }, etag);
    },
    done: t('send.done'),
  };
  const forward: Move = {
    key: 'chuyen',
    label: t('forward.label'),
    text: t('forward.text'),
    fields: [to(), reason(false)],
    forbidden: t('forbidden.desk'),
    tone: 'secondary',
    work: (values) => move({ status: 'submitted', to: given(values['to']), reason: given(values['reason']) }),
    done: t('send.done'),
  };
  const receive: Move = {
    key: 'nhan',
    label: t('receive.label'),
    text: t('receive.text'),
    fields: [],
    forbidden: t('forbidden.independent'),
    work: () => move({ status: 'received' }),
    done: t('receive.done'),
  };
  const sendBack: Move = {
    key: 'tra',
    label: t('return.label'),
    title: t('return.title'),
    text: t('return.text'),
    fields: [reason()],
    forbidden: t('forbidden.independent'),
    tone: 'danger',
    work: (values) => move({ status: 'returned', reason: given(values['reason']) }),
    done: t('return.done'),
  };
  const council_: Move = {
    key: 'hoi-dong',
    label: t('council.label'),
    text: t('council.text'),
    fields: [],
    forbidden: t('forbidden.independent'),
    work: () => move({ status: 'in-council' }),
    done: t('council.done'),
  };
  const said = (verdict: 'recommended' | 'not-recommended'): Move => ({
    key: verdict === 'recommended' ? 'de-xuat' : 'khong-de-xuat',
    label: verdict === 'recommended' ? t('recommend.label') : t('decline.label'),
    text: t('recommend.text'),
    fields: [reason()],
    forbidden: t('forbidden.independent'),
    tone: 'secondary',
    work: (values) => move({ status: verdict, reason: given(values['reason']) }),
    done: t('recommend.done'),
  });
  const intoDecision: Move = {
    key: 'quyet-dinh',
    label: t('award.label'),
    text: t('award.text'),
    fields: [
      {
        name: 'decision',
        label: t('field.decision'),
        kind: 'choice',
        value: drafts[0]?.id ?? '',
        options: drafts.map((each) => ({
          value: each.id,
          label: [each.number ?? t('award.unnumbered'), each.date && formatDate(each.date)]
            .filter(Boolean)
            .join(', '),
        })),
      },
    ],
    forbidden: t('forbidden.desk'),
    work: ({ decision = '' }) => awardNomination(id, decision),
    done: t('award.done'),
  };
  const giveUp: Move = {
    key: 'rut',
    label: t('withdraw.label'),
    text: t('withdraw.text'),
    fields: [reason()],
    forbidden: t('forbidden.officer'),
    tone: 'danger',
    work: (values) => move({ status: 'withdrawn', reason: given(values['reason']) }),
    done: t('withdraw.done'),
  };

  if (isOpen(status)) return [send, giveUp];
  if (status === 'submitted') return [receive, sendBack, giveUp];
  if (status === 'received') return [council_, forward, sendBack, giveUp];
  if (status === 'in-council')
    return council === null ? [said('recommended'), said('not-recommended'), giveUp] : [giveUp];
  if (status === 'recommended' && award === null)
    return [...(drafts.length > 0 ? [intoDecision] : []), giveUp];
  return [];
}
