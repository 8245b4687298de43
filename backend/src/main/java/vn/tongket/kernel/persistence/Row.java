package vn.tongket.kernel.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;

/** A row of a result, read by column name. Methods without {@code OrNull} are for columns that are never null. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) {
        return present(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return read(() -> results.getString(column));
    }

    public UUID id(String column) {
        return present(idOrNull(column), column);
    }

    public @Nullable UUID idOrNull(String column) {
        return read(() -> results.getObject(column, UUID.class));
    }

    public int number(String column) {
        return present(numberOrNull(column), column);
    }

    public @Nullable Integer numberOrNull(String column) {
        return read(() -> results.getObject(column, Integer.class));
    }

    public long count(String column) {
        return present(read(() -> results.getObject(column, Long.class)), column);
    }

    public @Nullable Long countOrNull(String column) {
        return read(() -> results.getObject(column, Long.class));
    }

    /** A {@code bytea} column. */
    public byte[] bytes(String column) {
        return present(read(() -> results.getBytes(column)), column);
    }

    public boolean flag(String column) {
        return present(flagOrNull(column), column);
    }

    public @Nullable Boolean flagOrNull(String column) {
        return read(() -> results.getObject(column, Boolean.class));
    }

    public BigDecimal decimal(String column) {
        return present(decimalOrNull(column), column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(() -> results.getBigDecimal(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(() -> results.getObject(column, LocalDate.class));
    }

    public LocalDate date(String column) {
        return present(dateOrNull(column), column);
    }

    /** What {@code first_day} and {@code last_day} say; null where they say nothing. */
    public @Nullable Days daysOrNull() {
        LocalDate first = dateOrNull("first_day");
        return first == null ? null : new Days(first, date("last_day"));
    }

    public Instant instant(String column) {
        return present(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime moment = read(() -> results.getObject(column, OffsetDateTime.class));
        return moment == null ? null : moment.toInstant();
    }

    /** A {@code text[]} column. */
    public List<String> texts(String column) {
        Object[] values = read(() -> {
            java.sql.Array array = results.getArray(column);
            return array == null ? new Object[0] : (Object[]) array.getArray();
        });
        return values == null
                ? List.of()
                : Arrays.stream(values).map(String::valueOf).toList();
    }

    /** A column of ids; none where it is null. */
    public List<UUID> ids(String column) {
        return texts(column).stream().map(UUID::fromString).toList();
    }

    /** The columns {@code <prefix>_vi} and {@code <prefix>_en}. */
    public Name name(String prefix) {
        return present(nameOrNull(prefix), prefix);
    }

    public @Nullable Name nameOrNull(String prefix) {
        return Name.of(textOrNull(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    public LocalizedText localizedText(String prefix) {
        return present(localizedTextOrNull(prefix), prefix);
    }

    public @Nullable LocalizedText localizedTextOrNull(String prefix) {
        return LocalizedText.of(textOrNull(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    /** The columns {@code source_document}, {@code source_page}, {@code source_url}, {@code source_quote}. */
    public @Nullable Source source() {
        return Source.of(
                textOrNull("source_document"),
                textOrNull("source_page"),
                textOrNull("source_url"),
                textOrNull("source_quote"));
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        @Nullable
        T read() throws SQLException;
    }
}
