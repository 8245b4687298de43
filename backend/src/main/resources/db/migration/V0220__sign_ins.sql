-- Every attempt to sign in, or to prove by the password that one is oneself: what slows down guessing is counted here, so
-- that it holds on every replica, and people see where their account was used. Of a name only a hash is kept, because
-- people type passwords where the name belongs.
create table sign_ins (
    number     bigint      not null generated always as identity,
    account_id uuid,
    name_hash  text        not null,
    address    text        not null,
    browser    text,
    at         timestamptz not null,
    outcome    text        not null,
    new_place  boolean     not null default false,
    constraint pk_sign_ins primary key (number),
    constraint fk_sign_ins_account foreign key (account_id) references accounts (id),
    constraint ck_sign_ins_outcome check (outcome in ('pending', 'refused', 'wrong-code', 'confirmed', 'succeeded')),
    constraint ck_sign_ins_account check (account_id is not null or outcome in ('pending', 'refused')),
    constraint ck_sign_ins_new_place check (not new_place or outcome = 'succeeded')
);
create index ix_sign_ins_address on sign_ins (address, at);
create index ix_sign_ins_account on sign_ins (account_id, number) where account_id is not null;
create index ix_sign_ins_at on sign_ins (at);
