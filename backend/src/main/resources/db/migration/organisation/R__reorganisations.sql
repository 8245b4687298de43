set local check_function_bodies = off;

-- Of an act nothing is rewritten, neither since when it counts as known nor what it corrects; it is only undone, once.
create or replace function refuse_unit_change_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reorganisation act is never removed' using errcode = 'restrict_violation';
    end if;
    if old.status = 'undone'
       or (old.id, old.sequence, old.effective_date, old.date_precision, old.title_vi, old.title_en,
           old.source_document, old.source_page, old.source_url, old.source_quote, old.rights_follow, old.created_units,
           old.closed_units, old.changed_units, old.edits,
           old.recorded_at, old.known_since, old.recorded_by, old.recorded_by_id, old.corrects)
          is distinct from
          (new.id, new.sequence, new.effective_date, new.date_precision, new.title_vi, new.title_en,
           new.source_document, new.source_page, new.source_url, new.source_quote, new.rights_follow, new.created_units,
           new.closed_units, new.changed_units, new.edits,
           new.recorded_at, new.known_since, new.recorded_by, new.recorded_by_id, new.corrects) then
        raise exception 'a reorganisation act is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger unit_changes_keep before update or delete on unit_changes
    for each row execute function refuse_unit_change_rewriting();

-- What was written stays.
create or replace trigger unit_change_rows_append_only before update or delete on unit_change_rows
    for each row execute function refuse_change();
create or replace trigger unit_change_rows_not_emptied before truncate on unit_change_rows
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('unit_changes', 'acts', $$m.id$$,
    $$to_jsonb(m) - 'revision'$$);
