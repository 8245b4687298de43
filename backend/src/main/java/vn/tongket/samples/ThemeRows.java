package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.indicators.themes.Themes;
import vn.tongket.indicators.themes.WriteTheme;

/** What indicators are about. */
@ApplicationScoped
class ThemeRows implements RowLoader {

    private final Themes themes;

    ThemeRows(Themes themes) {
        this.themes = themes;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("themes", RowLoader.each(this::theme));
    }

    private void theme(SampleRow row) {
        themes.importTheme(
                row.text("code"), new WriteTheme(row.name("name"), row.number("position"), row.texts("indicators")));
    }
}
