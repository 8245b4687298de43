package vn.tongket.indicators.evidence;

import java.util.UUID;

/** A file that hangs on something, as its room shows it. */
public interface HungFile {

    UUID id();

    /** Cleaned. */
    String name();

    /** What its content is. */
    String mediaType();

    /** Bytes. */
    Long size();

    /** Sum of its content, under which it lies in the store. */
    String sha256();
}
