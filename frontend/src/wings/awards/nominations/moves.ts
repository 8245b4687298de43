import {
  awardNomination,
  findUnitsOn,
  moveNomination,
  patchNomination,
  type AwardDecision,
  type Nomination,
  type Resource,
  type WriteNominationStatus,
} from '$api';
import { formatDate, today } from '$shared/formats';
import { unitLookup } from '$shared/lookup';
import { given, type Move, type MoveField } from '$shared/move-fields';
import { t } from './messages';
import { t as tMove } from './move-messages';
import { isOpen } from './words';

const reason = (required = true): MoveField => ({
  name: 'reason',
  label: t('field.reason'),
  kind: 'lines',
  ...(required ? { required: t('fault.reason') } : {}),
});

const to = (): MoveField => ({
  name: 'to',
  label: tMove('field.to'),
  hint: tMove('field.toHint'),
  kind: 'lookup',
  lookup: unitLookup(findUnitsOn(today())),
});

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
    label: tMove('send.label'),
    text: commentNeeded ? tMove('send.warned') : tMove('send.text'),
    fields: [
      ...(commentNeeded
        ? [
            {
              name: 'warningsComment',
              label: t('field.warningsComment'),
              kind: 'lines' as const,
              value: warningsComment ?? '',
              required: tMove('fault.comment'),
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
    done: tMove('send.done'),
  };
  const forward: Move = {
    key: 'chuyen',
    label: tMove('forward.label'),
    text: tMove('forward.text'),
    fields: [to(), reason(false)],
    forbidden: tMove('forbidden.desk'),
    tone: 'secondary',
    work: (values) => move({ status: 'submitted', to: given(values['to']), reason: given(values['reason']) }),
    done: tMove('send.done'),
  };
  const receive: Move = {
    key: 'nhan',
    label: tMove('receive.label'),
    text: tMove('receive.text'),
    fields: [],
    forbidden: t('forbidden.independent'),
    work: () => move({ status: 'received' }),
    done: tMove('receive.done'),
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
    done: tMove('return.done'),
  };
  const council_: Move = {
    key: 'hoi-dong',
    label: tMove('council.label'),
    text: tMove('council.text'),
    fields: [],
    forbidden: t('forbidden.independent'),
    work: () => move({ status: 'in-council' }),
    done: tMove('council.done'),
  };
  const said = (verdict: 'recommended' | 'not-recommended'): Move => ({
    key: verdict === 'recommended' ? 'de-xuat' : 'khong-de-xuat',
    label: verdict === 'recommended' ? tMove('recommend.label') : tMove('decline.label'),
    text: tMove('recommend.text'),
    fields: [reason()],
    forbidden: t('forbidden.independent'),
    tone: 'secondary',
    work: (values) => move({ status: verdict, reason: given(values['reason']) }),
    done: tMove('recommend.done'),
  });
  const intoDecision: Move = {
    key: 'quyet-dinh',
    label: tMove('award.label'),
    text: tMove('award.text'),
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
    forbidden: tMove('forbidden.desk'),
    work: ({ decision = '' }) => awardNomination(id, decision),
    done: tMove('award.done'),
  };
  const giveUp: Move = {
    key: 'rut',
    label: t('withdraw.label'),
    text: tMove('withdraw.text'),
    fields: [reason()],
    forbidden: t('forbidden.officer'),
    tone: 'danger',
    work: (values) => move({ status: 'withdrawn', reason: given(values['reason']) }),
    done: tMove('withdraw.done'),
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
