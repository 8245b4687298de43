-- The secret that an account and its owner's telephone share. Unconfirmed, it is not asked for yet.
create table second_factors (
    account_id   uuid        not null,
    secret       text        not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint,
    constraint pk_second_factors primary key (account_id),
    constraint fk_second_factors_account foreign key (account_id) references accounts (id),
    constraint ck_second_factors_secret check (secret ~ '^(plain|aes-gcm):'),
    constraint ck_second_factors_last_step check ((confirmed_at is null) = (last_step is null))
);

-- SHA-256 of codes of 120 random bits that take the place of the telephone, each once.
create table recovery_codes (
    account_id uuid not null,
    code_hash  text not null,
    used_at    timestamptz,
    constraint pk_recovery_codes primary key (account_id, code_hash),
    constraint fk_recovery_codes_second_factor foreign key (account_id)
        references second_factors (account_id) on delete cascade
);

-- Who asked for a link by which to set a new password. A row is made for every name, so that asking costs the same whether
-- there is such an account; the link is made when it is mailed, and of its secret only the SHA-256 is kept.
create table password_resets (
    id           uuid        not null,
    account_id   uuid,
    address      text        not null,
    requested_at timestamptz not null,
    handled_at   timestamptz,
    secret_hash  text,
    expires_at   timestamptz,
    used_at      timestamptz,
    constraint pk_password_resets primary key (id),
    constraint fk_password_resets_account foreign key (account_id) references accounts (id),
    constraint uq_password_resets_secret_hash unique (secret_hash),
    constraint ck_password_resets_secret check
        ((secret_hash is null) = (expires_at is null) and (secret_hash is null or account_id is not null)
        and (secret_hash is null or handled_at is not null)),
    constraint ck_password_resets_used check (used_at is null or secret_hash is not null)
);
create index ix_password_resets_address on password_resets (address, requested_at);
create index ix_password_resets_waiting on password_resets (requested_at) where handled_at is null;

-- What the owner of an account is told of by mail, because somebody else may have done it.
create table account_notices (
    id         uuid        not null,
    account_id uuid        not null,
    kind       text        not null,
    place      text        not null,
    at         timestamptz not null,
    told_at    timestamptz,
    constraint pk_account_notices primary key (id),
    constraint fk_account_notices_account foreign key (account_id) references accounts (id),
    constraint ck_account_notices_kind check (kind in ('new-place', 'password-changed',
        'password-reset', 'second-factor-on', 'second-factor-off', 'second-factor-reset', 'recovery-codes-renewed'))
);
create index ix_account_notices_waiting on account_notices (at) where told_at is null;
