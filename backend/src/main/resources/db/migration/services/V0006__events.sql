-- What happened that people want to hear of; each once. What was told by mail says when.
create table events (
    id        uuid        not null,
    type      text        not null,
    subject   text        not null,
    unit_id   uuid        not null,
    data      jsonb       not null,
    at        timestamptz not null,
    mailed_at timestamptz,
    -- Of a unit some things are told to those who report for it, and others to those who answer for its plan. Nobody is
    -- told of what they did themselves.
    audience  text        not null default 'reporters',
    actor     text,
    constraint pk_events primary key (id),
    constraint uq_events_subject unique (type, subject),
    constraint ck_events_type check (type ~ '^[a-z]+[.][a-z-]+$'),
    -- Award officers of a unit are told of nominations that come to them, and of those of their unit that go on or back.
    constraint ck_events_audience check (audience in ('reporters', 'owners', 'award-officers'))
);
create index ix_events_not_mailed on events (at) where mailed_at is null;
-- The events of some units, newest first.
create index ix_events_unit on events (unit_id, at);
