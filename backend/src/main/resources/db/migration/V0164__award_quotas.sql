-- How many of a base may receive a type: rate, base and rounding are data with a legal basis, and so is whether the quota
-- binds or only warns. Versions of the quota of a type follow one another.
create table award_quotas (
    id              uuid          not null,
    type_id         uuid          not null,
    valid_from      date          not null,
    valid_to        date,
    rate            numeric(7, 6) not null,
    base            text          not null,
    base_type_id    uuid,
    rounding        text          not null,
    scope           text          not null,
    binding         boolean       not null,
    legal_basis     text          not null,
    confidence      text          not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint        not null,
    constraint pk_award_quotas primary key (id),
    constraint fk_award_quotas_type foreign key (type_id) references award_types (id),
    constraint fk_award_quotas_base_type foreign key (base_type_id) references award_types (id),
    constraint uq_award_quotas_type unique (type_id, valid_from),
    constraint ck_award_quotas_validity check (valid_from < valid_to),
    constraint ck_award_quotas_rate check (rate > 0 and rate <= 1),
    constraint ck_award_quotas_base check (base in ('awarded-type', 'headcount')
        and (base = 'awarded-type') = (base_type_id is not null) and (base_type_id is null or base_type_id <> type_id)),
    constraint ck_award_quotas_rounding check (rounding in ('floor', 'half-up', 'ceil')),
    constraint ck_award_quotas_scope check (scope in ('unit', 'whole')),
    constraint ck_award_quotas_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_quotas_note check (note_en is null or note_vi is not null),
    constraint ex_award_quotas_validity exclude using gist (type_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_award_quotas_base_type on award_quotas (base_type_id);
