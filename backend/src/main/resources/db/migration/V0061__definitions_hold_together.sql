-- What is computed is reported by nobody; a weight is there for a weighted mean.
alter table indicator_versions
    add constraint ck_indicator_versions_reporters check (cardinality(reporter_kinds) > 0),
    add constraint ck_indicator_versions_derived check
        (formula is null or (reporter_kinds is null and not evidence_required)),
    add constraint ck_indicator_versions_weight check
        (weight is null or 'weighted-mean' in (roll_up_in_space, roll_up_in_time));
