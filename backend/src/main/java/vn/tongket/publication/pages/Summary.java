package vn.tongket.publication.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says before any script runs, put together part by part; whatever goes in is text, not HTML. */
final class Summary {

    private final StringBuilder html = new StringBuilder("<div id=\"tongket-summary\">\n");

    Summary(String title) {
        element("h1", title);
    }

    /**
     * A line of a list.
     *
     * @param name what it is about
     * @param href where that is told more of, or null
     * @param said what is said of it
     */
    record Item(String name, @Nullable String href, String said) {

        Item(String name, String href) {
            this(name, href, "");
        }

        String text() {
            return name + said;
        }

        private String html() {
            String safe = Html.escape(name);
            String linked = href == null ? safe : "<a href=\"%s\">%s</a>".formatted(Html.escape(href), safe);
            return "<li>" + linked + Html.escape(said) + "</li>\n";
        }
    }

    Summary heading(String text) {
        return element("h2", text);
    }

    /** Its paragraphs, which blank lines or new lines keep apart. */
    Summary text(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        return this;
    }

    Summary list(List<Item> items) {
        if (!items.isEmpty()) {
            html.append("<ul>\n");
            items.forEach(item -> html.append(item.html()));
            html.append("</ul>\n");
        }
        return this;
    }

    private Summary element(String name, String text) {
        html.append("<%1$s>%2$s</%1$s>\n".formatted(name, Html.escape(text)));
        return this;
    }

    String html() {
        return html + "</div>\n";
    }
}
