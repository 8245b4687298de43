package vn.tongket.collection.submissions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A form as a spreadsheet has it open: read, written in, and saved again. */
final class FormInHand {

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<String> cover = new ArrayList<>();

    FormInHand(byte[] workbook) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            read.getSheets().forEach(sheet -> {
                try {
                    if (sheet.getName().equals("Số liệu")) {
                        sheet.read().forEach(row -> rows.add(cells(row)));
                    } else {
                        sheet.read().forEach(row -> cover.add(row.getCellText(0) + " | " + row.getCellText(1)));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) ? row.getCell(i).getValue() : null);
        }
        return cells;
    }

    /** The lines of the cover. */
    List<String> cover() {
        return cover;
    }

    List<@Nullable Object> headings() {
        return rows.getFirst();
    }

    private int column(String name) {
        for (int i = 0; i < headings().size(); i++) {
            if (String.valueOf(headings().get(i)).endsWith("(" + name + ")")) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** A cell of a row, which is counted as the sheet counts it. */
    @Nullable
    Object cell(int row, String column) {
        int place = column(column);
        List<@Nullable Object> cells = rows.get(row - 1);
        return place < cells.size() ? cells.get(place) : null;
    }

    /** Writes in a cell; a row that is not there is added. */
    FormInHand write(int row, String column, @Nullable Object value) {
        while (rows.size() < row) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Object> cells = rows.get(row - 1);
        while (cells.size() <= column(column)) {
            cells.add(null);
        }
        cells.set(column(column), value);
        return this;
    }

    byte[] save() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "Excel", "1.0");
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
