-- What must hold for units at any date, whoever writes them. It is looked at when a transaction ends, since an act
-- passes through states that break it.
create function level_rank(level text) returns int language sql immutable as $$
    select array_position(array['province', 'district', 'commune', 'village', 'organisation'], level)
$$;

create function check_unit(checked uuid) returns void language plpgsql as $$
begin
    if exists (
        select 1 from (
            select valid_to, lead(valid_from) over (order by valid_from nulls first) as next
            from unit_versions where unit_id = checked) v
        where next is not null and next is distinct from valid_to) then
        raise exception 'the versions of unit % leave a gap', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_gap', table = 'unit_versions';
    end if;
    if exists (
        select 1 from unit_versions c
        where (c.unit_id = checked or c.parent_id = checked) and c.parent_id is not null
          and not coalesce(
              (select range_agg(daterange(p.valid_from, p.valid_to)) from unit_versions p where p.unit_id = c.parent_id)
              @> daterange(c.valid_from, c.valid_to), false)) then
        raise exception 'a parent of or above unit % does not exist all the time', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_parent_exists', table = 'unit_versions';
    end if;
    if exists (
        select 1
        from unit_versions c
        join unit_kinds ck on ck.kind = c.kind
        join unit_versions p on p.unit_id = c.parent_id
             and daterange(p.valid_from, p.valid_to) && daterange(c.valid_from, c.valid_to)
        join unit_kinds pk on pk.kind = p.kind
        where (c.unit_id = checked or c.parent_id = checked)
          and ck.level <> 'organisation'
          and (pk.level = 'organisation' or level_rank(pk.level) >= level_rank(ck.level))) then
        raise exception 'unit % or one below it stands below a lower level', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_parent_level', table = 'unit_versions';
    end if;
    if exists (
        with recursive line(id, life) as (
            select v.parent_id, daterange(v.valid_from, v.valid_to)
            from unit_versions v where v.unit_id = checked and v.parent_id is not null
            union
            select p.parent_id, line.life * daterange(p.valid_from, p.valid_to)
            from unit_versions p join line on p.unit_id = line.id
            where p.parent_id is not null and line.life && daterange(p.valid_from, p.valid_to))
        select 1 from line where id = checked) then
        raise exception 'unit % lies below itself', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_cycle', table = 'unit_versions';
    end if;
    if exists (
        select 1 from unit_successions s
        where s.predecessor_id = checked
          and s.effective_date is distinct from
              (select max(coalesce(v.valid_to, 'infinity')) from unit_versions v where v.unit_id = checked))
       or exists (
        select 1 from unit_successions s
        where s.successor_id = checked
          and s.effective_date is distinct from
              (select min(coalesce(v.valid_from, '-infinity')) from unit_versions v where v.unit_id = checked)) then
        raise exception 'a succession of unit % does not fall on its last or first day', checked
            using errcode = 'check_violation', constraint = 'ck_unit_successions_day', table = 'unit_successions';
    end if;
    if exists (
        select 1 from unit_successions s where s.predecessor_id = checked
        having count(distinct s.kind) > 1
            or (min(s.kind) <> 'split' and count(*) > 1)
            or (min(s.kind) = 'split' and (count(*) < 2 or not (count(s.share) = 0 or
                    (count(s.share) = count(*) and sum(s.share) = 1))))) then
        raise exception 'unit % does not end in one way, or its shares do not add up to 1', checked
            using errcode = 'check_violation', constraint = 'ck_unit_successions_whole', table = 'unit_successions';
    end if;
end $$;

create function check_unit_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform check_unit(old.unit_id);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.unit_id <> old.unit_id) then
        perform check_unit(new.unit_id);
    end if;
    return null;
end $$;
create constraint trigger unit_versions_hold_together after insert or update or delete on unit_versions
    deferrable initially deferred for each row execute function check_unit_version();

create function check_unit_succession() returns trigger language plpgsql as $$
begin
    perform check_unit(s) from unnest(case tg_op
        when 'INSERT' then array[new.predecessor_id, new.successor_id]
        when 'DELETE' then array[old.predecessor_id, old.successor_id]
        else array[old.predecessor_id, old.successor_id, new.predecessor_id, new.successor_id] end) s
    where s is not null;
    return null;
end $$;
create constraint trigger unit_successions_hold_together after insert or update or delete on unit_successions
    deferrable initially deferred for each row execute function check_unit_succession();
