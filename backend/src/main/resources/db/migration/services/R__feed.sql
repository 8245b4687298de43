set local check_function_bodies = off;

-- Numbers what is committed, in the order of writing. Each statement sees what was committed when it began, so the second
-- one, begun under the lock, sees all that any numberer before it saw.
create or replace function number_feed_events(most int) returns int language plpgsql as $$
declare
    last  bigint;
    given int;
begin
    select last_position into last from feed for update;
    update feed_events e set position = n.position
    from (select arrival, last + row_number() over (order by arrival) as position
          from (select arrival from feed_events where position is null order by arrival limit most) waiting) n
    where e.arrival = n.arrival;
    get diagnostics given = row_count;
    if given > 0 then
        update feed set last_position = last + given;
    end if;
    return given;
end $$;

create or replace function refuse_feed_event_removal() returns trigger language plpgsql as $$
begin
    if exists (select 1 from removed cross join feed
               where removed.position is null or removed.position > feed.removed_to) then
        raise exception 'events are removed from the oldest on' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create or replace trigger feed_events_removed_in_order after delete on feed_events referencing old table as removed
    for each statement execute function refuse_feed_event_removal();

create or replace function keep_feed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.last_position < old.last_position or new.removed_to < old.removed_to then
        raise exception 'positions of the feed only grow' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger feed_keep before update or delete on feed for each row execute function keep_feed();

-- What was written stays.
create or replace trigger feed_events_keep before update on feed_events
    for each row when (old.position is not null
        or (old.arrival, old.id, old.type, old.subject, old.unit_id, old.at)
           is distinct from (new.arrival, new.id, new.type, new.subject, new.unit_id, new.at))
    execute function refuse_change();
create or replace trigger feed_events_not_emptied before truncate on feed_events
    for each statement execute function refuse_change();
create or replace trigger feed_not_emptied before truncate on feed for each statement execute function refuse_change();
