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
    -- A receiver that let the last call wait to its end is called beside a few other slow ones only.
    slow          boolean     not null default false,
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
comment on column webhooks.event_types is 'only these; empty for all';
comment on column webhooks.unit_id is 'only what belongs to it or a unit below it; null for everything';
comment on column webhooks.position is 'the last place of the feed that was made into deliveries or passed over';
comment on column webhooks.failing_since is 'the first failed attempt since the last one that was taken';
comment on column webhooks.held_until is 'the receiver asked not to be called before';
comment on column webhooks.slow is 'the last call was not answered in time';
create index ix_webhooks_unit on webhooks (unit_id);

-- What deliveries are signed with. The sender has to read it, so it is kept and not only its hash: encrypted where the
-- installation has a key. One is current; one before it may go on signing until it ends.
create table webhook_secrets (
    id         uuid        not null,
    webhook_id uuid        not null,
    content    bytea       not null,
    key_id     text,
    created_at timestamptz not null,
    ends_at    timestamptz,
    constraint pk_webhook_secrets primary key (id),
    constraint fk_webhook_secrets_webhook foreign key (webhook_id) references webhooks (id) on delete cascade,
    constraint ck_webhook_secrets_content check (octet_length(content) between 24 and 128),
    constraint ck_webhook_secrets_ends_at check (ends_at > created_at)
);
comment on column webhook_secrets.key_id is 'which key of the installation encrypts it; null where it lies open';
create unique index uq_webhook_secrets_current on webhook_secrets (webhook_id) where ends_at is null;
create unique index uq_webhook_secrets_former on webhook_secrets (webhook_id) where ends_at is not null;

-- What is to be sent, and what was: one row for each event and webhook, whatever happens to the machine in between.
create table webhook_deliveries (
    id           uuid        not null,
    webhook_id   uuid        not null,
    event_id     uuid        not null,
    position     bigint,
    type         text        not null,
    body         text        not null,
    status       text        not null,
    next_at      timestamptz,
    attempts     int         not null,
    tries        int         not null,
    worker       uuid,
    leased_until timestamptz,
    created_at   timestamptz not null,
    finished_at  timestamptz,
    constraint pk_webhook_deliveries primary key (id),
    constraint fk_webhook_deliveries_webhook foreign key (webhook_id) references webhooks (id) on delete cascade,
    constraint uq_webhook_deliveries_position unique (webhook_id, position),
    constraint ck_webhook_deliveries_status check (status in ('pending', 'delivered', 'dead')),
    constraint ck_webhook_deliveries_next_at check ((status = 'pending') = (next_at is not null)),
    constraint ck_webhook_deliveries_finished_at check ((status = 'pending') = (finished_at is null)),
    constraint ck_webhook_deliveries_tries check (tries >= 0 and attempts >= tries),
    constraint ck_webhook_deliveries_lease
        check ((worker is null) = (leased_until is null) and (worker is null or status = 'pending'))
);
comment on column webhook_deliveries.position is 'place of the event in the feed; null for a test';
comment on column webhook_deliveries.body is 'the bytes that are signed and sent, the same at every attempt';
comment on column webhook_deliveries.attempts is 'how often it was taken on in all; numbers the attempts';
comment on column webhook_deliveries.tries is 'how often since it was made or replayed; decides when the next one is';
create index ix_webhook_deliveries_due on webhook_deliveries (webhook_id, next_at) where status = 'pending';
create index ix_webhook_deliveries_turn on webhook_deliveries (webhook_id, position) where status = 'pending';
create index ix_webhook_deliveries_leased on webhook_deliveries (webhook_id) where worker is not null;
create index ix_webhook_deliveries_dead on webhook_deliveries (webhook_id) where status = 'dead';
create index ix_webhook_deliveries_created_at on webhook_deliveries (webhook_id, created_at desc, id);
create index ix_webhook_deliveries_finished_at on webhook_deliveries (finished_at) where finished_at is not null;

create table webhook_attempts (
    delivery_id uuid        not null,
    number      int         not null,
    at          timestamptz not null,
    duration_ms int         not null,
    outcome     text        not null,
    status      int,
    answer      text,
    constraint pk_webhook_attempts primary key (delivery_id, number),
    constraint fk_webhook_attempts_delivery foreign key (delivery_id) references webhook_deliveries (id) on delete cascade,
    constraint ck_webhook_attempts_number check (number > 0),
    constraint ck_webhook_attempts_duration check (duration_ms >= 0),
    constraint ck_webhook_attempts_outcome check (outcome in
        ('delivered', 'refused', 'redirected', 'gone', 'timed-out', 'unreachable', 'insecure', 'name-unknown',
        'address-forbidden', 'secret-unreadable')),
    constraint ck_webhook_attempts_status check (status between 100 and 599),
    constraint ck_webhook_attempts_answer check (length(answer) <= 1000)
);
comment on column webhook_attempts.answer is 'the first characters of what the receiver answered';
