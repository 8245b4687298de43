-- Who came after whom: many to many. A unit that ended without a successor stands here too, as abolished.
create table unit_successions (
    change_id       uuid    not null,
    ordinal         int     not null,
    predecessor_id  uuid    not null,
    successor_id    uuid,
    kind            text    not null,
    share           numeric,
    effective_date  date    not null,
    date_precision  text    not null,
    source_document text    not null,
    source_page     text,
    source_url      text,
    source_quote    text,
    rights_follow   boolean not null,
    constraint pk_unit_successions primary key (change_id, ordinal),
    constraint fk_unit_successions_change foreign key (change_id) references unit_changes (id),
    constraint fk_unit_successions_predecessor foreign key (predecessor_id) references units (id),
    constraint fk_unit_successions_successor foreign key (successor_id) references units (id),
    constraint uq_unit_successions_pair unique (predecessor_id, successor_id),
    constraint ck_unit_successions_itself check (predecessor_id <> successor_id),
    constraint ck_unit_successions_kind check (kind in ('merged', 'split', 'abolished')),
    constraint ck_unit_successions_successor check ((kind = 'abolished') = (successor_id is null)),
    constraint ck_unit_successions_share check (share is null or (kind = 'split' and share > 0 and share < 1)),
    constraint ck_unit_successions_date_precision check (date_precision in ('exact', 'known-by'))
);
create index ix_unit_successions_successor on unit_successions (successor_id);

-- Whether the first day of a version is the day itself, or a day by which it had begun.
alter table unit_versions add column valid_from_precision text not null default 'exact';
alter table unit_versions add constraint ck_unit_versions_precision check (valid_from_precision in ('exact', 'known-by'));
