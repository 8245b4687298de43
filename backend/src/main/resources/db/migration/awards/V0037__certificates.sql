-- Layouts of certificates: every version stays as it was written. Version 1 is the one that the application brings.
create table certificate_templates (
    version      int         not null,
    html         text,
    note         text        not null,
    author_id    uuid,
    recorded_at  timestamptz not null,
    previewed_at timestamptz,
    in_use_since timestamptz,
    revision     bigint      not null,
    constraint pk_certificate_templates primary key (version),
    constraint fk_certificate_templates_author foreign key (author_id) references accounts (id),
    constraint ck_certificate_templates_version check (version > 0),
    constraint ck_certificate_templates_own check ((version = 1) = (html is null) and (version = 1) = (author_id is null)),
    constraint ck_certificate_templates_previewed check
        (in_use_since is null or version = 1 or previewed_at is not null)
);
insert into certificate_templates (version, note, recorded_at, in_use_since, revision)
values (1, 'Mẫu có sẵn', now(), now(), 1);

-- Certificates of a decision in one file, until whoever printed them has fetched it.
create table certificate_batches (
    id           uuid        not null,
    decision_id  uuid        not null,
    account_id   uuid        not null,
    template     int         not null,
    certificates int         not null,
    size         bigint      not null,
    sha256       text        not null,
    made_at      timestamptz not null,
    constraint pk_certificate_batches primary key (id),
    constraint fk_certificate_batches_decision foreign key (decision_id) references award_decisions (id),
    constraint fk_certificate_batches_account foreign key (account_id) references accounts (id),
    constraint fk_certificate_batches_template foreign key (template) references certificate_templates (version),
    constraint ck_certificate_batches_certificates check (certificates > 0),
    constraint ck_certificate_batches_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_certificate_batches_decision on certificate_batches (decision_id);
create index ix_certificate_batches_account on certificate_batches (account_id);

create table certificate_batch_pieces (
    batch_id uuid  not null,
    piece    int   not null,
    content  bytea not null,
    constraint pk_certificate_batch_pieces primary key (batch_id, piece),
    constraint fk_certificate_batch_pieces_batch foreign key (batch_id) references certificate_batches (id)
        on delete cascade,
    constraint ck_certificate_batch_pieces_piece check (piece >= 0)
);
