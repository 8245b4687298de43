set local check_function_bodies = off;

create or replace function audit_seal_hash(s audit_seals) returns bytea language sql stable as $$
select sha256(convert_to(format('%L,%L,%L,%L,%L',
    s.number, (extract(epoch from s.at) * 1000000)::bigint, s.entries, s.heads, encode(s.previous_hash, 'hex')), 'UTF8'))
$$;

-- One look at all chains; where none has moved since the seal before, no seal is made.
create or replace function seal_audit_chains() returns trigger language plpgsql as $$
declare
    last audit_chains;
begin
    select * into last from audit_chains where chain = 0 for update;
    select jsonb_agg(jsonb_build_array(c.chain, c.sequence, encode(c.hash, 'hex')) order by c.chain), sum(c.sequence)
    into new.heads, new.entries
    from audit_chains c where c.chain > 0;
    if new.entries = coalesce((select s.entries from audit_seals s where s.number = last.sequence), 0) then
        return null;
    end if;
    new.number := last.sequence + 1;
    new.previous_hash := last.hash;
    new.hash := audit_seal_hash(new);
    update audit_chains set sequence = new.number, hash = new.hash where chain = 0;
    return new;
end $$;
create or replace trigger audit_seals_seal before insert on audit_seals
    for each row execute function seal_audit_chains();

-- What was written stays.
create or replace trigger audit_seals_append_only before update or delete on audit_seals
    for each row execute function refuse_change();
create or replace trigger audit_seals_not_emptied before truncate on audit_seals
    for each statement execute function refuse_change();
