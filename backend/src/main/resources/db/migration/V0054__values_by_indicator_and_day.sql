-- Figures add up the numbers in force of many units at once: those whose indicator and last day of the period are asked
-- for. They are copied beside the keys, where one index has all of it; the database alone writes the copy.
alter table observations
    add column in_force             boolean not null default false,
    add column value_in_force       numeric,
    add column numerator_in_force   numeric,
    add column denominator_in_force numeric,
    add constraint ck_observations_in_force check
        (in_force or coalesce(value_in_force, numerator_in_force, denominator_in_force) is null);

update observations o
set in_force = true, value_in_force = v.value, numerator_in_force = v.numerator, denominator_in_force = v.denominator
from observation_versions v
where v.observation_id = o.id and v.status = 'approved';

create function copy_value_in_force() returns trigger language plpgsql as $$
begin
    update observations o
    set in_force = v.id is not null, value_in_force = v.value, numerator_in_force = v.numerator,
        denominator_in_force = v.denominator
    from (select distinct observation_id from moved) m
    left join observation_versions v on v.observation_id = m.observation_id and v.status = 'approved'
    where o.id = m.observation_id
      and (o.in_force, o.value_in_force, o.numerator_in_force, o.denominator_in_force)
          is distinct from (v.id is not null, v.value, v.numerator, v.denominator);
    return null;
end $$;
create trigger observation_versions_copied after insert on observation_versions
    referencing new table as moved for each statement execute function copy_value_in_force();
create trigger observation_versions_copied_again after update on observation_versions
    referencing new table as moved for each statement execute function copy_value_in_force();

create index ix_observations_indicator on observations (indicator_id, period_end, unit_id)
    include (id, period, breakdown, period_basis, in_force, value_in_force, numerator_in_force, denominator_in_force);
