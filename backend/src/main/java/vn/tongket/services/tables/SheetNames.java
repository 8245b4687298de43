package vn.tongket.services.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What the sheets of a workbook are called, by the parts of the file that they stand in. */
final class SheetNames {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int MOST = 1_000;

    private SheetNames() {}

    /** The name of the sheet that stands in a part; the name of the part where the workbook does not say. */
    static String of(ZipFile zip, String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        read(
                zip,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                xml -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
        Map<String, String> names = new HashMap<>();
        read(
                zip,
                "xl/workbook.xml",
                "sheet",
                xml -> names.put(
                        "xl/" + targets.get(xml.getAttributeValue(RELATIONS, "id")),
                        xml.getAttributeValue(null, "name")));
        return names.getOrDefault(part, part);
    }

    private static void read(ZipFile zip, String part, String element, Consumer<XMLStreamReader> each)
            throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream text = zip.getInputStream(entry)) {
            XMLStreamReader xml = BoundedXml.read(text);
            for (int found = 0; xml.hasNext() && found < MOST; ) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    each.accept(xml);
                    found++;
                }
            }
        } catch (XMLStreamException | BoundedXml.RunTooLong e) {
            // The part is called by its own name then.
        }
    }
}
