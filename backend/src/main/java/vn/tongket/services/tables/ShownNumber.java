package vn.tongket.services.tables;

import java.math.BigDecimal;

/**
 * A number of a workbook as its reader sees it.
 *
 * @param number of a percentage the number before the sign; of a date what the spreadsheet keeps
 * @param text what the cell shows, with a decimal point
 */
record ShownNumber(BigDecimal number, Kind kind, String text) {

    /** What the cell looks like. */
    enum Kind {
        /** A number. */
        PLAIN,
        /** A number with a percent sign. */
        PERCENT,
        /** A day or a time. */
        DATE,
        /** A number in thousands or millions, which the cell does not say. */
        THOUSANDS_LEFT_OUT
    }

    static ShownNumber plain(BigDecimal number) {
        return new ShownNumber(number, Kind.PLAIN, number.toPlainString());
    }
}
