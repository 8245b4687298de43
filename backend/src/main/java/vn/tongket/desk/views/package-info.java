/**
 * The views of lists that a person keeps: filters by name, one of which a list opens with.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.desk.views;
