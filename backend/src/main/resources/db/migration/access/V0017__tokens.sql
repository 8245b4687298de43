create table api_tokens (
    id             uuid        not null,
    account_id     uuid        not null,
    name           text        not null,
    prefix         text        not null,
    secret_hash    text        not null,
    scopes         text[]      not null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    last_used_at   timestamptz,
    revoked_at     timestamptz,
    -- A token may be limited to a unit with all below it and to addresses it is used from; where it was used last; and which
    -- token took its place when it was rotated.
    unit_id        uuid,
    addresses      cidr[],
    last_used_from text,
    replaced_by    uuid,
    -- Of which of the days before its end the owner of a token was told; the fewer, the later.
    told_days      int,
    constraint pk_api_tokens primary key (id),
    constraint fk_api_tokens_account foreign key (account_id) references accounts (id),
    constraint fk_api_tokens_unit foreign key (unit_id) references units (id),
    constraint fk_api_tokens_replaced_by foreign key (replaced_by) references api_tokens (id),
    constraint uq_api_tokens_secret_hash unique (secret_hash),
    constraint uq_api_tokens_replaced_by unique (replaced_by),
    constraint ck_api_tokens_expires_at check (created_at < expires_at),
    constraint ck_api_tokens_replaced_by check (replaced_by <> id),
    constraint ck_api_tokens_addresses
        check (cardinality(addresses) > 0 and array_position(addresses, null) is null),
    constraint ck_api_tokens_last_used check (last_used_from is null or last_used_at is not null),
    constraint ck_api_tokens_told_days check (told_days > 0)
);
create index ix_api_tokens_account on api_tokens (account_id);
create index ix_api_tokens_ending on api_tokens (expires_at) where revoked_at is null and replaced_by is null;
