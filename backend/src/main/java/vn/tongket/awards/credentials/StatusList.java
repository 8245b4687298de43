package vn.tongket.awards.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** A bit for each of many awards, set where one is no longer in force (W3C Bitstring Status List 1.0). */
final class StatusList {

    /** So many that nobody tells from an index whose credential is looked up; fewer are not allowed. */
    static final int LENGTH = 131_072;

    private StatusList() {}

    /** The list as credentials carry it: the bits from the left, packed, in the alphabet for addresses. */
    static String encoded(Collection<Integer> set) {
        byte[] bits = new byte[LENGTH / Byte.SIZE];
        for (int position : set) {
            bits[position / Byte.SIZE] |= (byte) (0x80 >> position % Byte.SIZE);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
