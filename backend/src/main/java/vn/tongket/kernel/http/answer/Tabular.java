package vn.tongket.kernel.http.answer;

import java.util.List;

/** An answer that can be had as a table too, and so as CSV and XLSX. */
public interface Tabular {

    /** All its rows, in their order. */
    List<?> tableRows();

    /** The record that a row is; its members are the columns, also where there are no rows. */
    Class<?> tableRow();
}
