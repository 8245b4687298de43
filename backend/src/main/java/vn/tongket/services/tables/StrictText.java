package vn.tongket.services.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.text.SearchText;

/** Text files as they must be: UTF-8 to the last byte, with or without a byte order mark. */
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private StrictText() {}

    static BufferedReader open(Path file) throws IOException {
        Reader decoding = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader reader = new BufferedReader(decoding, BUFFER);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (CharacterCodingException e) {
            reader.close();
            throw ApiProblem.badRequest("import.not-utf8");
        }
    }

    /** What went wrong while reading: no UTF-8, or else what the format says. */
    static ApiProblem unreadable(Throwable e, String code) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return ApiProblem.badRequest("import.not-utf8");
            }
        }
        return ApiProblem.badRequest(code);
    }

    /** A cell as it is kept, or null where nothing stands in it. */
    static @Nullable String cell(String text) {
        String canonical = SearchText.canonical(text);
        return canonical.isEmpty() ? null : canonical;
    }

    static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new TreeMap<>();
        for (String column : new ArrayList<>(header)) {
            places.putIfAbsent(column, header.indexOf(column));
        }
        return places;
    }
}
