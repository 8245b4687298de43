-- A recusal that was declared can be taken back until the vote is opened; the others stay.
drop trigger council_recusals_not_removed on council_recusals;
create function keep_council_recusal() returns trigger language plpgsql as $$
begin
    if old.ground <> 'declared' or not exists (
            select 1 from council_items i join council_sessions s on s.id = i.session_id
            where i.id = old.item_id and i.status = 'pending' and s.status in ('planned', 'open')) then
        raise exception 'only what was declared is taken back, before the vote' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger council_recusals_not_removed before delete on council_recusals
    for each row execute function keep_council_recusal();
