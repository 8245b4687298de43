set local check_function_bodies = off;

-- So are its lines.
create or replace function keep_amendment_lines() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from plan_amendments a where a.id = coalesce(old.amendment_id, new.amendment_id)
          and a.status in ('in-force', 'withdrawn')) then
        raise exception 'the lines of this amendment are final'
            using errcode = 'restrict_violation', table = 'plan_amendment_lines';
    end if;
    return coalesce(new, old);
end $$;
create or replace trigger plan_amendment_lines_final before insert or update or delete on plan_amendment_lines
    for each row execute function keep_amendment_lines();

-- What is in force is final.
create or replace trigger plan_amendments_final before update or delete on plan_amendments
    for each row when (old.status in ('in-force', 'withdrawn')) execute function refuse_change();
