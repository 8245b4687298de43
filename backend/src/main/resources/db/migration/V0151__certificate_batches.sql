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
