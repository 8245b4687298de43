package vn.tongket.kernel.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands: a document, if known its page and address, and the words that state it.
 *
 * @param document title, number or description of the document
 * @param page page or section, or null
 * @param url public address, or null
 * @param quote the short passage that states the fact, or null
 */
public record Source(
        @NotBlank @Size(max = 500) String document,
        @Nullable @Size(max = 50) String page,
        @Nullable @Size(max = 1000) String url,
        @Nullable @Size(max = 1000) String quote) {

    /** A source, or null where no document is named. */
    public static @Nullable Source of(
            @Nullable String document, @Nullable String page, @Nullable String url, @Nullable String quote) {
        return document == null ? null : new Source(document, page, url, quote);
    }
}
