/** What answers are made of: pages, tags, preconditions, CSV and XLSX, downloads, and the form in which they go out. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.http.answer;
