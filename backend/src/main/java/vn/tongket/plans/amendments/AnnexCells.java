package vn.tongket.plans.amendments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.plans.plans.PlannedTask;

/**
 * The cells of a row of an annex, each as its text; a column that a file does not have is absent.
 *
 * @param texts empty where nothing stands in the cell
 */
record AnnexCells(Map<AnnexColumn, String> texts) {

    private static final int PRINT_BYTES = 4;

    AnnexCells {
        texts = new EnumMap<>(texts);
    }

    /** What the annex says of a task. */
    static AnnexCells of(PlannedTask task) {
        Map<AnnexColumn, String> texts = new EnumMap<>(AnnexColumn.class);
        AnnexColumn.filled().forEach(column -> texts.put(column, canonical(AnnexText.of(task, column))));
        return new AnnexCells(texts);
    }

    /** Texts that say the same become equal, whatever a spreadsheet made of their line ends. */
    static String canonical(@Nullable String text) {
        return text == null
                ? ""
                : SearchText.canonical(text).replaceAll("\\R", "\n").replaceAll("[ \\t]+\n", "\n");
    }

    boolean has(AnnexColumn column) {
        return texts.containsKey(column);
    }

    String get(AnnexColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** Tells later which cells somebody wrote in. */
    String prints() {
        return AnnexColumn.filled().stream().map(column -> print(get(column))).collect(Collectors.joining("."));
    }

    /** A few bytes that stand for a text. */
    static String print(String text) {
        if (text.isEmpty()) {
            return "0";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, PRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
