create table audit_entries (
    id              uuid        not null,
    at              timestamptz not null,
    actor_id        uuid,
    actor_name      text        not null,
    action          text        not null,
    resource        text        not null,
    key             text        not null,
    unit_id         uuid,
    before          jsonb,
    after           jsonb,
    request_id      text        not null,
    reason          text,
    -- In whose place something was done: only where who did it had no right of their own.
    on_behalf_of_id uuid,
    on_behalf_of    text,
    chain           int         not null,
    chain_sequence  bigint      not null,
    previous_hash   bytea       not null,
    hash            bytea       not null,
    constraint pk_audit_entries primary key (id),
    constraint uq_audit_entries_chain unique (chain, chain_sequence),
    constraint ck_audit_entries_on_behalf_of check ((on_behalf_of_id is null) = (on_behalf_of is null)),
    constraint ck_audit_entries_chain check (chain between 1 and 64 and chain_sequence > 0),
    constraint ck_audit_entries_hash check (length(previous_hash) = 32 and length(hash) = 32)
);
create index ix_audit_entries_at on audit_entries (at, id);
-- What was done to a task, to its reports and to its extensions, found by the task.
create index ix_audit_entries_task on audit_entries
    ((coalesce(after #>> '{task,id}', before #>> '{task,id}', after ->> 'id', before ->> 'id')), at)
    where resource in ('tasks', 'progress-reports', 'extensions');
-- What is older than an installation keeps goes in one way only: an entry of the trail says up to which seal, and with
-- which place and hash each chain goes on from there (its anchors); then what lies before may be removed, and no more.
create index ix_audit_entries_removals on audit_entries (((after ->> 'seal')::bigint))
    where resource = 'audit-entries' and action = 'remove';

-- Each entry of the trail stands in a chain: it names its place there and the hash of the entry before, and its own hash
-- covers both and all else that it says. There are 64 chains; a transaction takes one that is free and keeps it until its
-- end, so that nobody waits for anybody, and no chain has a gap. Why so: docs/adr/0035. Chain 0 is that of the seals.
create table audit_chains (
    chain    int    not null,
    sequence bigint not null,
    hash     bytea  not null,
    constraint pk_audit_chains primary key (chain),
    constraint ck_audit_chains_chain check (chain between 0 and 64),
    constraint ck_audit_chains_sequence check (sequence >= 0),
    constraint ck_audit_chains_hash check (length(hash) = 32)
) with (fillfactor = 20);
insert into audit_chains
select chain, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 64) chain;
