/** Tổng Kết: indicators, awards and annual task plans of a provincial authority, kept together. */
@org.jspecify.annotations.NullMarked
package vn.tongket;
