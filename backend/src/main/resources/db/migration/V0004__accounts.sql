create table accounts (
    id              uuid        not null,
    username        text        not null,
    display_name    text        not null,
    password_hash   text        not null,
    status          text        not null,
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    revision        bigint      not null,
    constraint pk_accounts primary key (id),
    constraint uq_accounts_username unique (username),
    constraint ck_accounts_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint ck_accounts_status check (status in ('active', 'disabled'))
);

-- A role stands on a unit and all below it; without a unit it covers the installation, which only an
-- administrator may.
create table role_grants (
    id         uuid not null,
    account_id uuid not null,
    role       text not null,
    unit_id    uuid,
    constraint pk_role_grants primary key (id),
    constraint fk_role_grants_account foreign key (account_id) references accounts (id),
    constraint fk_role_grants_unit foreign key (unit_id) references units (id),
    constraint uq_role_grants unique nulls not distinct (account_id, role, unit_id),
    constraint ck_role_grants_role check
        (role in ('viewer', 'reporter', 'approver', 'planner', 'award-officer', 'administrator')),
    constraint ck_role_grants_unit check (unit_id is not null or role = 'administrator')
);

create table sessions (
    id           uuid        not null,
    account_id   uuid        not null,
    secret_hash  text        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    constraint pk_sessions primary key (id),
    constraint fk_sessions_account foreign key (account_id) references accounts (id),
    constraint uq_sessions_secret_hash unique (secret_hash)
);

create table api_tokens (
    id           uuid        not null,
    account_id   uuid        not null,
    name         text        not null,
    prefix       text        not null,
    secret_hash  text        not null,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint pk_api_tokens primary key (id),
    constraint fk_api_tokens_account foreign key (account_id) references accounts (id),
    constraint uq_api_tokens_secret_hash unique (secret_hash),
    constraint ck_api_tokens_expires_at check (created_at < expires_at)
);
create index ix_api_tokens_account on api_tokens (account_id);
