package vn.tongket.kernel.http;

/** Addresses that take longer bodies than all others: files. A room that has some declares them. */
public interface LongBodies {

    /** Whether a request to an address may be so long. */
    boolean at(String method, String path);

    /** How long. */
    long bytes();
}
