package vn.tongket.services.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from outside so that no parser has to hold more than {@link #LONGEST_RUN} bytes at once: what stands between the
 * beginnings of two tags is bounded, with its blanks, comments and CDATA. A part with a document type, or in UTF-16, is
 * bounded as a whole.
 */
final class BoundedXml {

    /** The most bytes from the beginning of one tag to that of the next. */
    static final int LONGEST_RUN = 1 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private BoundedXml() {}

    /** More than {@link #LONGEST_RUN} bytes stand between two tags. */
    static final class RunTooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RunTooLong() {
            super("more than " + LONGEST_RUN + " bytes between two tags", null, false, false);
        }
    }

    /**
     * Begins to read. The reader throws {@link RunTooLong} where a run is too long.
     *
     * @throws XMLStreamException where the text does not begin as XML
     */
    static XMLStreamReader read(InputStream text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new Bounded(text));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private enum Place {
        /** Text, or inside a tag. */
        OUTSIDE,
        /** After {@code <}, while it is not clear what begins. */
        OPENING,
        COMMENT,
        CDATA,
        INSTRUCTION,
        /** Where it is not certain which {@code <} begins a tag; nothing ends it. */
        UNCERTAIN
    }

    /** Counts the bytes of each run as they pass. In comments, CDATA and instructions {@code <} begins nothing. */
    private static final class Bounded extends FilterInputStream {

        private static final String COMMENT = "!--";
        private static final String CDATA = "![CDATA[";
        private static final int MARK = 4;

        private final StringBuilder opening = new StringBuilder();
        private Place place = Place.OUTSIDE;
        private int begun;
        private int run;
        private byte last;
        private byte lastButOne;

        Bounded(InputStream text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = super.read(buffer, from, most);
            for (int i = from; i < from + read; i++) {
                pass(buffer[i]);
            }
            return read;
        }

        private void pass(byte next) {
            if (++run > LONGEST_RUN) {
                throw new RunTooLong();
            }
            if (begun < MARK) {
                begun++;
                noteWideCharacters(next);
            }
            byte before = last;
            byte beforeThat = lastButOne;
            lastButOne = last;
            last = next;
            switch (place) {
                case OUTSIDE -> {
                    if (next == '<') {
                        place = Place.OPENING;
                        opening.setLength(0);
                    }
                }
                case OPENING -> open((char) next);
                case COMMENT -> endAt(next == '>' && before == '-' && beforeThat == '-');
                case CDATA -> endAt(next == '>' && before == ']' && beforeThat == ']');
                case INSTRUCTION -> endAt(next == '>' && before == '?');
                case UNCERTAIN -> {
                    // The run goes on to the end of the part.
                }
            }
        }

        /** In UTF-16 and UTF-32 a byte that looks like {@code <} may be half of a letter. */
        private void noteWideCharacters(byte next) {
            if (next == 0 || next == (byte) 0xFE || next == (byte) 0xFF) {
                place = Place.UNCERTAIN;
            }
        }

        private void open(char next) {
            if (next == '?') {
                begin(Place.INSTRUCTION);
            } else if (opening.isEmpty() && next != '!') {
                run = 1;
                place = Place.OUTSIDE;
            } else {
                opening.append(next);
                openMarkup(opening.toString());
            }
        }

        private void openMarkup(String so) {
            if (so.equals(COMMENT)) {
                begin(Place.COMMENT);
            } else if (so.equals(CDATA)) {
                begin(Place.CDATA);
            } else if (!COMMENT.startsWith(so) && !CDATA.startsWith(so)) {
                place = Place.UNCERTAIN;
            }
        }

        private void begin(Place markup) {
            place = markup;
            last = 0;
            lastButOne = 0;
        }

        private void endAt(boolean end) {
            if (end) {
                place = Place.OUTSIDE;
            }
        }
    }
}
