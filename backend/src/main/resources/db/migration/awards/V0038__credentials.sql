-- Keys that sign credentials, as far as the world may know them: their secret parts lie in a folder, and no dump has them.
create table credential_keys (
    number      int         not null,
    public_key  text        not null,
    recorded_at timestamptz not null,
    author_id   uuid,
    constraint pk_credential_keys primary key (number),
    constraint fk_credential_keys_author foreign key (author_id) references accounts (id),
    constraint uq_credential_keys_public_key unique (public_key),
    constraint ck_credential_keys_number check (number > 0),
    constraint ck_credential_keys_public_key check (public_key ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$')
);

-- Which bit of which status list speaks of an award. It is nobody else's for ever, since credentials that name it are about.
create table credential_status_entries (
    award_id uuid not null,
    list     int  not null,
    position int  not null,
    constraint pk_credential_status_entries primary key (award_id),
    constraint fk_credential_status_entries_award foreign key (award_id) references awards (id),
    constraint uq_credential_status_entries_position unique (list, position),
    constraint ck_credential_status_entries_list check (list > 0),
    constraint ck_credential_status_entries_position check (position between 0 and 131071)
);

-- Keys that others may know: what such a key signed proves nothing, whenever it says that it was signed.
create table credential_key_revocations (
    number            int         not null,
    compromised_since timestamptz not null,
    reason            text        not null,
    revoked_at        timestamptz not null,
    author_id         uuid        not null,
    constraint pk_credential_key_revocations primary key (number),
    constraint fk_credential_key_revocations_key foreign key (number) references credential_keys (number),
    constraint fk_credential_key_revocations_author foreign key (author_id) references accounts (id),
    constraint ck_credential_key_revocations_since check (compromised_since <= revoked_at)
);
create index ix_credential_key_revocations_author on credential_key_revocations (author_id);
