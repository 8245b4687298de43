create table accounts (
    id              uuid        not null,
    username        text        not null,
    display_name    text        not null,
    password_hash   text        not null,
    status          text        not null,
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    revision        bigint      not null,
    -- Until when a password that an administrator handed out can be replaced by one of the owner's own; null for a lasting one.
    one_time_until  timestamptz,
    -- Accounts of systems: no person signs in with one, and a person answers for it. Its password is one that nothing gives.
    kind            text        not null default 'person',
    responsible_id  uuid,
    -- How a person's files and pasted tables write numbers that are texts. Nobody guesses it from the language of a page; it is
    -- asked for where nobody has said it yet.
    number_form     text,
    constraint pk_accounts primary key (id),
    constraint fk_accounts_responsible foreign key (responsible_id) references accounts (id),
    constraint uq_accounts_username unique (username),
    constraint ck_accounts_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint ck_accounts_status check (status in ('active', 'disabled')),
    constraint ck_accounts_kind check (kind in ('person', 'service')),
    constraint ck_accounts_responsible check ((kind = 'service') = (responsible_id is not null)),
    constraint ck_accounts_service_password check (
        kind = 'person' or password_hash =
        '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    constraint ck_accounts_number_form check (number_form in ('en', 'vi-VN'))
);
create index ix_accounts_responsible on accounts (responsible_id) where responsible_id is not null;

-- A role stands on a unit and all below it; without a unit it covers the installation, which only an
-- administrator may.
create table role_grants (
    id            uuid    not null,
    account_id    uuid    not null,
    role          text    not null,
    unit_id       uuid,
    -- Roles that came with the claims of a provider are replaced at each sign-in there; those granted here are not.
    from_provider boolean not null default false,
    constraint pk_role_grants primary key (id),
    constraint fk_role_grants_account foreign key (account_id) references accounts (id),
    constraint fk_role_grants_unit foreign key (unit_id) references units (id),
    constraint uq_role_grants unique nulls not distinct (account_id, role, unit_id),
    constraint ck_role_grants_role check
        (role in ('viewer', 'reporter', 'approver', 'planner', 'award-officer', 'council-member', 'administrator')),
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
    -- Null for sessions that began before this was noted.
    address      text,
    browser      text,
    constraint pk_sessions primary key (id),
    constraint fk_sessions_account foreign key (account_id) references accounts (id),
    constraint uq_sessions_secret_hash unique (secret_hash)
);
create index ix_sessions_account on sessions (account_id) where ended_at is null;

-- What one person lets another do in their place, from a day to a day. It adds nothing: a right counts only as long as the
-- giver has it too. The parts are repeated with each role, so that the database can refuse the same one twice.
create table delegations (
    id             uuid        not null,
    giver_id       uuid        not null,
    receiver_id    uuid        not null,
    valid_from     date        not null,
    valid_until    date        not null,
    reason         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    revoked        boolean     not null,
    revoked_at     timestamptz,
    revoked_by     text,
    revoked_by_id  uuid,
    revoked_reason text,
    revision       bigint      not null,
    constraint pk_delegations primary key (id),
    constraint fk_delegations_giver foreign key (giver_id) references accounts (id),
    constraint fk_delegations_receiver foreign key (receiver_id) references accounts (id),
    constraint uq_delegations_parts unique (id, giver_id, receiver_id, valid_from, valid_until, revoked),
    constraint ck_delegations_receiver check (giver_id <> receiver_id),
    constraint ck_delegations_days check (valid_from <= valid_until and valid_until < valid_from + interval '1 year'),
    constraint ck_delegations_reason check (btrim(reason) <> ''),
    constraint ck_delegations_revoked check (
        case when revoked then revoked_at is not null and revoked_by is not null
        and coalesce(btrim(revoked_reason), '') <> ''
        else num_nonnulls(revoked_at, revoked_by, revoked_by_id, revoked_reason) = 0 end)
);
create index ix_delegations_receiver on delegations (receiver_id, valid_until);
create index ix_delegations_giver on delegations (giver_id, valid_until);

create table delegation_roles (
    delegation_id uuid    not null,
    giver_id      uuid    not null,
    receiver_id   uuid    not null,
    valid_from    date    not null,
    valid_until   date    not null,
    revoked       boolean not null,
    role          text    not null,
    unit_id       uuid    not null,
    constraint pk_delegation_roles primary key (delegation_id, role, unit_id),
    constraint fk_delegation_roles_delegation
        foreign key (delegation_id, giver_id, receiver_id, valid_from, valid_until, revoked)
        references delegations (id, giver_id, receiver_id, valid_from, valid_until, revoked) on update cascade,
    constraint fk_delegation_roles_unit foreign key (unit_id) references units (id),
    constraint ex_delegation_roles_same exclude using gist (
        giver_id with =, receiver_id with =, role with =, unit_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (not revoked),
    constraint ck_delegation_roles_role check (role in ('viewer', 'reporter', 'approver', 'planner', 'award-officer'))
);
create index ix_delegation_roles_receiver on delegation_roles (receiver_id, valid_until) where not revoked;

-- Every attempt to sign in, or to prove by the password that one is oneself: what slows down guessing is counted here, so
-- that it holds on every replica, and people see where their account was used. Of a name only a hash is kept, because
-- people type passwords where the name belongs.
create table sign_ins (
    number     bigint      not null generated always as identity,
    account_id uuid,
    name_hash  text        not null,
    address    text        not null,
    browser    text,
    at         timestamptz not null,
    outcome    text        not null,
    new_place  boolean     not null default false,
    constraint pk_sign_ins primary key (number),
    constraint fk_sign_ins_account foreign key (account_id) references accounts (id),
    constraint ck_sign_ins_outcome check (outcome in ('pending', 'refused', 'wrong-code', 'confirmed', 'succeeded')),
    constraint ck_sign_ins_account check (account_id is not null or outcome in ('pending', 'refused')),
    constraint ck_sign_ins_new_place check (not new_place or outcome = 'succeeded')
);
create index ix_sign_ins_address on sign_ins (address, at);
create index ix_sign_ins_account on sign_ins (account_id, number) where account_id is not null;
create index ix_sign_ins_at on sign_ins (at);

-- Who an account's owner is to a provider of identities. A name there may be given to somebody else, a subject may not.
create table provider_identities (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null,
    linked_at  timestamptz not null,
    claims_at  timestamptz not null,
    constraint pk_provider_identities primary key (issuer, subject),
    constraint fk_provider_identities_account foreign key (account_id) references accounts (id),
    constraint uq_provider_identities_account unique (issuer, account_id),
    constraint ck_provider_identities_issuer check (issuer <> '' and length(issuer) <= 500),
    constraint ck_provider_identities_subject check (subject <> '' and length(subject) <= 255)
);
create index ix_provider_identities_account on provider_identities (account_id);
