-- Owners are told of new recovery codes too.
alter table account_notices drop constraint ck_account_notices_kind;
alter table account_notices add constraint ck_account_notices_kind check (kind in ('new-place', 'password-changed',
    'password-reset', 'second-factor-on', 'second-factor-off', 'second-factor-reset', 'recovery-codes-renewed'));
