-- Files that prove a version of a value. Their bytes lie outside, under their sum; a row is written after them.
create table evidence_files (
    id             uuid        not null,
    version_id     uuid        not null,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    constraint pk_evidence_files primary key (id),
    constraint fk_evidence_files_version foreign key (version_id) references observation_versions (id),
    constraint uq_evidence_files_content unique (version_id, sha256),
    constraint ck_evidence_files_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    constraint ck_evidence_files_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
    constraint ck_evidence_files_size check (size between 1 and 20971520),
    constraint ck_evidence_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
-- Which bytes in the store a row still speaks of.
create index ix_evidence_files_sha256 on evidence_files (sha256);
