-- Answers of creating requests, so that a repeated one is answered and not repeated.
create table idempotency_keys (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    answer      json,
    location    text,
    revision    bigint,
    created_at  timestamptz not null,
    -- Which status the answer to a repeated request has; without it, what every creating request has.
    status      int         not null default 201,
    constraint pk_idempotency_keys primary key (caller, key),
    constraint ck_idempotency_keys_status check (status between 200 and 299)
);
