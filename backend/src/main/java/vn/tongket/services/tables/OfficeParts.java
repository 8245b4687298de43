package vn.tongket.services.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/**
 * The XML parts of a workbook or a document, read once only to see what a reader would have to hold: one row at a time, and
 * for the whole time the shared texts, formulas that other cells refer to, and the lists of sheets, parts and formats.
 * Which part is which is not asked, since the file says that itself.
 */
final class OfficeParts {

    /** The most bytes that a reader has to hold all the time. */
    static final long MOST_HELD = 48L << 20;

    private static final int MOST_DEPTH = 256;
    private static final int MOST_NAMES = 5_000;
    /** Excel's own limits. */
    private static final int MOST_CELLS = 16_384;

    private static final int LONGEST_COLUMN = 3;
    /** Digits of numbers, words of errors, places of shared texts. */
    private static final int LONGEST_NUMBER = 400;

    private static final int LONGEST_ROW = BoundedXml.LONGEST_RUN;
    /** Each cell is looked for in each formula of a range. */
    private static final long MOST_RANGES_TRIED = 500_000_000;

    private static final int OBJECT = 56;
    private static final int LISTED = 200;
    private static final int SPAN = 400;
    private static final int CHARACTER = 2;

    private final ZipFile zip;
    private final String otherwise;
    private final Set<String> names = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, SheetMarks> marks = new LinkedHashMap<>();
    private long held;
    private long rangesTried;
    private int ranges;
    private int longestFormula;
    private int sharedTexts;
    private int highestReference = -1;

    /**
     * The parts of a file.
     *
     * @param otherwise the code of the problem where no office program writes such parts
     */
    OfficeParts(ZipFile zip, String otherwise) {
        this.zip = zip;
        this.otherwise = otherwise;
    }

    /** Whether each shared text is there that a cell refers to. */
    boolean fitTogether() {
        return highestReference < sharedTexts;
    }

    /** What sheets hide and merge, by their names; those that do neither are left out. */
    Map<String, SheetMarks> marks() throws IOException {
        Map<String, SheetMarks> byName = new LinkedHashMap<>();
        for (Map.Entry<String, SheetMarks> each : marks.entrySet()) {
            byName.put(SheetNames.of(zip, each.getKey()), each.getValue());
        }
        return byName;
    }

    /**
     * Reads a part to its end.
     *
     * @throws XMLStreamException where it is no XML
     * @throws ApiProblem 400, 413 or 422 where a reader would have to hold too much
     */
    void read(String part, InputStream text) throws IOException, XMLStreamException {
        Walk walk = new Walk(BoundedXml.read(text));
        try {
            walk.toItsEnd();
        } catch (BoundedXml.RunTooLong e) {
            throw ApiProblem.unprocessable(List.of(walk.row > 0 ? rowTooLong(part, walk.row) : runTooLong(part)));
        } catch (RowTooLong e) {
            throw ApiProblem.unprocessable(List.of(rowTooLong(part, walk.row)));
        }
        if (!walk.marks.none()) {
            marks.put(part, walk.marks);
        }
    }

    private Fault rowTooLong(String part, int row) throws IOException {
        return Fault.at("/" + row, "import.row-too-long", SheetNames.of(zip, part), LONGEST_ROW >> 20);
    }

    private static Fault runTooLong(String part) {
        return Fault.at("", "import.run-too-long", part, BoundedXml.LONGEST_RUN >> 20);
    }

    private static final class RowTooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowTooLong() {
            super("row too long", null, false, false);
        }
    }

    private void hold(long bytes) {
        held += bytes;
        if (held > MOST_HELD) {
            throw OfficeBounds.set().tooLarge();
        }
    }

    private ApiProblem notOfAnOffice() {
        return ApiProblem.badRequest(otherwise);
    }

    /** Goes through one part. */
    private final class Walk {

        private final XMLStreamReader xml;
        private final SheetMarks marks = new SheetMarks();
        private int depth;
        private int row;
        private boolean insideRow;
        private int rowLength;
        private int cells;
        private boolean insideSharedText;
        private boolean refersToSharedText;
        private boolean mayBeLong;
        private boolean insideValue;
        private int valueLength;
        private final StringBuilder reference = new StringBuilder();
        private boolean insideFormula;
        private boolean formulaIsKept;
        private int formulaLength;

        Walk(XMLStreamReader xml) {
            this.xml = xml;
        }

        void toItsEnd() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    default -> {
                        // A reader passes over it.
                    }
                }
            }
        }

        private void begin() {
            if (++depth > MOST_DEPTH) {
                throw notOfAnOffice();
            }
            learnNames();
            switch (xml.getLocalName()) {
                case "row" -> beginRow(number(xml.getAttributeValue(null, "r")));
                case "mergeCell" -> marks.merge(xml.getAttributeValue(null, "ref"));
                case "c" -> beginCell(xml.getAttributeValue(null, "r"));
                case "v" -> insideValue = true;
                case "f" -> beginFormula();
                case "si" -> {
                    insideSharedText = true;
                    sharedTexts++;
                    hold(OBJECT);
                }
                case "tbl", "tr", "tc" -> hold(OBJECT);
                case "gridSpan" -> hold(SPAN);
                case "sheet", "Relationship", "Override", "Default", "xf", "numFmt" -> hold(LISTED + attributes());
                default -> {
                    // A reader does not keep it.
                }
            }
        }

        private void end(String name) {
            depth--;
            switch (name) {
                case "row" -> insideRow = false;
                case "c" -> endCell();
                case "f" -> endFormula();
                case "si" -> insideSharedText = false;
                default -> {
                    // Nothing that matters ends with it.
                }
            }
        }

        /** A parser keeps each name that it has met. */
        private void learnNames() {
            names.add(xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                names.add(xml.getAttributeLocalName(i));
            }
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                names.add(String.valueOf(xml.getNamespacePrefix(i)).intern());
            }
            if (names.size() > MOST_NAMES) {
                throw notOfAnOffice();
            }
        }

        private void beginRow(@Nullable Integer number) {
            row = number == null ? row + 1 : number;
            if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                marks.hide(row);
            }
            insideRow = true;
            rowLength = 0;
            cells = 0;
        }

        private static boolean isTrue(@Nullable String flag) {
            return "1".equals(flag) || "true".equals(flag);
        }

        private void beginCell(@Nullable String address) {
            rangesTried += ranges;
            boolean beyond = address != null && columnLetters(address) > LONGEST_COLUMN;
            if (beyond || ++cells > MOST_CELLS || rangesTried > MOST_RANGES_TRIED) {
                throw notOfAnOffice();
            }
            String type = xml.getAttributeValue(null, "t");
            refersToSharedText = "s".equals(type);
            mayBeLong = "str".equals(type) || "inlineStr".equals(type);
            insideValue = false;
            valueLength = 0;
            reference.setLength(0);
        }

        private void endCell() {
            if (refersToSharedText && !reference.isEmpty()) {
                Integer number = number(reference.toString());
                highestReference = Math.max(highestReference, number == null ? Integer.MAX_VALUE : number);
            }
            refersToSharedText = false;
            insideValue = false;
        }

        private static int columnLetters(String address) {
            int letters = 0;
            while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
                letters++;
            }
            return letters;
        }

        private void beginFormula() {
            insideFormula = true;
            formulaLength = 0;
            formulaIsKept = xml.getAttributeValue(null, "ref") != null;
            if (formulaIsKept) {
                hold(LISTED);
                ranges += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
            } else if ("shared".equals(xml.getAttributeValue(null, "t"))) {
                addToRow(longestFormula);
            }
        }

        private void endFormula() {
            insideFormula = false;
            if (formulaIsKept) {
                hold((long) CHARACTER * formulaLength);
                longestFormula = Math.max(longestFormula, formulaLength);
            }
        }

        private void text() {
            int length = xml.getTextLength();
            if (insideRow) {
                addToRow(length);
            }
            if (insideSharedText) {
                hold((long) CHARACTER * length);
            }
            if (insideFormula) {
                formulaLength += length;
            }
            if (insideValue) {
                addToValue(length);
            }
        }

        private void addToValue(int length) {
            valueLength += length;
            if (!mayBeLong && valueLength > LONGEST_NUMBER) {
                throw notOfAnOffice();
            }
            if (refersToSharedText) {
                reference.append(xml.getTextCharacters(), xml.getTextStart(), length);
            }
        }

        private void addToRow(int length) {
            rowLength += length;
            if (rowLength > LONGEST_ROW) {
                throw new RowTooLong();
            }
        }

        private long attributes() {
            long characters = 0;
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                characters += xml.getAttributeValue(i).length();
            }
            return CHARACTER * characters;
        }

        private static @Nullable Integer number(@Nullable String digits) {
            try {
                return digits == null ? null : Integer.valueOf(digits.strip());
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
