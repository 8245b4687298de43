-- The change feed. A row is written in the transaction of the change that it tells of, and numbered when that transaction is
-- seen to be committed, by one numberer at a time: so positions follow one another without a gap, and nothing appears before
-- a position that was read. See docs/adr/0036.
create table feed_events (
    arrival  bigint      generated always as identity,
    id       uuid        not null,
    position bigint,
    type     text        not null,
    subject  text        not null,
    unit_id  uuid,
    at       timestamptz not null,
    constraint pk_feed_events primary key (arrival),
    constraint uq_feed_events_position unique (position),
    constraint ck_feed_events_position check (position > 0),
    constraint ck_feed_events_type check (type ~ '^vn\.tongket(\.[a-z]+(-[a-z]+)*)+$'),
    constraint ck_feed_events_subject check (subject like '/api/v1/%')
);
comment on column feed_events.arrival is 'order of writing; what one transaction wrote keeps it in the feed';
comment on column feed_events.position is 'place in the feed, final once given; null until the change is seen to be committed';
comment on column feed_events.subject is 'address of what changed';
comment on column feed_events.unit_id is 'the unit it belongs to; null where it belongs to the installation';
create index ix_feed_events_arrival on feed_events (arrival) where position is null;

-- Where this database lives: another server, another database or tables made anew by a restored dump, or another line of
-- time of the same server after a recovery.
create function feed_place() returns text language sql stable as $$
    select (select system_identifier from pg_control_system()) || '/'
        || (select oid from pg_database where datname = current_database()) || '/'
        || 'feed_events'::regclass::oid || '/'
        || case when pg_is_in_recovery() then '' else left(pg_walfile_name(pg_current_wal_lsn()), 8) end
$$;

create table feed (
    only_row      boolean not null default true,
    epoch         uuid    not null,
    place         text    not null,
    last_position bigint  not null default 0,
    removed_to    bigint  not null default 0,
    constraint pk_feed primary key (only_row),
    constraint ck_feed_only_row check (only_row),
    constraint ck_feed_positions check (0 <= removed_to and removed_to <= last_position)
);
comment on column feed.epoch is 'the life of the feed that cursors belong to; another one once the database was restored';
comment on column feed.place is 'feed_place() when the epoch began';
comment on column feed.last_position is 'the last position that was given';
comment on column feed.removed_to is 'events up to this position are no longer kept';
insert into feed (epoch, place) values (gen_random_uuid(), feed_place());
