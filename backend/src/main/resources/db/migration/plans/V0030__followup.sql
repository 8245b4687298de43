-- A question about tasks that a person keeps, as the query part of the address of the list. Its feed is a calendar by a
-- link that only its owner was told; of the link nothing is kept but a hash.
create table task_filters (
    id                uuid        not null,
    account_id        uuid        not null,
    name              text        not null,
    query             text        not null,
    feed_hash         text,
    feed_created_at   timestamptz,
    feed_last_used_at timestamptz,
    created_at        timestamptz not null,
    revision          bigint      not null,
    constraint pk_task_filters primary key (id),
    constraint fk_task_filters_account foreign key (account_id) references accounts (id),
    constraint uq_task_filters_name unique (account_id, name),
    constraint uq_task_filters_feed_hash unique (feed_hash),
    constraint ck_task_filters_name check (btrim(name) <> ''),
    constraint ck_task_filters_feed check (
        (feed_hash is null) = (feed_created_at is null) and (feed_hash is not null or feed_last_used_at is null))
);

-- What a person wants to be told of tasks every day, and when. Whoever never said has no row and is told nothing.
create table task_digests (
    account_id     uuid    not null,
    enabled        boolean not null,
    hour           int     not null,
    kinds          text[]  not null,
    roles          text[]  not null,
    escalate_after int,
    told_on        date,
    revision       bigint  not null,
    constraint pk_task_digests primary key (account_id),
    constraint fk_task_digests_account foreign key (account_id) references accounts (id),
    constraint ck_task_digests_hour check (hour between 0 and 23),
    constraint ck_task_digests_kinds check (
        cardinality(kinds) > 0 and kinds <@ array['due-in-7', 'due-in-3', 'due-in-1', 'overdue', 'escalated']),
    constraint ck_task_digests_roles check (
        cardinality(roles) > 0 and roles <@ array['lead', 'coordinator', 'watcher', 'supervisor']),
    constraint ck_task_digests_escalate_after check (
        (escalate_after is not null) = ('escalated' = any(kinds)) and escalate_after between 1 and 60)
);
comment on column task_digests.hour is 'of the day in Vietnam';
comment on column task_digests.escalate_after is 'working days after the deadline';
comment on column task_digests.told_on is 'the last day that was looked through, whether there was something to tell or not';

-- What a person was told of a task: of one kind and deadline once. Where the deadline is moved, it begins anew.
create table task_digest_events (
    account_id uuid        not null,
    task_id    uuid        not null,
    kind       text        not null,
    due        date        not null,
    told_at    timestamptz not null,
    constraint pk_task_digest_events primary key (account_id, task_id, kind, due),
    constraint fk_task_digest_events_account foreign key (account_id) references accounts (id),
    constraint fk_task_digest_events_task foreign key (task_id) references tasks (id),
    constraint ck_task_digest_events_kind check (kind in ('due-in-7', 'due-in-3', 'due-in-1', 'overdue', 'escalated'))
);
create index ix_task_digest_events_task on task_digest_events (task_id);
