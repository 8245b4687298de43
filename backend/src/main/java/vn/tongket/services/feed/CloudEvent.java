package vn.tongket.services.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as everybody outside gets it: the structured form of CloudEvents 1.0. It says what changed and where to read it,
 * never what it says now, so that nothing leaks that was taken down since.
 *
 * @param specversion {@code 1.0}
 * @param id its identity; the same event has the same id wherever it is met
 * @param source the installation
 * @param type what happened
 * @param subject the address of what changed, within the installation
 * @param time when it was done
 * @param datacontenttype {@code application/json}
 * @param unit the unit it belongs to (extension attribute); absent where it belongs to the installation
 * @param sequence its place in the feed (extension attribute {@code sequence}), with zeros in front so that it sorts as text
 * @param data where to read what it is about
 */
@Schema(name = "CloudEvent", description = "An event after CloudEvents 1.0, structured.")
public record CloudEvent(
        @NotNull @Schema(example = "1.0") String specversion,
        @NotNull UUID id,
        @NotNull @Schema(format = "uri-reference") String source,
        @NotNull String type,
        @NotNull String subject,
        @NotNull Instant time,
        @NotNull @Schema(example = "application/json") String datacontenttype,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID unit,

        @NotNull String sequence,
        @NotNull Data data) {

    /**
     * What an event says beyond its envelope.
     *
     * @param href the address to read, complete where the installation knows its own
     */
    @Schema(name = "CloudEventData")
    public record Data(
            @NotNull @Schema(format = "uri-reference") String href) {}
}
