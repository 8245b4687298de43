package vn.tongket.publication.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param path its path
 * @param day the day that its address names, or null
 * @param locale the language that its address names, else Vietnamese; only the check of a certificate speaks both before
 *     any script runs
 * @param client address of the client
 */
record PageAddress(String path, @Nullable String day, Locale locale, String client) {}
