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
    attempts     integer     not null,
    tries        integer     not null,
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
create index ix_webhook_deliveries_due on webhook_deliveries (webhook_id, next_at) where status = 'pending';
create index ix_webhook_deliveries_turn on webhook_deliveries (webhook_id, position) where status = 'pending';
create index ix_webhook_deliveries_leased on webhook_deliveries (webhook_id) where worker is not null;
create index ix_webhook_deliveries_dead on webhook_deliveries (webhook_id) where status = 'dead';
create index ix_webhook_deliveries_created_at on webhook_deliveries (webhook_id, created_at desc, id);
create index ix_webhook_deliveries_finished_at on webhook_deliveries (finished_at) where finished_at is not null;
comment on column webhook_deliveries.position is 'place of the event in the feed; null for a test';
comment on column webhook_deliveries.body is 'the bytes that are signed and sent, the same at every attempt';
comment on column webhook_deliveries.attempts is 'how often it was taken on in all; numbers the attempts';
comment on column webhook_deliveries.tries is 'how often since it was made or replayed; decides when the next one is';

create table webhook_attempts (
    delivery_id uuid        not null,
    number      integer     not null,
    at          timestamptz not null,
    duration_ms integer     not null,
    outcome     text        not null,
    status      integer,
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
