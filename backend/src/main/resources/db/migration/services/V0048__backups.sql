-- What the scripts of `make backup` say of each backup, for the administrators and the metrics; the backups themselves lie
-- outside. The scripts write by SQL, since they run where the application may not be.
create table backups (
    name       text        not null,
    made_at    timestamptz not null,
    bytes      bigint      not null,
    files      int         not null,
    encrypted  boolean     not null,
    signed     boolean     not null,
    copied     boolean     not null,
    checked_at timestamptz,
    outcome    text,
    detail     text,
    constraint pk_backups primary key (name),
    constraint ck_backups_size check (bytes >= 0 and files >= 0),
    constraint ck_backups_outcome check (outcome in ('intact', 'differs', 'not-checked')),
    constraint ck_backups_checked check ((checked_at is null) = (outcome is null) and (outcome is null) = (detail is null))
);
