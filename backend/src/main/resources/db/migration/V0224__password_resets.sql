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
