package vn.tongket.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of requests that many tests begin from. */
public final class Bodies {

    private Bodies() {}

    /** A yearly percentage from 0 to 100 with two decimals, broken down by level. */
    public static Map<String, Object> percentage(String name) {
        return with(
                indicator(name, "ratio"),
                "numerator",
                name("phần đã làm"),
                "denominator",
                name("tất cả"),
                "decimals",
                2,
                "minimum",
                0,
                "maximum",
                100,
                "rollUpInSpace",
                "ratio-of-sums",
                "breakdowns",
                List.of(Map.of(
                        "code", "level",
                        "name", name("Cấp"),
                        "values",
                                List.of(
                                        Map.of("code", "province", "name", name("cấp tỉnh")),
                                        Map.of("code", "commune", "name", name("cấp xã"))))));
    }

    /** A yearly count. */
    public static Map<String, Object> count(String name) {
        return indicator(name, "count");
    }

    /** A yearly indicator of a measure, reported by provinces, districts and communes. */
    public static Map<String, Object> indicator(String name, String measure) {
        return with(
                Map.of(),
                "name",
                name(name),
                "measure",
                measure,
                "unitOfMeasure",
                "unit",
                "decimals",
                0,
                "direction",
                "higher-is-better",
                "frequency",
                "year",
                "periodBasis",
                "not-stated",
                "levels",
                List.of("province", "district", "commune"),
                "rollUpInSpace",
                "sum",
                "rollUpInTime",
                "last");
    }

    /** A name in Vietnamese. */
    public static Map<String, Object> name(String vi) {
        return Map.of("vi", vi);
    }

    /** A copy with members set; a null value removes one. */
    public static Map<String, Object> with(Map<String, Object> body, Object... pairs) {
        Map<String, Object> copy = new LinkedHashMap<>(body);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] == null) {
                copy.remove(pairs[i]);
            } else {
                copy.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return copy;
    }
}
