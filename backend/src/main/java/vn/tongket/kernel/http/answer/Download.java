package vn.tongket.kernel.http.answer;

import java.io.InputStream;

/**
 * A file in an answer, sent as it is read.
 *
 * @param content its bytes, closed when they are sent; an answer to {@code HEAD} sends none and must not open any
 * @param from how many of them are passed over
 * @param length how many are sent at most
 */
public record Download(InputStream content, long from, long length) {

    /** All of a file. */
    public static Download whole(InputStream content) {
        return new Download(content, 0, Long.MAX_VALUE);
    }
}
