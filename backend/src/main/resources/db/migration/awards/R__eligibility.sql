set local check_function_bodies = off;

-- A fact is withdrawn once, and otherwise stays.
create or replace function refuse_recipient_fact_change() returns trigger language plpgsql as $$
declare
    free text[] := array ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason', 'revision'];
begin
    if tg_op = 'DELETE' then
        if old.erased_on is null then
            raise exception 'a fact is removed once it is erased' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.erased_on is null and new.erased_on is not null
       and to_jsonb(old) - 'erased_on' = to_jsonb(new) - 'erased_on' then
        return new;
    end if;
    if old.withdrawn_at is not null or new.withdrawn_at is null or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'a fact is withdrawn once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger recipient_facts_keep before update or delete on recipient_facts
    for each row execute function refuse_recipient_fact_change();

create or replace function check_rule_waiver() returns trigger language plpgsql as $$
begin
    if exists (select 1 from award_rules where code = new.rule and effect = 'block') then
        raise exception 'what blocks is not waived'
            using errcode = 'check_violation', constraint = 'ck_rule_waivers_not_of_block';
    end if;
    return new;
end $$;
create or replace trigger rule_waivers_not_of_block before insert on rule_waivers
    for each row execute function check_rule_waiver();

create or replace function refuse_rule_waiver_change() returns trigger language plpgsql as $$
declare
    free text[] := array ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason', 'revision'];
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
       or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'a waiver is withdrawn once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger rule_waivers_keep before update or delete on rule_waivers
    for each row execute function refuse_rule_waiver_change();

create or replace function refuse_eligibility_check_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.erased_on is not null or new.erased_on is null
       or to_jsonb(old) - 'erased_on' <> to_jsonb(new) - 'erased_on' then
        raise exception 'an answer is erased once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger eligibility_checks_keep before update or delete on eligibility_checks
    for each row execute function refuse_eligibility_check_change();

create or replace function refuse_eligibility_result_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or not exists
       (select 1 from eligibility_checks where id = old.check_id and erased_on is not null) then
        raise exception 'what an answer says stays until it is erased' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create or replace trigger eligibility_results_keep before update or delete on eligibility_results
    for each row execute function refuse_eligibility_result_change();

-- What was written stays.
create or replace trigger recipient_facts_not_emptied before truncate on recipient_facts
    for each statement execute function refuse_change();
create or replace trigger rule_waivers_not_emptied before truncate on rule_waivers
    for each statement execute function refuse_change();
create or replace trigger eligibility_checks_not_emptied before truncate on eligibility_checks
    for each statement execute function refuse_change();
create or replace trigger eligibility_results_not_emptied before truncate on eligibility_results
    for each statement execute function refuse_change();
