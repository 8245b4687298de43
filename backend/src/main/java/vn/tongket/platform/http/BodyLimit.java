package vn.tongket.platform.http;

/** What an address takes where it is more than others do. A room declares one by a bean. */
public interface BodyLimit {

    /** The address, from its first slash on. */
    String path();

    /** The most bytes that a body there may have. */
    long bytes();
}
