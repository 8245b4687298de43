-- How far the report of a unit has come, once somebody has sent it. What it says are the unit's values themselves.
create table submissions (
    id            uuid   not null,
    round_id      uuid   not null,
    unit_id       uuid   not null,
    status        text   not null,
    sendings      int    not null,
    sent_at       timestamptz,
    first_sent_on date,
    reason        text,
    revision      bigint not null,
    -- What an act that is recorded after its day does besides to values: reports that its units sent for later days are closed,
    -- and targets are set for the units that come after.
    -- A report that was sent keeps its history and its day of sending; its unit's successor owes one instead.
    superseded_by uuid,
    constraint pk_submissions primary key (id),
    constraint fk_submissions_round foreign key (round_id) references reporting_rounds (id),
    constraint fk_submissions_unit foreign key (unit_id) references units (id),
    constraint fk_submissions_superseded_by foreign key (superseded_by) references unit_changes (id),
    constraint uq_submissions_key unique (round_id, unit_id),
    constraint ck_submissions_status check (status in ('draft', 'submitted', 'approved', 'returned')),
    constraint ck_submissions_sent check (status = 'draft' or (sendings > 0 and sent_at is not null and first_sent_on is not null)),
    constraint ck_submissions_reason check (status <> 'returned' or reason is not null),
    constraint ck_submissions_superseded_by check (superseded_by is null or sendings > 0)
);
create index ix_submissions_unit on submissions (unit_id);
create index ix_submissions_superseded on submissions (round_id) where superseded_by is not null;

-- Every move of a report, with the step of the approval and the sending it belongs to.
create table submission_moves (
    submission_id uuid        not null,
    ordinal       int         not null,
    sending       int         not null,
    move          text        not null,
    step          int,
    at            timestamptz not null,
    actor_id      uuid,
    actor_name    text        not null,
    reason        text,
    constraint pk_submission_moves primary key (submission_id, ordinal),
    constraint fk_submission_moves_submission foreign key (submission_id) references submissions (id),
    constraint ck_submission_moves_move check
        (move in ('submitted', 'approved', 'returned', 'withdrawn', 'superseded', 'restored')),
    constraint ck_submission_moves_step check ((move = 'approved') = (step is not null)),
    constraint ck_submission_moves_reason check
        (move not in ('returned', 'withdrawn', 'superseded', 'restored') or reason is not null)
);
create unique index uq_submission_moves_step on submission_moves (submission_id, sending, step) where move = 'approved';

-- What a reporter says about a warning.
create table submission_comments (
    submission_id uuid not null,
    indicator_id  uuid not null,
    breakdown     text not null,
    comment       text not null,
    constraint pk_submission_comments primary key (submission_id, indicator_id, breakdown),
    constraint fk_submission_comments_submission foreign key (submission_id) references submissions (id),
    constraint fk_submission_comments_indicator foreign key (indicator_id) references indicators (id)
);
