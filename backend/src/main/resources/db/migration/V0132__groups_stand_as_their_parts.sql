-- All lines below one, however far: as they are, or with a moment as they stood then on a day.
create function lines_below(line uuid, moment timestamptz, day date) returns setof tasks
    language plpgsql stable parallel safe as $$
begin
    if moment is null then
        return query
            with recursive below as (
                select t.* from tasks t where t.parent_id = line and t.withdrawn_in is null
                union all
                select t.* from tasks t join below b on t.parent_id = b.id where t.withdrawn_in is null)
            select * from below;
    else
        return query
            with recursive lines as materialized (
                select * from tasks_at(moment, day, (select t.plan_id from tasks t where t.id = line))),
            below as (
                select l.* from lines l where l.parent_id = line
                union all
                select l.* from lines l join below b on l.parent_id = b.id)
            select * from below;
    end if;
end $$;

-- How the tasks below a group stand on a day; what is cancelled does not count.
create function group_parts(line uuid, moment timestamptz, day date)
    returns table (total int, open int, paused int, completed int, done int, cancelled int, overdue int)
    language sql stable parallel safe as $$
    select (count(*) filter (where p.status <> 'cancelled'))::int, (count(*) filter (where p.status = 'open'))::int,
           (count(*) filter (where p.status = 'paused'))::int, (count(*) filter (where p.status = 'completed'))::int,
           (count(*) filter (where p.status = 'done'))::int, (count(*) filter (where p.status = 'cancelled'))::int,
           (count(*) filter (where p.timing = 'overdue'))::int
    from (
        select task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, d.day) as status,
               task_timing(t.due_precision, t.due, t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, d.day)
                   as timing
        from lines_below(line, moment, day) t cross join (select day) d (day)
        where t.kind = 'task') p
$$;

-- What became of a group: what the least advanced of the tasks below it is at that counts. It is done once all of them are,
-- cancelled where all are, and open while there is none.
create function group_status(line uuid, moment timestamptz, day date) returns text
    language sql stable parallel safe as $$
    select case
        when p.open > 0 then 'open'
        when p.paused > 0 then 'paused'
        when p.completed > 0 then 'completed'
        when p.done > 0 then 'done'
        when p.cancelled > 0 then 'cancelled'
        else 'open'
    end
    from group_parts(line, moment, day) p
$$;
