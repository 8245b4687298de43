-- Who an account's owner is to a provider of identities. A name there may be given to somebody else, a subject may not.
create table provider_identities (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null,
    linked_at  timestamptz not null,
    claims_at  timestamptz not null,
    constraint pk_provider_identities primary key (issuer, subject),
    constraint uq_provider_identities_account unique (issuer, account_id),
    constraint fk_provider_identities_account foreign key (account_id) references accounts (id),
    constraint ck_provider_identities_issuer check (issuer <> '' and length(issuer) <= 500),
    constraint ck_provider_identities_subject check (subject <> '' and length(subject) <= 255)
);

create index ix_provider_identities_account on provider_identities (account_id);
