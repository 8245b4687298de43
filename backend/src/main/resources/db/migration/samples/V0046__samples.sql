-- Which files of sample data have been loaded; each is loaded once.
create table sample_files (
    name      text        not null,
    checksum  text        not null,
    loaded_at timestamptz not null,
    constraint pk_sample_files primary key (name)
);
