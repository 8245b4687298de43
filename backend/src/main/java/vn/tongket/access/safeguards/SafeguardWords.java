package vn.tongket.access.safeguards;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.text.Words;
import vn.tongket.kernel.time.ClockProducer;

/**
 * The words of mails about an account, {@code messages/safeguards_*.properties}.
 *
 * @param name whose account it is
 * @param place from where it was done; empty where that is not said
 * @param at when it was done
 * @param address a link, or empty
 */
record SafeguardWords(String name, String place, Instant at, String address) {

    static final String BUNDLE = "messages.safeguards";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockProducer.ZONE);

    String subject(String kind) {
        return text(kind + ".subject", CurrentRequest.VIETNAMESE);
    }

    /** In both languages: it is not known which one the reader chose. */
    String text(String kind) {
        return text(kind + ".text", CurrentRequest.VIETNAMESE) + "\n\n--\n" + text(kind + ".text", Locale.ENGLISH);
    }

    private String text(String key, Locale locale) {
        Map<String, String> values = Map.of("name", name, "place", place, "time", TIME.format(at), "address", address);
        return Words.of(BUNDLE, locale).text(key, values);
    }
}
