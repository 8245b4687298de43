package vn.tongket.publication.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The web client's HTML files as they were built, with two markers to fill. */
@ApplicationScoped
class PageTemplates {

    private static final String FOLDER = "pages/";
    private static final String FALLBACK = "200";
    private static final String HEAD = "<!--tongket:head-->";
    private static final String SUMMARY = "<!--tongket:summary-->";
    /** The title that the build gave a page; the page is to have one. */
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>\\s*");

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private final Map<String, Optional<String>> files = new ConcurrentHashMap<>();

    /** The page to which the code on a certificate leads, which has neither scripts nor files beside it. */
    Optional<String> verification(Locale locale) {
        return file(locale.equals(Locale.ENGLISH) ? "xac-minh/mau.en" : "xac-minh/mau");
    }

    /** The HTML of a path: its own file or the fallback; empty where no web client was built in. */
    Optional<String> of(String path) {
        String name = path.equals("/") ? "index" : path.substring(1);
        Optional<String> own = PLAIN.matcher(name).matches() ? file(name) : Optional.empty();
        return own.or(() -> file(FALLBACK));
    }

    private Optional<String> file(String name) {
        return files.computeIfAbsent(name, PageTemplates::read);
    }

    private static Optional<String> read(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FOLDER + name + ".html")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with its markers filled. */
    static String fill(String template, PageContent content) {
        return TITLE.matcher(template)
                .replaceFirst("")
                .replace(HEAD, content.head())
                .replace(SUMMARY, content.summary());
    }
}
