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

create trigger credential_key_revocations_history before update or delete on credential_key_revocations
    for each row execute function refuse_change();
create trigger credential_key_revocations_not_emptied before truncate on credential_key_revocations
    for each statement execute function refuse_change();
