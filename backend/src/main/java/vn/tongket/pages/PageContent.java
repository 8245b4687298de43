package vn.tongket.pages;

/**
 * What a page says before any script runs.
 *
 * @param status HTTP status
 * @param title of the window and of shared links
 * @param description of shared links
 * @param summary HTML at the start of the body
 */
record PageContent(int status, String title, String description, String summary) {

    /** What goes into the head: title, description and tags for shared links. */
    String head() {
        String safeTitle = Html.escape(title);
        String safeDescription = Html.escape(description);
        return """
                <title>%1$s</title>
                <meta name="description" content="%2$s" />
                <meta property="og:type" content="website" />
                <meta property="og:locale" content="vi_VN" />
                <meta property="og:title" content="%1$s" />
                <meta property="og:description" content="%2$s" />
                """.formatted(safeTitle, safeDescription);
    }
}
