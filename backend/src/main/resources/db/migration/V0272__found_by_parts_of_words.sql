-- Parts of words are found by an index, whatever stands before them.
create extension if not exists pg_trgm;
create index ix_unit_versions_search_text on unit_versions using gin (search_text gin_trgm_ops);
create index ix_tasks_search_text on tasks using gin (search_text gin_trgm_ops);
create index ix_directives_search_text on directives using gin (search_text gin_trgm_ops);
create index ix_awards_search_text on awards using gin (search_text gin_trgm_ops);
create index ix_plans_search_text on plans using gin (search_text(title_vi || ' ' || coalesce(title_en, '')) gin_trgm_ops);
