-- What happened that people want to hear of; each once. What was told by mail says when.
create table events (
    id        uuid        not null,
    type      text        not null,
    subject   text        not null,
    unit_id   uuid        not null,
    data      jsonb       not null,
    at        timestamptz not null,
    mailed_at timestamptz,
    constraint pk_events primary key (id),
    constraint uq_events_subject unique (type, subject),
    constraint ck_events_type check (type ~ '^[a-z]+[.][a-z-]+$')
);
create index ix_events_not_mailed on events (at) where mailed_at is null;
