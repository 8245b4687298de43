set local check_function_bodies = off;

-- What an entry's hash is made of. No setting of a session changes how any of it is written.
create or replace function audit_entry_hash(e audit_entries) returns bytea language sql stable as $$
select sha256(convert_to(format('%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L',
    e.chain, e.chain_sequence, encode(e.previous_hash, 'hex'), e.id, (extract(epoch from e.at) * 1000000)::bigint,
    e.actor_id, e.actor_name, e.on_behalf_of_id, e.on_behalf_of, e.action, e.resource, e.key, e.unit_id, e.before,
    e.after, e.request_id, e.reason) || coalesce(',' || encode(e.contents, 'hex'), ''), 'UTF8'))
$$;

-- What an entry says of the hashes that it answers for. There may be millions of them, so a thousand at a time are hashed.
create or replace function audit_contents_hash(of_chain integer, place bigint) returns bytea language sql stable as $$
select sha256(string_agg(b.hash, '' order by b.block))
from (select (c.ordinal - 1) / 1000 as block,
             sha256(convert_to(string_agg(
                 format('%L,%L,%L,%L,%L', c.ordinal, c.number, c.kind, c.key, encode(c.hash, 'hex')), ',' order by c.ordinal),
                 'UTF8')) as hash
      from audit_contents c where c.chain = of_chain and c.chain_sequence = place
      group by 1) b
$$;

-- Before a statement that adds entries: takes a chain for the transaction, or goes on with the one it has. Which end of
-- the chains a session looks at first depends on the session, so that sessions seldom look at the same one.
create or replace function take_audit_chain() returns trigger language plpgsql as $$
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
create or replace trigger audit_entries_1_take_chain before insert on audit_entries
    for each statement execute function take_audit_chain();

create or replace function chain_audit_entry() returns trigger language plpgsql as $$
declare
    ignored text;
begin
    new.chain := current_setting('tongket.audit_chain')::integer;
    new.chain_sequence := current_setting('tongket.audit_sequence')::bigint + 1;
    new.previous_hash := decode(current_setting('tongket.audit_hash'), 'hex');
    new.contents := null;
    if coalesce(current_setting('tongket.audit_contents', true), '') <> '' then
        new.contents := audit_contents_hash(new.chain, new.chain_sequence);
        ignored := set_config('tongket.audit_contents', '', true);
    end if;
    new.hash := audit_entry_hash(new);
    ignored := set_config('tongket.audit_sequence', new.chain_sequence::text, true);
    ignored := set_config('tongket.audit_hash', encode(new.hash, 'hex'), true);
    return new;
end $$;
create or replace trigger audit_entries_2_chain before insert on audit_entries
    for each row execute function chain_audit_entry();

create or replace function move_audit_chain() returns trigger language plpgsql as $$
begin
    update audit_chains
    set sequence = current_setting('tongket.audit_sequence')::bigint,
        hash = decode(current_setting('tongket.audit_hash'), 'hex')
    where chain = current_setting('tongket.audit_chain')::integer
      and sequence < current_setting('tongket.audit_sequence')::bigint;
    return null;
end $$;
create or replace trigger audit_entries_3_move_chain after insert on audit_entries
    for each statement execute function move_audit_chain();

-- Hashes of contents wait for the next entry of their transaction.
create or replace trigger audit_contents_1_take_chain before insert on audit_contents
    for each statement execute function take_audit_chain();

create or replace function place_audit_contents() returns trigger language plpgsql as $$
declare
    ignored text;
begin
    new.chain := current_setting('tongket.audit_chain')::integer;
    new.chain_sequence := current_setting('tongket.audit_sequence')::bigint + 1;
    new.ordinal := coalesce(nullif(current_setting('tongket.audit_contents', true), '')::integer, 0) + 1;
    ignored := set_config('tongket.audit_contents', new.ordinal::text, true);
    return new;
end $$;
create or replace trigger audit_contents_2_place before insert on audit_contents
    for each row execute function place_audit_contents();

-- Where no entry came, as where somebody writes past the application, the database writes it itself.
create or replace function answer_for_contents() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from audit_entries e
                   where e.chain = new.chain and e.chain_sequence = new.chain_sequence) then
        insert into audit_entries (id, at, actor_name, action, resource, key, request_id)
        values (gen_random_uuid(), clock_timestamp(), session_user, 'write', new.kind, new.key::text, 'database');
    end if;
    return null;
end $$;
drop trigger if exists audit_contents_answered_for on audit_contents;
create constraint trigger audit_contents_answered_for after insert on audit_contents
    deferrable initially deferred for each row when (new.ordinal = 1) execute function answer_for_contents();

-- Heads move on as entries and seals are added, and in no other way.
create or replace function refuse_other_chain_moves() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 or old.chain <> new.chain or new.sequence <= old.sequence then
        raise exception 'chains of the trail only grow, by its entries' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger audit_chains_grow before update on audit_chains
    for each row execute function refuse_other_chain_moves();

create or replace function audit_anchors() returns table (seal bigint, chain integer, sequence bigint, anchor jsonb)
    language sql stable as $$
select r.seal, (a.value ->> 0)::integer, (a.value ->> 1)::bigint, a.value
from (select (after ->> 'seal')::bigint as seal, after -> 'anchors' as anchors from audit_entries
      where resource = 'audit-entries' and action = 'remove'
      order by (after ->> 'seal')::bigint desc limit 1) r
cross join jsonb_array_elements(r.anchors) a
$$;

create or replace function refuse_removal_of_others() returns trigger language plpgsql as $$
begin
    if exists (select 1
               from gone g
               left join (select a.chain, a.sequence
                          from audit_anchors() a
                          join audit_seals s on s.number = a.seal
                          cross join jsonb_array_elements(s.heads) h
                          where h.value = a.anchor) a on a.chain = g.chain and g.chain_sequence <= a.sequence
               where a.chain is null) then
        raise exception 'the trail is never shortened but up to a seal that an entry names'
            using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create or replace trigger audit_entries_keep after delete on audit_entries
    referencing old table as gone for each statement execute function refuse_removal_of_others();

create or replace trigger audit_contents_keep after delete on audit_contents
    referencing old table as gone for each statement execute function refuse_removal_of_others();

-- What was written stays.
create or replace trigger audit_contents_append_only before update on audit_contents
    for each row execute function refuse_change();
create or replace trigger audit_contents_not_emptied before truncate on audit_contents
    for each statement execute function refuse_change();
create or replace trigger audit_entries_append_only before update on audit_entries
    for each row execute function refuse_change();
create or replace trigger audit_entries_not_emptied before truncate on audit_entries
    for each statement execute function refuse_change();
create or replace trigger audit_chains_keep before insert or delete on audit_chains
    for each row execute function refuse_change();
create or replace trigger audit_chains_not_emptied before truncate on audit_chains
    for each statement execute function refuse_change();
