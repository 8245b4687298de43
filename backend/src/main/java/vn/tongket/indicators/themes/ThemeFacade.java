package vn.tongket.indicators.themes;

import jakarta.enterprise.context.ApplicationScoped;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class ThemeFacade implements Themes {

    private final ThemeService service;

    ThemeFacade(ThemeService service) {
        this.service = service;
    }

    @Override
    public void importTheme(String code, WriteTheme theme) {
        service.record(code, theme);
    }
}
