-- Keys that sign credentials, as far as the world may know them: their secret parts lie in a folder, and no dump has them.
create table credential_keys (
    number      int         not null,
    public_key  text        not null,
    recorded_at timestamptz not null,
    author_id   uuid,
    constraint pk_credential_keys primary key (number),
    constraint uq_credential_keys_public_key unique (public_key),
    constraint fk_credential_keys_author foreign key (author_id) references accounts (id),
    constraint ck_credential_keys_number check (number > 0),
    constraint ck_credential_keys_public_key check (public_key ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$')
);

create trigger credential_keys_history before update or delete on credential_keys
    for each row execute function refuse_change();
create trigger credential_keys_not_emptied before truncate on credential_keys
    for each statement execute function refuse_change();
