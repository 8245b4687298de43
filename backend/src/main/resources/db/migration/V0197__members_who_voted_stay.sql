-- Who sat on a council on a day on which it voted, or held a session whose minutes are signed, and as what, stays: the
-- minutes are put together from it.
create function keep_council_member_who_voted() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from council_sessions s
        where s.council_id = new.council_id
          and (s.status = 'closed' or exists (select 1 from council_items i where i.session_id = s.id and i.turn > 0))
          and case when daterange(new.valid_from, new.valid_to) @> s.held_on then new.function end
              is distinct from
              case when tg_op = 'UPDATE' and daterange(old.valid_from, old.valid_to) @> s.held_on then old.function end
    ) then
        raise exception 'who sat when the council voted stays' using errcode = 'check_violation',
            constraint = 'ck_council_members_voted', table = 'council_members';
    end if;
    return new;
end $$;
create trigger council_members_keep after insert or update on council_members
    for each row execute function keep_council_member_who_voted();
