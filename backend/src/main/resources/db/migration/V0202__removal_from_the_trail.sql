-- What is older than an installation keeps goes in one way only: an entry of the trail says up to which seal, and with
-- which place and hash each chain goes on from there (its anchors); then what lies before may be removed, and no more.
create index ix_audit_entries_removals on audit_entries (((after ->> 'seal')::bigint))
    where resource = 'audit-entries' and action = 'remove';

create function audit_anchors() returns table (seal bigint, chain integer, sequence bigint, anchor jsonb)
    language sql stable as $$
select r.seal, (a.value ->> 0)::integer, (a.value ->> 1)::bigint, a.value
from (select (after ->> 'seal')::bigint as seal, after -> 'anchors' as anchors from audit_entries
      where resource = 'audit-entries' and action = 'remove'
      order by (after ->> 'seal')::bigint desc limit 1) r
cross join jsonb_array_elements(r.anchors) a
$$;

create function refuse_removal_of_others() returns trigger language plpgsql as $$
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
create trigger audit_entries_keep after delete on audit_entries
    referencing old table as gone for each statement execute function refuse_removal_of_others();

drop trigger audit_entries_append_only on audit_entries;
create trigger audit_entries_append_only before update on audit_entries
    for each row execute function refuse_change();
