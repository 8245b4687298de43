package vn.tongket.publication.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that readers have without signing in, from the one list of them, {@code public-pages.json}. The routes of the web
 * client and the places of nginx are tested against the same list.
 */
@Singleton
class PublicPages {

    private static final String LIST = "public-pages.json";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String YEAR = "year";

    private final List<KnownPage> pages;

    PublicPages(ObjectMapper json) {
        this.pages = read(json).stream().map(KnownPage::of).toList();
    }

    /**
     * A page of the list.
     *
     * @param path its path, with names in braces for what differs
     * @param shows what it is about
     * @param listed whether search engines are told of it by this path
     */
    private record PublicPage(String path, String shows, boolean listed) {}

    private record KnownPage(PublicPage page, Pattern pattern, List<String> names) {

        static KnownPage of(PublicPage page) {
            List<String> names = PLACE.matcher(page.path())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            return new KnownPage(
                    page, Pattern.compile(PLACE.matcher(page.path()).replaceAll(KnownPage::group)), names);
        }

        private static String group(MatchResult place) {
            String form = place.group(1).equals(YEAR) ? "\\d{4}" : "[^/]+";
            return Matcher.quoteReplacement("(?<" + place.group(1) + ">" + form + ")");
        }
    }

    /**
     * A page that was asked for.
     *
     * @param shows what it is about
     * @param named what stands in its path
     */
    record RequestedPage(String shows, Map<String, String> named) {

        /** Whether it is the page to which the code on a certificate leads. */
        boolean isCertificate() {
            return shows.equals("certificate");
        }

        /** Whether it is for those who are about to sign in. */
        boolean isSignIn() {
            return shows.equals("sign-in");
        }

        /** What stands in the path under a name that the page has. */
        String text(String name) {
            return named.get(name);
        }

        /** The year in the path of a page that has one. */
        int year() {
            return Integer.parseInt(text(YEAR));
        }
    }

    /** The page of a path, the first of the list that fits; empty for any other path. */
    Optional<RequestedPage> at(String path) {
        for (KnownPage known : pages) {
            Matcher match = known.pattern().matcher(path);
            if (match.matches()) {
                Map<String, String> named = new HashMap<>();
                known.names().forEach(name -> named.put(name, match.group(name)));
                return Optional.of(new RequestedPage(known.page().shows(), named));
            }
        }
        return Optional.empty();
    }

    /** The paths that search engines are told of as they stand. */
    List<String> listed() {
        return pages.stream()
                .map(KnownPage::page)
                .filter(PublicPage::listed)
                .map(PublicPage::path)
                .toList();
    }

    private static List<PublicPage> read(ObjectMapper json) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(LIST)) {
            return json.readValue(file, new TypeReference<List<PublicPage>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
