package vn.tongket.awards.certificates;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.print.SheetPicture;

/**
 * Reads a layout and finds everything in it that does not belong there, by line. What is allowed is named; all else is
 * refused: nothing runs, nothing is fetched from anywhere, and no file is opened.
 */
final class TemplateReader {

    private static final String PLACE = "/html";
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "title", "meta", "style", "body", "div", "section", "p", "span", "h1", "h2", "h3", "br",
            "hr", "strong", "b", "em", "i", "u", "sup", "sub", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol",
            "li", "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "id", "style", "lang", "title", "colspan", "rowspan", "charset", CertificateTemplate.CONDITION);
    private static final Set<String> PICTURE_ATTRIBUTES = Set.of("src", "alt", "width", "height");
    private static final String DATA = "data:image/";

    private final XMLStreamReader source;
    private final Document document = CertificateTemplate.newDocument();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TemplateReader(XMLStreamReader source) {
        this.source = source;
    }

    /**
     * The layout as a document.
     *
     * @throws ApiProblem 422 with everything that is wrong
     */
    static Document read(String html) {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        readers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            return new TemplateReader(readers.createXMLStreamReader(new StringReader(html))).read();
        } catch (XMLStreamException e) {
            throw ApiProblem.unprocessable(List.of(malformed(e)));
        }
    }

    private static Fault malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
        return Fault.at(PLACE, "certificate-template.malformed", line, column);
    }

    private Document read() throws XMLStreamException {
        Node at = document;
        while (source.hasNext()) {
            switch (source.next()) {
                case XMLStreamConstants.START_ELEMENT -> at = at.appendChild(element());
                case XMLStreamConstants.END_ELEMENT -> {
                    checkStyle(at);
                    at = at.getParentNode();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(at);
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.ENTITY_REFERENCE -> fault("certificate-template.not-html");
                default -> {
                    // Comments and blanks are not laid out.
                }
            }
        }
        needed("head");
        needed("body");
        needed(CertificateTemplate.QR);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return document;
    }

    private void needed(String part) {
        if (!seen.contains(part)) {
            faults.add(Fault.at(PLACE, "certificate-template.part-missing", part));
        }
    }

    private int line() {
        return source.getLocation().getLineNumber();
    }

    private void fault(String code) {
        faults.add(Fault.at(PLACE, code, line()));
    }

    private void fault(String code, String what) {
        faults.add(Fault.at(PLACE, code, line(), what));
    }

    private Element element() {
        String name = source.getLocalName();
        if (!ELEMENTS.contains(name)) {
            fault("certificate-template.element", name);
        }
        seen.add(name);
        Element element = document.createElement(name);
        for (int i = 0; i < source.getAttributeCount(); i++) {
            attribute(element, source.getAttributeLocalName(i), source.getAttributeValue(i));
        }
        return element;
    }

    private void attribute(Element element, String name, String value) {
        boolean picture = element.getTagName().equals("img") && PICTURE_ATTRIBUTES.contains(name);
        if (!ATTRIBUTES.contains(name) && !picture) {
            fault("certificate-template.attribute", name);
            return;
        }
        switch (name) {
            case "style" -> checkCss(value);
            case "src" -> checkPicture(value);
            case CertificateTemplate.CONDITION -> checkName(value);
            default -> checkNames(value);
        }
        element.setAttribute(name, value);
    }

    private void text(Node at) {
        if (at == document) {
            return;
        }
        String text = source.getText();
        if (!isStyle(at)) {
            checkNames(text);
        }
        at.appendChild(document.createTextNode(text));
    }

    private static boolean isStyle(Node node) {
        return node instanceof Element element && element.getTagName().equals("style");
    }

    private void checkStyle(Node node) {
        if (isStyle(node)) {
            checkCss(node.getTextContent());
        }
    }

    private void checkNames(String text) {
        Matcher placeholder = CertificateTemplate.PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            checkName(placeholder.group(1).strip());
        }
    }

    private void checkName(String name) {
        if (!CertificateContent.NAMES.contains(name)) {
            fault("certificate-template.placeholder", name);
        }
    }

    /** Escapes could hide what is forbidden; whoever needs a sign writes it. */
    private void checkCss(String css) {
        String plain = css.toLowerCase(java.util.Locale.ROOT);
        for (String forbidden : List.of("url", "@import", "@font-face", "\\", "expression", "-fs-", "javascript")) {
            if (plain.contains(forbidden)) {
                fault("certificate-template.css", forbidden);
            }
        }
    }

    private void checkPicture(String address) {
        if (address.equals(CertificateTemplate.QR)) {
            seen.add(address);
        } else if (!address.startsWith(DATA)) {
            fault("certificate-template.address", shortened(address));
        } else if (!SheetPicture.isTaken(address)) {
            fault("certificate-template.picture");
        }
    }

    private static String shortened(@Nullable String address) {
        int longest = 60;
        return address == null || address.length() <= longest ? "" + address : address.substring(0, longest) + "…";
    }
}
