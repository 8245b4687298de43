-- Templates of award decisions as Word documents: every version stays as it was handed in. Version 1 is the one that the
-- application brings.
create table decision_templates (
    version      int         not null,
    content      bytea,
    sha256       text,
    note         text        not null,
    author_id    uuid,
    recorded_at  timestamptz not null,
    previewed_at timestamptz,
    in_use_since timestamptz,
    revision     bigint      not null,
    constraint pk_decision_templates primary key (version),
    constraint fk_decision_templates_author foreign key (author_id) references accounts (id),
    constraint ck_decision_templates_version check (version > 0),
    constraint ck_decision_templates_own check ((version = 1) = (content is null) and (version = 1) = (sha256 is null)
        and (version = 1) = (author_id is null)),
    constraint ck_decision_templates_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_decision_templates_size check (octet_length(content) <= 4194304),
    constraint ck_decision_templates_previewed check
        (in_use_since is null or version = 1 or previewed_at is not null)
);
create index ix_decision_templates_author on decision_templates (author_id);
insert into decision_templates (version, note, recorded_at, in_use_since, revision)
values (1, 'Mẫu có sẵn', now(), now(), 1);
