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
