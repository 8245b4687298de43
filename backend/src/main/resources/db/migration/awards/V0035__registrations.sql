-- Who strives for which award in a year, as the unit registers it at its start. A registration is withdrawn, never removed.
create table award_registrations (
    id                uuid        not null,
    unit_id           uuid        not null,
    type_id           uuid        not null,
    year              int         not null,
    recipient_id      uuid        not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    revision          bigint      not null,
    constraint pk_award_registrations primary key (id),
    constraint fk_award_registrations_unit foreign key (unit_id) references units (id),
    constraint fk_award_registrations_type foreign key (type_id) references award_types (id),
    constraint fk_award_registrations_recipient foreign key (recipient_id) references recipients (id),
    constraint ck_award_registrations_year check (year between 1900 and 2999),
    constraint ck_award_registrations_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null) and btrim(withdrawal_reason) <> '')
);
create unique index uq_award_registrations_in_force on award_registrations (recipient_id, type_id, year)
    where withdrawn_at is null;
create index ix_award_registrations_unit on award_registrations (unit_id, year);
