create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Refuses what must never happen to a table whose rows are history.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create table data_versions (
    topic   text   not null,
    shard   int    not null,
    version bigint not null,
    constraint pk_data_versions primary key (topic, shard),
    constraint ck_data_versions_shard check (shard between 0 and 15)
);
