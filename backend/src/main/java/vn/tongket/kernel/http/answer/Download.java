package vn.tongket.kernel.http.answer;

import java.io.InputStream;

/**
 * A file in an answer, sent as it is read.
 *
 * @param content its bytes, closed when they are sent; an answer to {@code HEAD} sends none and must not open any
 */
public record Download(InputStream content) {}
