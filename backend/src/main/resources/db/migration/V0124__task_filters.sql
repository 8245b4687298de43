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
