package vn.tongket.indicators.themes;

import jakarta.enterprise.context.ApplicationScoped;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class ThemeDoor implements Themes {

    private final ThemeService service;

    ThemeDoor(ThemeService service) {
        this.service = service;
    }

    @Override
    public void importTheme(String code, WriteTheme theme) {
        service.record(code, theme);
    }
}
