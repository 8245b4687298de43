package vn.tongket.kernel.http.answer;

import java.util.function.Supplier;

/**
 * An answer that is made as bytes for each of its formats, where these must be the same for ever; only the one that is
 * sent is made. A byte order mark that was asked for is put before the CSV.
 */
public record Renditions(Supplier<byte[]> json, Supplier<byte[]> csv, Supplier<byte[]> xlsx) {}
