-- What the owner of an account is told of by mail, because somebody else may have done it.
create table account_notices (
    id         uuid        not null,
    account_id uuid        not null,
    kind       text        not null,
    place      text        not null,
    at         timestamptz not null,
    told_at    timestamptz,
    constraint pk_account_notices primary key (id),
    constraint fk_account_notices_account foreign key (account_id) references accounts (id),
    constraint ck_account_notices_kind check (kind in ('new-place', 'password-changed', 'password-reset',
        'second-factor-on', 'second-factor-off', 'second-factor-reset'))
);
create index ix_account_notices_waiting on account_notices (at) where told_at is null;
