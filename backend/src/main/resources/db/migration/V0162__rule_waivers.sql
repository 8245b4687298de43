-- Somebody answers for a rule that a recipient does not pass for a type and a year. What blocks cannot be waived; the code
-- of the rule is kept, since a waiver outlives the versions of the rule. It is withdrawn, never removed.
create table rule_waivers (
    id                uuid        not null,
    rule              text        not null,
    recipient_id      uuid        not null,
    type_id           uuid        not null,
    year              int         not null,
    reason            text        not null,
    waived_at         timestamptz not null,
    waived_by         text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    revision          bigint      not null,
    constraint pk_rule_waivers primary key (id),
    constraint fk_rule_waivers_recipient foreign key (recipient_id) references recipients (id),
    constraint fk_rule_waivers_type foreign key (type_id) references award_types (id),
    constraint ck_rule_waivers_rule check (rule ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_rule_waivers_year check (year between 1900 and 2999),
    constraint ck_rule_waivers_reason check (btrim(reason) <> ''),
    constraint ck_rule_waivers_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null) and btrim(withdrawal_reason) <> '')
);
create unique index uq_rule_waivers_in_force on rule_waivers (recipient_id, type_id, year, rule)
    where withdrawn_at is null;

create function check_rule_waiver() returns trigger language plpgsql as $$
begin
    if exists (select 1 from award_rules where code = new.rule and effect = 'block') then
        raise exception 'what blocks is not waived'
            using errcode = 'check_violation', constraint = 'ck_rule_waivers_not_of_block';
    end if;
    return new;
end $$;
create trigger rule_waivers_not_of_block before insert on rule_waivers
    for each row execute function check_rule_waiver();

create function refuse_rule_waiver_change() returns trigger language plpgsql as $$
declare
    free text[] := array ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason', 'revision'];
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
       or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'a waiver is withdrawn once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger rule_waivers_keep before update or delete on rule_waivers
    for each row execute function refuse_rule_waiver_change();
create trigger rule_waivers_not_emptied before truncate on rule_waivers
    for each statement execute function refuse_change();
