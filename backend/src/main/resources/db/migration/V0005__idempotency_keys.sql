-- Answers of creating requests, so that a repeated one is answered and not repeated.
create table idempotency_keys (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    answer      jsonb,
    location    text,
    revision    bigint,
    created_at  timestamptz not null,
    constraint pk_idempotency_keys primary key (caller, key)
);
