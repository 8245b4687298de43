package vn.tongket.services.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What headers and parts of addresses mean wherever they occur; an operation that says it itself is left alone. */
final class ParameterWords {

    private static final Map<String, String> HEADERS = Map.of(
            "If-Match",
            "The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change.",
            "If-None-Match",
            "Tags of what the caller has, separated by commas; 304 when one of them still holds.",
            "Range",
            "One part of the file, such as `bytes=1048576-`, for whoever goes on after a connection broke: 206. Several parts at once are not given.",
            "If-Range",
            "The tag of the file that the caller has a part of; where it is another one by now, all of it is sent.",
            "Idempotency-Key",
            "Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422.");

    private static final Map<String, String> PARTS_OF_ADDRESSES = Map.of(
            "id", "Id, as answers give it.",
            "serial", "As it is printed on the certificate, or as somebody copied it.",
            "secret", "What the link ends with, before `.ics`.",
            "code", "Code in the catalogue.",
            "indicator", "Code of the indicator.",
            "unit", "Code or id of the unit.",
            "period",
                    "Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.",
            "year", "Calendar year.",
            "version", "Number of the version, counted from 1.",
            "delivery", "Id of the delivery.");

    private ParameterWords() {}

    static void addTo(Operation operation) {
        Parameters.of(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(ParameterWords::describe);
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getIn()) {
            case HEADER -> parameter.setDescription(HEADERS.get(parameter.getName()));
            case PATH -> parameter.setDescription(PARTS_OF_ADDRESSES.get(parameter.getName()));
            default -> {
                // A query parameter means something else in every list, and is described there.
            }
        }
    }
}
