-- How a person's files and pasted tables write numbers that are texts. Nobody guesses it from the language of a page; it is
-- asked for where nobody has said it yet.
alter table accounts
    add column number_form text,
    add constraint ck_accounts_number_form check (number_form in ('en', 'vi-VN'));
