package vn.tongket.services.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * How far a consumer has come. Opaque outside.
 *
 * @param epoch the life of the feed that the position is of; a restored database begins another
 * @param position the last position dealt with
 */
record FeedCursor(UUID epoch, long position) {

    private static final int BYTES = 24;

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(epoch.getMostSignificantBits())
                .putLong(epoch.getLeastSignificantBits())
                .putLong(position)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads a cursor.
     *
     * @throws IllegalArgumentException where it is none
     */
    static FeedCursor parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(text);
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        FeedCursor cursor = new FeedCursor(new UUID(parts.getLong(), parts.getLong()), parts.getLong());
        if (cursor.position() < 0 || !cursor.text().equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return cursor;
    }
}
