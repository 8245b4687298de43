package vn.tongket.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.ListQuery;

/** A search for words: each must occur somewhere in a folded text, in any order. */
final class SearchWords {

    private SearchWords() {}

    static void apply(ListQuery query, String foldedText, @Nullable String words) {
        if (words == null) {
            return;
        }
        for (String word : words.split(" ")) {
            query.where(foldedText + " like '%' || ? || '%'", escaped(word));
        }
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
