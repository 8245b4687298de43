package vn.tongket.pages;

import java.util.Locale;
import vn.tongket.platform.http.CurrentRequest;

/**
 * What a page says before any script runs.
 *
 * @param status HTTP status
 * @param title of the window and of shared links
 * @param description of shared links
 * @param summary HTML at the start of the body
 * @param locale its language
 * @param audience whom it is for
 */
record PageContent(int status, String title, String description, String summary, Locale locale, Audience audience) {

    /** For whom a page is. */
    enum Audience {
        /** Everybody; it may be kept on the way and found by search. */
        PUBLIC,
        /** Whoever has its address; it is kept nowhere and found by nobody. */
        HOLDERS
    }

    PageContent(int status, String title, String description, String summary) {
        this(status, title, description, summary, CurrentRequest.VIETNAMESE, Audience.PUBLIC);
    }

    /** What goes into the head: title, description and tags for shared links. */
    String head() {
        String safeTitle = Html.escape(title);
        String safeDescription = Html.escape(description);
        return """
                <title>%1$s</title>
                <meta name="description" content="%2$s" />
                <meta property="og:type" content="website" />
                <meta property="og:locale" content="%3$s" />
                <meta property="og:title" content="%1$s" />
                <meta property="og:description" content="%2$s" />
                """.formatted(safeTitle, safeDescription, locale.equals(Locale.ENGLISH) ? "en_GB" : "vi_VN");
    }

    String cacheControl() {
        return audience == Audience.PUBLIC ? "no-cache" : "no-store";
    }

    String robots() {
        return audience == Audience.PUBLIC ? "all" : "noindex";
    }
}
