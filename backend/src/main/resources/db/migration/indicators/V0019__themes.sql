-- What indicators are about, for whoever looks for one: a category scheme in the sense of SDMX. An indicator may stand under
-- several themes, and a theme changes no definition.
create table themes (
    code        text        not null,
    name_vi     text        not null,
    name_en     text,
    position    int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    revision    bigint      not null,
    constraint pk_themes primary key (code),
    constraint ck_themes_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    constraint ck_themes_position check (position >= 0)
);

create table theme_indicators (
    theme     text not null,
    indicator text not null,
    position  int  not null,
    constraint pk_theme_indicators primary key (theme, indicator),
    constraint fk_theme_indicators_theme foreign key (theme) references themes (code) on delete cascade,
    constraint fk_theme_indicators_indicator foreign key (indicator) references indicators (code)
);
create index ix_theme_indicators_indicator on theme_indicators (indicator);
