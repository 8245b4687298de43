create table audit_entries (
    id         uuid        not null,
    at         timestamptz not null,
    actor_id   uuid,
    actor_name text        not null,
    action     text        not null,
    resource   text        not null,
    key        text        not null,
    unit_id    uuid,
    before     jsonb,
    after      jsonb,
    request_id text        not null,
    reason     text,
    constraint pk_audit_entries primary key (id)
);
create index ix_audit_entries_at on audit_entries (at, id);
create trigger audit_entries_append_only before update or delete on audit_entries
    for each row execute function refuse_change();
create trigger audit_entries_not_emptied before truncate on audit_entries
    for each statement execute function refuse_change();
