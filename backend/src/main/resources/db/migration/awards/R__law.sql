set local check_function_bodies = off;

-- What holds of a type on a day: the version of the legal version in force, else (in_force is false then) the nearest one.
create or replace function award_type_on(type uuid, day date)
    returns table (version_id uuid, law text, name_vi text, name_en text, recipient_kinds text[], level text,
                   authority_vi text, authority_en text, legal_basis text, confidence text, note_vi text, note_en text,
                   source_document text, source_page text, source_url text, source_quote text,
                   valid_from date, valid_to date, in_force boolean)
    language sql stable parallel safe as $$
    select said.*,
           coalesce(said.valid_from <= day, true) and coalesce(day < said.valid_to, true)
    from (select v.id, l.code, v.name_vi, v.name_en, v.recipient_kinds, v.level, v.authority_vi, v.authority_en,
                 v.legal_basis, v.confidence, v.note_vi, v.note_en, v.source_document, v.source_page, v.source_url,
                 v.source_quote, l.valid_from, l.valid_to
          from award_type_versions v join award_laws l on l.id = v.law_id
          where v.type_id = type
          union all
          select null, null, t.name_vi, t.name_en, t.recipient_kinds, t.level, null, null, t.legal_basis, null, null,
                 null, t.source_document, t.source_page, t.source_url, t.source_quote, t.valid_from, t.valid_to
          from award_types t
          where t.id = type and not exists (select 1 from award_type_versions v where v.type_id = type)) said
    order by greatest(0, said.valid_from - day, day + 1 - said.valid_to), said.valid_from desc nulls last
    limit 1
$$;
