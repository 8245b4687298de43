/** Sheets of paper as files: HTML and CSS set as PDF for the archive, and the pictures that layouts bring. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.print;
