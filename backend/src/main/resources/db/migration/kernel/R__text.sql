set local check_function_bodies = off;

-- Codes as people count them: D2 before D10, D2 before D2.1.
create or replace function code_order(code text) returns text language sql immutable as $$
    select regexp_replace(regexp_replace(code, '(\d+)', '00000\1', 'g'), '\d*(\d{6})', '\1', 'g')
$$;
