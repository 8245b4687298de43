-- A seal holds the heads of all chains at one moment and the hash of the seal before: whoever knows the hash of the last
-- one knows what every chain looked like then, and that none was missing. Seals are a chain themselves, number 0.
create table audit_seals (
    number        bigint      not null,
    at            timestamptz not null,
    entries       bigint      not null,
    heads         jsonb       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint pk_audit_seals primary key (number),
    constraint ck_audit_seals_number check (number > 0),
    constraint ck_audit_seals_heads check (jsonb_typeof(heads) = 'array' and jsonb_array_length(heads) = 64),
    constraint ck_audit_seals_hash check (length(previous_hash) = 32 and length(hash) = 32)
);
create index ix_audit_seals_entries on audit_seals (entries);
