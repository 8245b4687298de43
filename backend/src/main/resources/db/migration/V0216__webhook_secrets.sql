-- What deliveries are signed with. The sender has to read it, so it is kept and not only its hash: encrypted where the
-- installation has a key. One is current; one before it may go on signing until it ends.
create table webhook_secrets (
    id         uuid        not null,
    webhook_id uuid        not null,
    content    bytea       not null,
    key_id     text,
    created_at timestamptz not null,
    ends_at    timestamptz,
    constraint pk_webhook_secrets primary key (id),
    constraint fk_webhook_secrets_webhook foreign key (webhook_id) references webhooks (id) on delete cascade,
    constraint ck_webhook_secrets_content check (octet_length(content) between 24 and 128),
    constraint ck_webhook_secrets_ends_at check (ends_at > created_at)
);
create unique index uq_webhook_secrets_current on webhook_secrets (webhook_id) where ends_at is null;
create unique index uq_webhook_secrets_former on webhook_secrets (webhook_id) where ends_at is not null;
comment on column webhook_secrets.key_id is 'which key of the installation encrypts it; null where it lies open';
