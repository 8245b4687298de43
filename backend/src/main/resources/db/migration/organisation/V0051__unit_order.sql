-- Lists of units, and of values by unit, are read in the order of the codes, whatever the server's locale.
create index ix_unit_versions_order on unit_versions (code collate "C", id);
