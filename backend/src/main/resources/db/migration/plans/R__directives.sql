set local check_function_bodies = off;

-- What was written stays.
create or replace trigger directive_acknowledgements_append_only before update or delete on directive_acknowledgements
    for each row execute function refuse_change();
