-- Text as it is searched, the twin of SearchText.fold for Vietnamese and English.
create function search_text(words text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(translate(
        regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'ĐđYy', 'ddii')), '\s+', ' ', 'g'))
$$;

-- A name as it is compared: capitals, double spaces, i or y, and where in a syllable the mark of its tone stands make no
-- other name; the marks themselves do.
create function name_key(name text) returns text language sql immutable parallel safe as $$
    select normalize(btrim(regexp_replace(regexp_replace(
        lower(translate(normalize(name, nfd), 'ĐYy', 'đii')),
        '([\u0300\u0301\u0303\u0309\u0323])([^\s\u0300\u0301\u0303\u0309\u0323]*)', '\2\1', 'g'), '\s+', ' ', 'g')), nfc)
$$;
