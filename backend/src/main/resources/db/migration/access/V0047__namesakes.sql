-- Four eyes look for other accounts of one name whenever somebody signed in writes.
create index ix_accounts_name on accounts (name_key(display_name));
