-- Who reports, what counts as missing, what a value is held against, and how a derived indicator is computed.
alter table indicator_versions
    add column reporter_kinds    text[],
    add column missing_in_space  text    not null default 'skip',
    add column missing_in_time   text    not null default 'skip',
    add column evidence_required boolean not null default false,
    add column exclusions_vi     text,
    add column exclusions_en     text,
    add column formula           text,
    add column weight            text,
    add column jump_tolerance    numeric,
    add column not_above         text,
    add constraint ck_indicator_versions_missing check
        (missing_in_space in ('skip', 'require-all', 'zero') and missing_in_time in ('skip', 'require-all', 'zero')),
    add constraint ck_indicator_versions_exclusions check (exclusions_en is null or exclusions_vi is not null),
    add constraint ck_indicator_versions_tolerance check (jump_tolerance > 0);
