-- Where a recipient belongs on a day, and where all that are one with it do: the unit that is known, else the unit that
-- entered it. What is recorded of it is for officers of every one of these places, so that neither entering somebody nor
-- merging somebody opens what another unit recorded.
create function recipient_places(recipient uuid, day date) returns setof uuid language sql stable parallel safe as $$
    select distinct coalesce(v.unit_id, r.keeper_id)
    from recipients_same(recipient) s(id)
    join recipients r on r.id = s.id
    cross join lateral recipient_on(r.id, day) v
$$;
