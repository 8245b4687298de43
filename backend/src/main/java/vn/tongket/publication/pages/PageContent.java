package vn.tongket.publication.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;

/**
 * What a page says before any script runs.
 *
 * @param status HTTP status
 * @param title of the window and of shared links
 * @param description of shared links
 * @param summary HTML at the start of the body
 * @param locale its language
 * @param audience whom it is for
 * @param canonical the lasting address of what it shows, or null where it has none or where nobody knows the host
 */
record PageContent(
        int status,
        String title,
        String description,
        String summary,
        Locale locale,
        Audience audience,
        @Nullable String canonical) {

    static final String SITE = "Tổng Kết";

    /** For whom a page is. */
    enum Audience {
        /** Everybody; it may be kept on the way and found by search. */
        PUBLIC,
        /** Those who sign in; found by nobody else. */
        STAFF,
        /** Whoever has its address; it is kept nowhere and found by nobody. */
        HOLDERS
    }

    PageContent(int status, String title, String description, String summary) {
        this(status, title, description, summary, CurrentRequest.VIETNAMESE, Audience.PUBLIC, null);
    }

    /** The same under its lasting address. */
    PageContent at(@Nullable String lasting) {
        return new PageContent(status, title, description, summary, locale, audience, lasting);
    }

    /** The same with other words for shared links. */
    PageContent describedAs(String text) {
        return new PageContent(status, title, text, summary, locale, audience, canonical);
    }

    /** The same for those only who sign in. */
    PageContent forStaff() {
        return new PageContent(status, title, description, summary, locale, Audience.STAFF, null);
    }

    /** What goes into the head: title, description and tags for shared links. */
    String head() {
        String safeTitle = Html.escape(title);
        String safeDescription = Html.escape(description);
        return """
                <title>%1$s</title>
                <meta name="description" content="%2$s" />
                <meta property="og:site_name" content="%4$s" />
                <meta property="og:type" content="website" />
                <meta property="og:locale" content="%3$s" />
                <meta property="og:title" content="%1$s" />
                <meta property="og:description" content="%2$s" />
                <meta name="twitter:card" content="summary" />
                """.formatted(safeTitle, safeDescription, locale.equals(Locale.ENGLISH) ? "en_GB" : "vi_VN", SITE)
                + address();
    }

    /** Under which address search and shared links know it. */
    private String address() {
        return canonical == null ? "" : """
                <link rel="canonical" href="%1$s" />
                <meta property="og:url" content="%1$s" />
                """.formatted(Html.escape(canonical));
    }

    String cacheControl() {
        return audience == Audience.HOLDERS ? "no-store" : "no-cache";
    }

    String robots() {
        return audience == Audience.PUBLIC ? "all" : "noindex";
    }
}
