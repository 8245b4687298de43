/**
 * Files of rows that callers send, CSV, NDJSON or XLSX, read row by row from a file on disk: however long one is, only a
 * row of it is in memory. Tables of Word documents, which are short, are read at once.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.tables;
