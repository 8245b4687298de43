package vn.tongket.services.seals;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /audit-entries/verification}. */
class VerificationQuery {

    private static final Pattern KEPT = Pattern.compile("\\d{1,15}:[0-9a-f]{64}");

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Check what was written after this seal, up to about half a million entries; `next` goes on from there. `0` begins at the beginning. Without it, the last half million or so.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    String from;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "A seal that was kept elsewhere, as its number, a colon and its hash; it is compared with the one here.",
            example = "412:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
    String kept;

    /**
     * What was asked, read.
     *
     * @param from the seal to begin after, or null for the last entries
     * @param kept number and hash of a seal, or null
     */
    record Question(@Nullable Long from, @Nullable String kept) {}

    Question read() {
        QueryReader reader = new QueryReader();
        Question question = new Question(
                reader.one("from", from, VerificationQuery::number, "0, 1, 2, …"),
                reader.one("kept", kept, VerificationQuery::seal, "412:9f86d0…"));
        reader.check();
        return question;
    }

    private static Long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static String seal(String text) {
        if (!KEPT.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
