-- Who signs by which authority, and what a decision states that its prizes come to, which is checked and never believed.
-- An annulment has a ground, and a decision of its own.
alter table award_decisions
    add column signer_prefix      text,
    add column signer_position    text,
    add column stated_total       bigint,
    add column annulment_ground   text,
    add column annulment_number   text,
    add column annulment_date     date,
    add constraint ck_award_decisions_signer_prefix check (signer_prefix in ('tm', 'q', 'kt', 'tl', 'tuq')),
    add constraint ck_award_decisions_stated_total check (stated_total >= 0),
    add constraint ck_award_decisions_annulment_ground check
        (annulment_ground in ('fraud', 'false-papers', 'wrong-procedure', 'later-violation', 'other')),
    add constraint ck_award_decisions_annulment check ((annulment_number is null) = (annulment_date is null)
        and (status = 'annulled' or (annulment_ground is null and annulment_number is null)));

-- How an award came about, what its recipient was at that time (the statistics of each December ask for it), what it was
-- given for, and the prize: coefficient and base salary of the decision's day, and what they come to, rounded up to ten
-- thousand. An award alone can be annulled; it never goes.
alter table awards
    add column way                text,
    add column position_class     text,
    add column achievement        text,
    add column stated_prize       bigint,
    add column prize_coefficient  numeric(8, 3),
    add column prize_base_salary  bigint,
    add column prize              bigint,
    add column annulled_at        timestamptz,
    add column annulment_ground   text,
    add column annulment_reason   text,
    add column annulment_number   text,
    add column annulment_date     date,
    add constraint ck_awards_way check
        (way in ('regular', 'thematic', 'ad-hoc', 'external', 'devotion', 'seniority', 'resistance')),
    add constraint ck_awards_position_class check (position_class in
        ('province-leader', 'department-leader', 'other-leader', 'business-person', 'direct-worker')),
    add constraint ck_awards_position_class_of_person check (position_class is null or recipient_kind = 'individual'),
    add constraint ck_awards_achievement check (btrim(achievement) <> ''),
    add constraint ck_awards_stated_prize check (stated_prize >= 0),
    add constraint ck_awards_prize check ((prize is null) = (prize_coefficient is null)
        and (prize is null) = (prize_base_salary is null)
        and prize = ceil(prize_coefficient * prize_base_salary / 10000) * 10000),
    add constraint ck_awards_annulment_ground check
        (annulment_ground in ('fraud', 'false-papers', 'wrong-procedure', 'later-violation', 'other')),
    add constraint ck_awards_annulment check ((annulment_number is null) = (annulment_date is null)
        and (annulled_at is null) = (annulment_reason is null)
        and (status = 'annulled' or annulled_at is null)
        and (annulled_at is not null or (annulment_ground is null and annulment_number is null)));

-- The day of presentation may follow the decision, and an annulment brings what belongs to it.
create or replace function keep_award_history() returns trigger language plpgsql as $$
declare
    moved boolean := old.status <> new.status;
    free  text[]  := array ['revision', 'presented_on']
        || case when old.status <> new.status
                then array ['status', 'annulled_at', 'annulment_reason', 'annulment_ground', 'annulment_number', 'annulment_date']
                else array []::text[] end;
begin
    if moved and (old.status, new.status)
            not in (('draft', 'issued'), ('draft', 'withdrawn'), ('issued', 'annulled')) then
        raise exception 'rows of % do not go from % to %', tg_table_name, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'draft' and to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'rows of % do not change once they are %', tg_table_name, old.status
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
