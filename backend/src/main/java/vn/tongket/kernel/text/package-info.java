/** Text as people write it: names in two languages, and folding for search. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.text;
