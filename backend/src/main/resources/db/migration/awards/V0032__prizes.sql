-- The base salary (lương cơ sở), of which prizes are multiples. One holds from its first day until the next one's.
create table base_salaries (
    valid_from      date   not null,
    amount          bigint not null,
    legal_basis     text   not null,
    confidence      text   not null,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint not null,
    constraint pk_base_salaries primary key (valid_from),
    constraint ck_base_salaries_amount check (amount > 0),
    constraint ck_base_salaries_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low'))
);
