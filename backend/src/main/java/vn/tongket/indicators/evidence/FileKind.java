package vn.tongket.indicators.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of file that are taken. What a file is, is said by its content, and its name must say the same. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    boolean fits(FileName name) {
        return extensions.contains(name.extension());
    }

    /** How names of this kind end, for messages. */
    String endings() {
        return extensions.stream().map(extension -> "." + extension).collect(Collectors.joining(", "));
    }

    /** All kinds, for messages. */
    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
