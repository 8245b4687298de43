-- Figures read the values of an indicator whose periods end on a day, of many units at once, and the numbers in force.
create index ix_observations_indicator on observations (indicator_id, period_end, unit_id)
    include (id, period, breakdown, period_basis);

drop index uq_observation_versions_approved;
create unique index uq_observation_versions_approved on observation_versions (observation_id)
    include (value, numerator, denominator) where status = 'approved';
