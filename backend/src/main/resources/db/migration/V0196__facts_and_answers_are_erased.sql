-- What is recorded of people, and what kept answers copied of it, goes after as many years as the installation sets: a fact
-- is marked and then removed, an answer keeps its rules and sums and loses what it says of each recipient. Nothing else
-- removes or changes either.
alter table recipient_facts add column erased_on date;

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

alter table eligibility_checks add column erased_on date;

drop trigger eligibility_checks_append_only on eligibility_checks;
create function refuse_eligibility_check_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.erased_on is not null or new.erased_on is null
       or to_jsonb(old) - 'erased_on' <> to_jsonb(new) - 'erased_on' then
        raise exception 'an answer is erased once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger eligibility_checks_keep before update or delete on eligibility_checks
    for each row execute function refuse_eligibility_check_change();

drop trigger eligibility_results_append_only on eligibility_results;
create function refuse_eligibility_result_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or not exists
       (select 1 from eligibility_checks where id = old.check_id and erased_on is not null) then
        raise exception 'what an answer says stays until it is erased' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger eligibility_results_keep before update or delete on eligibility_results
    for each row execute function refuse_eligibility_result_change();

-- Answers about collectives say something of each member; whoever asks what is held on him is to find it.
create index ix_eligibility_results_members on eligibility_results using gin ((facts -> 'members') jsonb_path_ops)
    where jsonb_array_length(facts -> 'members') > 0;
