package vn.tongket.kernel.persistence;

import java.util.Collection;

/**
 * Values as an argument of a statement for which one plan is good for any number of them, as where they are looked up one by
 * one in an index. The statement is planned once and not each time, as with other long lists.
 */
public record Keys(Collection<?> values) {}
