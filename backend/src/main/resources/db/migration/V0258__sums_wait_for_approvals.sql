-- Whoever changes the days of a unit waits for approvals that are under way, before he looks which values there are: the
-- first value of a unit, approved at that moment, was not seen yet, and stayed summed as if the unit went on. A unit that
-- comes into being has no values that anybody could be approving.
create or replace function sum_again() returns trigger language plpgsql as $$
declare
    touched uuid[];
begin
    if exists (select 1 from moved m join units u on u.id = m.unit_id where u.summed_with is not null) then
        lock table observation_sums in share row exclusive mode;
    end if;
    update units u
    set summed_with = coalesce((select m.parent_id from moved m where m.unit_id = u.id
                                order by m.valid_from nulls first limit 1), u.id)
    where u.summed_with is null and u.id in (select m.unit_id from moved m);
    select array_agg(distinct u.summed_with) into touched
    from moved m join units u on u.id = m.unit_id
    where exists (select 1 from observations o where o.unit_id = u.id and o.in_force);
    if touched is not null then
        delete from observation_sums s
        where (not s.alone and s.summed_with = any(touched))
           or (s.alone and s.summed_with in (select u.id from units u where u.summed_with = any(touched)));
        perform sum_values(touched);
    end if;
    return null;
end $$;
