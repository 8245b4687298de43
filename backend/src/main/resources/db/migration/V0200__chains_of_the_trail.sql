-- Each entry of the trail stands in a chain: it names its place there and the hash of the entry before, and its own hash
-- covers both and all else that it says. There are 64 chains; a transaction takes one that is free and keeps it until its
-- end, so that nobody waits for anybody, and no chain has a gap. Why so: docs/adr/0035. Chain 0 is that of the seals.
create table audit_chains (
    chain    integer not null,
    sequence bigint  not null,
    hash     bytea   not null,
    constraint pk_audit_chains primary key (chain),
    constraint ck_audit_chains_chain check (chain between 0 and 64),
    constraint ck_audit_chains_sequence check (sequence >= 0),
    constraint ck_audit_chains_hash check (length(hash) = 32)
) with (fillfactor = 20);
insert into audit_chains
select chain, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 64) chain;

alter table audit_entries
    add column chain          integer,
    add column chain_sequence bigint,
    add column previous_hash  bytea,
    add column hash           bytea;

-- What an entry's hash is made of. No setting of a session changes how any of it is written.
create function audit_entry_hash(e audit_entries) returns bytea language sql stable as $$
select sha256(convert_to(format('%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L',
    e.chain, e.chain_sequence, encode(e.previous_hash, 'hex'), e.id, (extract(epoch from e.at) * 1000000)::bigint,
    e.actor_id, e.actor_name, e.on_behalf_of_id, e.on_behalf_of, e.action, e.resource, e.key, e.unit_id, e.before,
    e.after, e.request_id, e.reason), 'UTF8'))
$$;

-- What was written before there were chains becomes the beginning of the first one.
alter table audit_entries disable trigger audit_entries_append_only;
do $$
declare
    entry audit_entries;
    head  audit_chains;
begin
    select * into head from audit_chains where chain = 1;
    for entry in select * from audit_entries order by at, id loop
        entry.chain := head.chain;
        entry.chain_sequence := head.sequence + 1;
        entry.previous_hash := head.hash;
        entry.hash := audit_entry_hash(entry);
        update audit_entries
        set chain = entry.chain, chain_sequence = entry.chain_sequence, previous_hash = entry.previous_hash,
            hash = entry.hash
        where id = entry.id;
        head.sequence := entry.chain_sequence;
        head.hash := entry.hash;
    end loop;
    update audit_chains set sequence = head.sequence, hash = head.hash where chain = head.chain;
end $$;
alter table audit_entries enable trigger audit_entries_append_only;

alter table audit_entries
    alter column chain set not null,
    alter column chain_sequence set not null,
    alter column previous_hash set not null,
    alter column hash set not null,
    add constraint uq_audit_entries_chain unique (chain, chain_sequence),
    add constraint ck_audit_entries_chain check (chain between 1 and 64 and chain_sequence > 0),
    add constraint ck_audit_entries_hash check (length(previous_hash) = 32 and length(hash) = 32);

-- Before a statement that adds entries: takes a chain for the transaction, or goes on with the one it has. Which end of
-- the chains a session looks at first depends on the session, so that sessions seldom look at the same one.
create function take_audit_chain() returns trigger language plpgsql as $$
declare
    mine    integer := nullif(current_setting('tongket.audit_chain', true), '')::integer;
    first   integer := 1 + pg_backend_pid() % 64;
    head    audit_chains;
    ignored text;
begin
    if mine is null then
        select * into head from audit_chains where chain >= first order by chain limit 1 for update skip locked;
        if not found then
            select * into head from audit_chains where chain between 1 and first order by chain limit 1
            for update skip locked;
        end if;
    end if;
    if head.chain is null then
        select * into head from audit_chains where chain = coalesce(mine, first) for update;
    end if;
    ignored := set_config('tongket.audit_chain', head.chain::text, true);
    ignored := set_config('tongket.audit_sequence', head.sequence::text, true);
    ignored := set_config('tongket.audit_hash', encode(head.hash, 'hex'), true);
    return null;
end $$;
create trigger audit_entries_1_take_chain before insert on audit_entries
    for each statement execute function take_audit_chain();

create function chain_audit_entry() returns trigger language plpgsql as $$
declare
    ignored text;
begin
    new.chain := current_setting('tongket.audit_chain')::integer;
    new.chain_sequence := current_setting('tongket.audit_sequence')::bigint + 1;
    new.previous_hash := decode(current_setting('tongket.audit_hash'), 'hex');
    new.hash := audit_entry_hash(new);
    ignored := set_config('tongket.audit_sequence', new.chain_sequence::text, true);
    ignored := set_config('tongket.audit_hash', encode(new.hash, 'hex'), true);
    return new;
end $$;
create trigger audit_entries_2_chain before insert on audit_entries
    for each row execute function chain_audit_entry();

create function move_audit_chain() returns trigger language plpgsql as $$
begin
    update audit_chains
    set sequence = current_setting('tongket.audit_sequence')::bigint,
        hash = decode(current_setting('tongket.audit_hash'), 'hex')
    where chain = current_setting('tongket.audit_chain')::integer
      and sequence < current_setting('tongket.audit_sequence')::bigint;
    return null;
end $$;
create trigger audit_entries_3_move_chain after insert on audit_entries
    for each statement execute function move_audit_chain();

-- Heads move on as entries and seals are added, and in no other way.
create function refuse_other_chain_moves() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 or old.chain <> new.chain or new.sequence <= old.sequence then
        raise exception 'chains of the trail only grow, by its entries' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger audit_chains_grow before update on audit_chains
    for each row execute function refuse_other_chain_moves();
create trigger audit_chains_keep before insert or delete on audit_chains
    for each row execute function refuse_change();
create trigger audit_chains_not_emptied before truncate on audit_chains
    for each statement execute function refuse_change();
