package vn.tongket.kernel.http.bind;

import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Period;

/** Reads the parts of an address. */
public final class PathValues {

    private PathValues() {}

    /**
     * A period in an address.
     *
     * @throws ApiProblem 400 when it has none of the known forms
     */
    public static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("period", "query.unknown-value", text, Period.FORMS)));
        }
    }

    /**
     * An id in an address; what has not the form of an id names nothing.
     *
     * @throws ApiProblem 404
     */
    public static UUID id(String text, String notFoundCode) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.notFound(notFoundCode, text);
        }
    }

    /** A period as it is written in an address: the slash of nine months is escaped. */
    public static String escaped(Period period) {
        return period.text().replace("/", "%2F");
    }

    /**
     * A number in an address; what is none names nothing.
     *
     * @throws ApiProblem 404
     */
    public static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw ApiProblem.notFound("http.404");
        }
        return Integer.parseInt(text);
    }

    /**
     * A year in an address; what is none names nothing.
     *
     * @throws ApiProblem 404
     */
    public static int year(String text) {
        if (!text.matches("(19|2\\d)\\d{2}")) {
            throw ApiProblem.notFound("http.404");
        }
        return Integer.parseInt(text);
    }
}
