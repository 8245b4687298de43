-- The last release signs minutes without the name of who signs (V0198). While it runs beside this one, or was put back, the
-- name is filled in here; may go in the release after.
create function name_signer_of_minutes() returns trigger language plpgsql as $$
begin
    if new.signed_by is not null and new.signed_name is null then
        new.signed_name := coalesce(
            (select a.display_name from accounts a where a.username = new.signed_by), new.signed_by);
    end if;
    return new;
end $$;
create trigger council_sessions_a_name_signer before update on council_sessions
    for each row execute function name_signer_of_minutes();
