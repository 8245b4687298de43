set local check_function_bodies = off;

create or replace function keep_decision_templates() returns trigger language plpgsql as $$
begin
    if (old.version, old.content, old.sha256, old.note, old.author_id, old.recorded_at)
            is distinct from (new.version, new.content, new.sha256, new.note, new.author_id, new.recorded_at) then
        raise exception 'a version of a template never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger decision_templates_history before update on decision_templates
    for each row execute function keep_decision_templates();

-- What was written stays.
create or replace trigger decision_templates_not_removed before delete on decision_templates
    for each row execute function refuse_change();
create or replace trigger decision_templates_not_emptied before truncate on decision_templates
    for each statement execute function refuse_change();
