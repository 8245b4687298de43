-- What a unit that came below another one brought along of the numbers of the unit that it left, where an act says so.
alter table unit_versions
    add column handed_by_id uuid,
    add column handed_share numeric,
    add constraint fk_unit_versions_handed_by foreign key (handed_by_id) references units (id),
    add constraint ck_unit_versions_handed check
        ((handed_by_id is null) = (handed_share is null) and coalesce(handed_share between 0 and 1, true)),
    add constraint ck_unit_versions_handed_on check (handed_by_id <> parent_id and handed_by_id <> unit_id);
alter table unit_version_records
    add column handed_by_id uuid,
    add column handed_share numeric;

create or replace function keep_unit_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update unit_version_records r
        set replaced_at = greatest(recording_at(), r.recorded_at),
            replaced_since = greatest(coalesce(recording_since(), recording_at()), r.known_since)
        where r.id = old.id and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into unit_version_records (id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to,
            valid_from_precision, handed_by_id, handed_share, source_document, source_page, source_url, source_quote,
            search_text, recorded_at, known_since)
        values (new.id, new.unit_id, new.code, new.name_vi, new.name_en, new.kind, new.parent_id, new.valid_from,
            new.valid_to, new.valid_from_precision, new.handed_by_id, new.handed_share, new.source_document,
            new.source_page, new.source_url, new.source_quote, new.search_text, recording_at(),
            least(recording_at(), coalesce(recording_since(),
                case tg_op when 'INSERT'
                    then known_since_registering(new.unit_id, new.parent_id, new.code, new.valid_from)
                    else recording_at() end)));
    end if;
    return null;
end $$;
