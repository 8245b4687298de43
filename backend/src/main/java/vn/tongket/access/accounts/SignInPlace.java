package vn.tongket.access.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody signs in.
 *
 * @param address address of the network
 * @param browser the kind of browser and system, such as {@code Firefox, Windows}; null where the caller says nothing
 */
public record SignInPlace(String address, @Nullable String browser) {

    private static final int LONGEST = 60;

    /** In this order: most browsers also name those that they descend from. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("coc_coc_browser/", "Cốc Cốc"),
            Map.entry("Edg/", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iOS"),
            Map.entry("iPad", "iOS"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    /** The place of a request; of its {@code User-Agent} only the kinds are kept, which stay when versions change. */
    public static SignInPlace of(String address, @Nullable String userAgent) {
        return new SignInPlace(address, userAgent == null ? null : browser(userAgent));
    }

    private static @Nullable String browser(String userAgent) {
        String browser = named(BROWSERS, userAgent);
        String system = named(SYSTEMS, userAgent);
        if (browser == null) {
            return program(userAgent);
        }
        return system == null ? browser : browser + ", " + system;
    }

    private static @Nullable String named(List<Map.Entry<String, String>> kinds, String userAgent) {
        return kinds.stream()
                .filter(kind -> userAgent.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The first word of what is no browser, such as {@code curl}. */
    private static @Nullable String program(String userAgent) {
        String word = userAgent.strip().replaceFirst("[/\\s].*", "").replaceAll("[^A-Za-z0-9._-]", "");
        return word.isEmpty() ? null : word.substring(0, Math.min(word.length(), LONGEST));
    }

    /** In words, for a mail. */
    @Override
    public String toString() {
        return browser == null ? address : browser + " (" + address + ")";
    }
}
