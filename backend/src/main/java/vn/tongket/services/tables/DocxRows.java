package vn.tongket.services.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/**
 * The first table of a Word document whose first row has one of the required columns; that row is row 1. A cell that goes
 * on from the one above says the same, and tables within cells are passed over. All cells are texts.
 */
final class DocxRows implements RowReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CONTENT = "word/document.xml";
    private static final int MOST_CHARACTERS = 16 << 20;

    private final List<String> header;
    private final Map<String, Integer> places;
    private final Iterator<List<@Nullable String>> rows;
    private int row = 1;

    private DocxRows(List<String> header, List<List<@Nullable String>> rows) {
        this.header = header;
        this.places = StrictText.places(header);
        this.rows = rows.iterator();
    }

    static DocxRows open(Path file, Columns columns) throws IOException {
        OfficeFileLimits.check(file, "import.not-docx");
        for (List<List<@Nullable String>> table : tables(file)) {
            List<String> header = table.getFirst().stream()
                    .map(cell -> columns.named(cell == null ? "" : cell))
                    .toList();
            if (columns.required().stream().anyMatch(header::contains)) {
                columns.check(header);
                return new DocxRows(header, table.subList(1, table.size()));
            }
        }
        throw ApiProblem.invalidBody(columns.required().stream()
                .map(column -> Fault.at("/1/" + column, "import.missing-column"))
                .toList());
    }

    private static List<List<List<@Nullable String>>> tables(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry content = zip.getEntry(CONTENT);
            if (content == null) {
                throw ApiProblem.badRequest("import.not-docx");
            }
            try (InputStream text = zip.getInputStream(content)) {
                return new Reading(BoundedXml.read(text)).tables();
            } catch (XMLStreamException e) {
                throw ApiProblem.badRequest("import.not-docx");
            }
        }
    }

    /** Goes through a document once. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final List<List<List<@Nullable String>>> tables = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<@Nullable String> cells = new ArrayList<>();
        private List<List<@Nullable String>> rows = new ArrayList<>();
        private int depth;
        private int span;
        private boolean continued;
        private int characters;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        List<List<List<@Nullable String>>> tables() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                    begin(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                    end(xml.getLocalName());
                }
            }
            return tables;
        }

        private void begin(String element) throws XMLStreamException {
            if (element.equals("tbl")) {
                depth++;
            }
            if (depth != 1) {
                return;
            }
            switch (element) {
                case "tbl" -> rows = new ArrayList<>();
                case "tr" -> cells = new ArrayList<>();
                case "tc" -> {
                    text.setLength(0);
                    span = 1;
                    continued = false;
                }
                case "gridSpan" -> span = spanOf(xml.getAttributeValue(WORD, "val"));
                case "vMerge" -> continued = !"restart".equals(xml.getAttributeValue(WORD, "val"));
                case "t" -> add(xml.getElementText());
                case "tab", "br" -> add(" ");
                default -> {
                    // Looks of the text say nothing about it.
                }
            }
        }

        private void end(String element) {
            if (depth == 1) {
                switch (element) {
                    case "p" -> add(" ");
                    case "tc" -> endCell();
                    case "tr" -> rows.add(cells);
                    case "tbl" -> {
                        if (!rows.isEmpty()) {
                            tables.add(rows);
                        }
                    }
                    default -> {
                        // Nothing ends with it that is kept.
                    }
                }
            }
            if (element.equals("tbl")) {
                depth--;
            }
        }

        private void endCell() {
            String said = continued ? above() : StrictText.cell(text.toString().replaceAll("\\s+", " "));
            cells.add(said);
            for (int more = 1; more < span; more++) {
                cells.add(null);
            }
        }

        private @Nullable String above() {
            List<@Nullable String> last = rows.isEmpty() ? List.of() : rows.getLast();
            return cells.size() < last.size() ? last.get(cells.size()) : null;
        }

        private void add(String more) {
            characters += more.length();
            if (characters > MOST_CHARACTERS) {
                throw ApiProblem.tooLarge("import.docx-too-large", MOST_CHARACTERS >> 20);
            }
            text.append(more);
        }

        private static int spanOf(@Nullable String value) {
            return value != null && value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
        }
    }

    @Override
    public @Nullable TableRow next() {
        while (rows.hasNext()) {
            List<@Nullable String> cells = rows.next();
            row++;
            if (cells.stream().anyMatch(cell -> cell != null)) {
                return row(cells);
            }
        }
        return null;
    }

    private TableRow row(List<@Nullable String> cells) {
        List<Fault> faults = new ArrayList<>(0);
        if (cells.size() != header.size()) {
            faults.add(Fault.at("/" + row, "import.cells", header.size(), cells.size()));
        }
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String cell = cells.get(i);
            if (cell != null && !SearchText.printable(cell)) {
                faults.add(Fault.at("/" + row + "/" + header.get(i), "body.control-character"));
            }
        }
        return new TableRow(row, places, new ArrayList<@Nullable Object>(cells), faults);
    }

    @Override
    public void close() {
        // The document was read at once.
    }
}
