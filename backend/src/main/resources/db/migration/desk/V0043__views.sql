-- Views of the desk's lists that a person keeps under a name: the query part of the address of the page, which says what
-- was narrowed and how it was sorted. One of a list may be the one that the list opens with.
create table saved_views (
    id         uuid        not null,
    account_id uuid        not null,
    list       text        not null,
    name       text        not null,
    query      text        not null,
    standard   boolean     not null,
    created_at timestamptz not null,
    revision   bigint      not null,
    constraint pk_saved_views primary key (id),
    constraint fk_saved_views_account foreign key (account_id) references accounts (id),
    constraint uq_saved_views_name unique (account_id, list, name),
    constraint ck_saved_views_list check (list ~ '^[a-z0-9]+([-/][a-z0-9]+)*$'),
    constraint ck_saved_views_name check (btrim(name) <> '')
);
comment on column saved_views.list is 'the page of the desk, by its address below the desk';
create unique index uq_saved_views_standard on saved_views (account_id, list) where standard;
