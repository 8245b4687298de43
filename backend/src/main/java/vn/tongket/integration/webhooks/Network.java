package vn.tongket.integration.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of addresses, {@code 10.0.0.0/8} or {@code fd00::/8}.
 *
 * @param bits how many leading bits an address shares with the prefix to lie in it
 */
record Network(byte[] prefix, int bits) {

    private static final int MAPPED_BYTES = 12;

    /**
     * Reads one; a bare address is a range of one.
     *
     * @throws IllegalArgumentException where it is none; names are never looked up
     */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException(text);
        }
        byte[] prefix = bytes(parts[0], text);
        int most = prefix.length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new Network(prefix, bits);
    }

    private static byte[] bytes(String address, String text) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether an address lies in it. */
    boolean holds(InetAddress address) {
        byte[] bytes = plain(address.getAddress());
        if (bytes.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((bytes[bit / Byte.SIZE] & mask) != (prefix[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** An IPv4 address that is written as an IPv6 one is judged as what it is. */
    static byte[] plain(byte[] bytes) {
        byte[] mapped = new byte[MAPPED_BYTES];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        boolean isMapped = bytes.length == 16 && Arrays.equals(bytes, 0, MAPPED_BYTES, mapped, 0, MAPPED_BYTES);
        return isMapped ? Arrays.copyOfRange(bytes, MAPPED_BYTES, bytes.length) : bytes;
    }
}
