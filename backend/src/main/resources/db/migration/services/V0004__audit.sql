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
    contents        bytea,
    constraint pk_audit_entries primary key (id),
    constraint uq_audit_entries_chain unique (chain, chain_sequence),
    constraint ck_audit_entries_on_behalf_of check ((on_behalf_of_id is null) = (on_behalf_of is null)),
    constraint ck_audit_entries_chain check (chain between 1 and 64 and chain_sequence > 0),
    constraint ck_audit_entries_hash check (length(previous_hash) = 32 and length(hash) = 32),
    constraint ck_audit_entries_contents check (length(contents) = 32)
);
comment on column audit_entries.contents is 'over the rows of audit_contents that it answers for';
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

-- What is kept for good is its own trail: whoever writes a row of such a table leaves the hash of what it says now, and the
-- next entry of the transaction answers for all that were left since the one before. Why so: docs/adr/0062.
create table audit_contents (
    chain          int    not null,
    chain_sequence bigint not null,
    ordinal        int    not null,
    number         bigint not null generated always as identity,
    kind           text   not null,
    key            uuid   not null,
    hash           bytea,
    constraint pk_audit_contents primary key (chain, chain_sequence, ordinal),
    constraint ck_audit_contents_chain check (chain between 1 and 64 and chain_sequence > 0),
    constraint ck_audit_contents_ordinal check (ordinal > 0),
    constraint ck_audit_contents_hash check (length(hash) = 32)
);
comment on column audit_contents.chain_sequence is 'the place of the entry that answers for it';
comment on column audit_contents.number is 'of two about one row the later one has the higher number: who writes holds the row';
comment on column audit_contents.kind is 'of which kind the row is; docs/data-dictionary.md says which there are';
comment on column audit_contents.hash is 'null: the row is gone, or is none that is kept any more';

-- Lets the rows of a table leave their hashes. It stands here because the files of functions call it, in any order.
create function keep_contents(of_table text, kind text, key text, content text, kept text default 'true') returns void
    language plpgsql as $make$
declare
    hashed text := format('select %s as key, sha256(convert_to(jsonb_strip_nulls(%s)::text, ''UTF8'')) as hash from', key, content);
begin
    execute format($function$
        create or replace function %1$I() returns trigger language plpgsql set timezone = 'UTC' as $body$
        begin
            if tg_op = 'INSERT' then
                insert into audit_contents (kind, key, hash) select %2$L, w.* from (%3$s moved m where %4$s) w;
            elsif tg_op = 'DELETE' then
                insert into audit_contents (kind, key) select %2$L, w.key from (%3$s former m where %4$s) w;
            else
                insert into audit_contents (kind, key, hash)
                select %2$L, key, w.hash from (%3$s moved m where %4$s) w full join (%3$s former m where %4$s) f using (key)
                where w.hash is distinct from f.hash;
            end if;
            return null;
        end $body$ $function$, of_table || '_contents', kind, hashed, kept);
    execute format('create or replace trigger %I after insert on %I referencing new table as moved'
                   ' for each statement execute function %I()', of_table || '_left', of_table, of_table || '_contents');
    execute format('create or replace trigger %I after update on %I referencing old table as former new table as moved'
                   ' for each statement execute function %I()', of_table || '_left_again', of_table, of_table || '_contents');
    execute format('create or replace trigger %I after delete on %I referencing old table as former'
                   ' for each statement execute function %I()', of_table || '_left_last', of_table, of_table || '_contents');
end $make$;
