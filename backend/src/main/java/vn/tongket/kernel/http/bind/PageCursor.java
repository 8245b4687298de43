package vn.tongket.kernel.http.bind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/**
 * Where a list goes on. Callers hand back its text as they got it.
 *
 * @param place the sort keys of the last row seen
 * @param order the order of the list, as a caller would write it
 */
public record PageCursor(List<String> place, String order) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The text that callers hand back. */
    public String text() {
        List<String> content = new ArrayList<>(place);
        content.add(order);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param order the order of the list
     * @param keys how many sort keys that has
     * @throws ApiProblem 400 for a text that is none, or is of another order
     */
    public static PageCursor of(String text, String order, int keys) {
        String[] content = content(text);
        boolean fits = content.length == keys + 1
                && Arrays.stream(content).allMatch(Objects::nonNull)
                && content[keys].equals(order);
        if (!fits) {
            throw unknown(text);
        }
        return new PageCursor(List.of(content).subList(0, keys), order);
    }

    /** 400: it does not belong to this list. */
    public static ApiProblem unknown(String text) {
        return ApiProblem.invalidQuery(List.of(Fault.of("cursor", "query.unknown-value", text, "next")));
    }

    private static String[] content(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
            return Objects.requireNonNullElse(JSON.readValue(bytes, String[].class), new String[0]);
        } catch (IOException | IllegalArgumentException e) {
            throw unknown(text);
        }
    }
}
