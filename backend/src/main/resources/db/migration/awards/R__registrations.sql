set local check_function_bodies = off;

create or replace function refuse_award_registration_change() returns trigger language plpgsql as $$
declare
    free text[] := array ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason', 'revision'];
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
       or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'a registration is withdrawn once, and otherwise stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger award_registrations_keep before update or delete on award_registrations
    for each row execute function refuse_award_registration_change();

-- What was written stays.
create or replace trigger award_registrations_not_emptied before truncate on award_registrations
    for each statement execute function refuse_change();
