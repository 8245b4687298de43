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

create function audit_seal_hash(s audit_seals) returns bytea language sql stable as $$
select sha256(convert_to(format('%L,%L,%L,%L,%L',
    s.number, (extract(epoch from s.at) * 1000000)::bigint, s.entries, s.heads, encode(s.previous_hash, 'hex')), 'UTF8'))
$$;

-- One look at all chains; where none has moved since the seal before, no seal is made.
create function seal_audit_chains() returns trigger language plpgsql as $$
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
create trigger audit_seals_seal before insert on audit_seals
    for each row execute function seal_audit_chains();
create trigger audit_seals_append_only before update or delete on audit_seals
    for each row execute function refuse_change();
create trigger audit_seals_not_emptied before truncate on audit_seals
    for each statement execute function refuse_change();
