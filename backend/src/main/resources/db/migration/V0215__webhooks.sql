-- Addresses of other systems that are told of published changes. Where one stands in the feed is its position: what lies
-- behind it has become deliveries, what lies before it has not.
create table webhooks (
    id            uuid        not null,
    url           text        not null,
    description   text        not null,
    event_types   text[]      not null,
    unit_id       uuid,
    ordered       boolean     not null,
    status        text        not null,
    pause_reason  text,
    paused_at     timestamptz,
    owner_told_at timestamptz,
    owner_id      uuid        not null,
    position      bigint      not null,
    failing_since timestamptz,
    held_until    timestamptz,
    created_at    timestamptz not null,
    revision      bigint      not null,
    constraint pk_webhooks primary key (id),
    constraint fk_webhooks_unit foreign key (unit_id) references units (id),
    constraint fk_webhooks_owner foreign key (owner_id) references accounts (id),
    constraint ck_webhooks_url check (url ~ '^https?://[^[:space:]]+$' and length(url) <= 2000),
    constraint ck_webhooks_description check (btrim(description) <> ''),
    constraint ck_webhooks_event_types check (array_position(event_types, null) is null),
    constraint ck_webhooks_status check (status in ('active', 'paused')),
    constraint ck_webhooks_pause_reason check (pause_reason in ('by-hand', 'failing', 'gone')),
    constraint ck_webhooks_pause
        check ((status = 'paused') = (pause_reason is not null) and (status = 'paused') = (paused_at is not null)),
    constraint ck_webhooks_position check (position >= 0)
);
create index ix_webhooks_unit on webhooks (unit_id);
comment on column webhooks.event_types is 'only these; empty for all';
comment on column webhooks.unit_id is 'only what belongs to it or a unit below it; null for everything';
comment on column webhooks.position is 'the last place of the feed that was made into deliveries or passed over';
comment on column webhooks.failing_since is 'the first failed attempt since the last one that was taken';
comment on column webhooks.held_until is 'the receiver asked not to be called before';
