set local check_function_bodies = off;

-- Codes as people count them: D2 before D10, D2 before D2.1.
create or replace function code_order(code text) returns text language sql immutable as $$
    select regexp_replace(regexp_replace(code, '(\d+)', '00000\1', 'g'), '\d*(\d{6})', '\1', 'g')
$$;

create or replace function source_json(document text, page text, url text, quote text) returns jsonb language sql immutable as $$
    select case when document is not null then
        jsonb_build_object('document', document, 'page', page, 'url', url, 'quote', quote) end
$$;
