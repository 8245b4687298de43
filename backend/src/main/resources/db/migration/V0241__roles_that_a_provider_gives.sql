-- Roles that came with the claims of a provider are replaced at each sign-in there; those granted here are not.
alter table role_grants add column from_provider boolean not null default false;
