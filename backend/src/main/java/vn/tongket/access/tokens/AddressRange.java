package vn.tongket.access.tokens;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that begin alike, in CIDR notation: {@code 203.0.113.0/24}, {@code 2001:db8::/32}, or a single one. */
final class AddressRange {

    private static final int PARTS_OF_IPV4 = 4;

    private final byte[] network;
    private final int length;

    private AddressRange(byte[] network, int length) {
        this.network = network;
        this.length = length;
    }

    /** Reads one; empty where the text is none, or has bits set behind the prefix. */
    static Optional<AddressRange> read(String text) {
        int slash = text.indexOf('/');
        InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return Optional.empty();
        }
        byte[] bytes = address.getAddress();
        int length = slash < 0 ? bytes.length * Byte.SIZE : length(text.substring(slash + 1));
        return length < 0 || length > bytes.length * Byte.SIZE || !zeroBehind(bytes, length)
                ? Optional.empty()
                : Optional.of(new AddressRange(bytes, length));
    }

    /** Whether an address lies within; what is no address lies nowhere. */
    boolean contains(@Nullable String text) {
        InetAddress address = text == null ? null : address(text);
        if (address == null || address.getAddress().length != network.length) {
            return false;
        }
        byte[] bytes = address.getAddress();
        for (int bit = 0; bit < length; bit++) {
            if (bit(bytes, bit) != bit(network, bit)) {
                return false;
            }
        }
        return true;
    }

    /** Only what is written in full: the short forms of IPv4 and names of interfaces mean other things elsewhere. */
    private static @Nullable InetAddress address(String text) {
        boolean short4 = text.indexOf(':') < 0 && text.split("\\.", -1).length != PARTS_OF_IPV4;
        if (short4 || text.indexOf('%') >= 0 || text.indexOf('[') >= 0) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int length(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private static boolean zeroBehind(byte[] bytes, int length) {
        for (int bit = length; bit < bytes.length * Byte.SIZE; bit++) {
            if (bit(bytes, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(byte[] bytes, int index) {
        return (bytes[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1) == 1;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + length;
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
