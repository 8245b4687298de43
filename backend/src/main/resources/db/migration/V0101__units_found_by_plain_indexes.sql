-- The indexes behind these two constraints served look-ups by code or by unit too, since the planner thinks them cheaper
-- than plain ones; they take five times as long. Over expressions they still refuse what overlaps, and serve nothing else.
alter table unit_versions
    drop constraint ex_unit_versions_unit,
    drop constraint ex_unit_versions_code,
    add constraint ex_unit_versions_unit exclude using gist ((unit_id::text) with =, daterange(valid_from, valid_to) with &&),
    add constraint ex_unit_versions_code exclude using gist ((code || '') with =, daterange(valid_from, valid_to) with &&);
create index ix_unit_versions_unit on unit_versions (unit_id, valid_from);
