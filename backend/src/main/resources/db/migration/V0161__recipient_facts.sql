-- What rules read of a recipient: annual grades, recognised initiatives, conduct, service and absence, and the years of
-- collectives. Which columns a row has follows from its kind. A fact names its document and who recorded it; it is
-- withdrawn with a reason where it was wrong, and never changed or removed. Conduct is shown to award officers only.
create table recipient_facts (
    id                uuid        not null,
    recipient_id      uuid        not null,
    kind              text        not null,
    year              int,
    grade             text,
    title             text,
    level             text,
    decision_number   text,
    decided_on        date,
    conduct_kind      text,
    severity          text,
    from_day          date,
    to_day            date,
    unit_id           uuid,
    collective_id     uuid,
    opinion           text,
    absence_kind      text,
    members           int,
    tasks_finished    boolean,
    source_document   text        not null,
    source_page       text,
    source_url        text,
    source_quote      text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    revision          bigint      not null,
    constraint pk_recipient_facts primary key (id),
    constraint fk_recipient_facts_recipient foreign key (recipient_id) references recipients (id),
    constraint fk_recipient_facts_unit foreign key (unit_id) references units (id),
    constraint fk_recipient_facts_collective foreign key (collective_id) references recipients (id),
    constraint ck_recipient_facts_kind check
        (kind in ('annual-grade', 'initiative', 'conduct', 'service', 'absence', 'collective-year')),
    constraint ck_recipient_facts_year check
        ((year is not null) = (kind in ('annual-grade', 'initiative', 'collective-year')) and year between 1900 and 2999),
    constraint ck_recipient_facts_grade check
        ((kind = 'annual-grade') = (grade is not null) and grade in ('completed', 'good', 'excellent')),
    constraint ck_recipient_facts_initiative check ((kind = 'initiative') = (title is not null)
        and (kind = 'initiative') = (level is not null) and btrim(title) <> ''
        and level in ('unit', 'grassroots', 'commune', 'district', 'province', 'ministry', 'state')),
    constraint ck_recipient_facts_decision check (kind in ('annual-grade', 'initiative', 'conduct')
        or (decision_number is null and decided_on is null)),
    constraint ck_recipient_facts_conduct check ((kind = 'conduct') = (conduct_kind is not null)
        and conduct_kind in ('discipline', 'investigation', 'inspection', 'complaint')),
    constraint ck_recipient_facts_severity check (severity is null or (conduct_kind is not null and conduct_kind = 'discipline'
        and severity in ('reprimand', 'warning', 'lower-salary', 'demotion', 'removal', 'dismissal'))),
    constraint ck_recipient_facts_days check
        ((from_day is not null) = (kind in ('conduct', 'service', 'absence')) and (to_day is null or from_day < to_day)),
    constraint ck_recipient_facts_service check ((kind = 'service') = (unit_id is not null)
        and (kind = 'service' or (collective_id is null and opinion is null))
        and opinion in ('agrees', 'disagrees') and collective_id <> recipient_id),
    constraint ck_recipient_facts_absence check ((kind = 'absence') = (absence_kind is not null)
        and absence_kind in ('treatment', 'maternity', 'study', 'unpaid-leave', 'other')),
    constraint ck_recipient_facts_collective_year check
        (kind = 'collective-year' and (members is not null or tasks_finished is not null) and members >= 0
        or (kind <> 'collective-year' and members is null and tasks_finished is null)),
    constraint ck_recipient_facts_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null) and btrim(withdrawal_reason) <> '')
);
create index ix_recipient_facts_recipient on recipient_facts (recipient_id);
create index ix_recipient_facts_collective on recipient_facts (collective_id) where collective_id is not null;
create index ix_recipient_facts_unit on recipient_facts (unit_id) where unit_id is not null;
create unique index uq_recipient_facts_year on recipient_facts (recipient_id, kind, year)
    where withdrawn_at is null and kind in ('annual-grade', 'collective-year');

-- A fact is withdrawn once, and otherwise stays.
create function refuse_recipient_fact_change() returns trigger language plpgsql as $$
declare
    free text[] := array ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason', 'revision'];
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
       or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'a fact is withdrawn once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger recipient_facts_keep before update or delete on recipient_facts
    for each row execute function refuse_recipient_fact_change();
create trigger recipient_facts_not_emptied before truncate on recipient_facts
    for each statement execute function refuse_change();
