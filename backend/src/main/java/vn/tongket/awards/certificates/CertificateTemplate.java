package vn.tongket.awards.certificates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A layout in the office's own words: XHTML with names in double braces ({@code {{recipient.name}}}), which stand for what
 * an award says. An element with {@code data-if} is left out where what it names is empty.
 */
final class CertificateTemplate {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    static final String CONDITION = "data-if";
    /** What {@code src} of the picture is that shows the code. */
    static final String QR = "certificate:qr";

    /** The sheet is A4 on its side, whatever the layout says, and no certificate begins on another's. */
    private static final String SHEET =
            "@page { size: A4 landscape; } html { font-family: 'Liberation Serif'; } .tongket-certificate + .tongket-certificate { page-break-before: always; }";

    private final Document layout;

    private CertificateTemplate(Document layout) {
        this.layout = layout;
    }

    /**
     * Reads a layout.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 422 with everything that is wrong, by line
     */
    static CertificateTemplate read(String html) {
        return new CertificateTemplate(TemplateReader.read(html));
    }

    /** One document with a certificate for each content, each beginning on a sheet of its own. */
    Document fill(List<CertificateContent> contents) {
        Document filled = newDocument();
        Element html = (Element) filled.appendChild(filled.importNode(layout.getDocumentElement(), false));
        Element head = (Element) html.appendChild(filled.importNode(child("head"), true));
        head.appendChild(filled.createElement("style")).setTextContent(SHEET);
        Element body = (Element) html.appendChild(filled.importNode(child("body"), false));
        for (int i = 0; i < contents.size(); i++) {
            Element certificate = filled.createElement("div");
            certificate.setAttribute("class", "tongket-certificate");
            for (Node node = child("body").getFirstChild(); node != null; node = node.getNextSibling()) {
                certificate.appendChild(filled.importNode(node, true));
            }
            fill(certificate, contents.get(i), i);
            body.appendChild(certificate);
        }
        return filled;
    }

    private Node child(String name) {
        return layout.getDocumentElement().getElementsByTagName(name).item(0);
    }

    private static void fill(Node node, CertificateContent content, int place) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element element && isLeftOut(element, content)) {
                node.removeChild(child);
            } else if (child instanceof Element element) {
                if (QR.equals(element.getAttribute("src"))) {
                    element.setAttribute("src", QR + "/" + place);
                }
                fill(element, content, place);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(filled(child.getNodeValue(), content));
            }
            child = next;
        }
    }

    private static boolean isLeftOut(Element element, CertificateContent content) {
        String condition = element.getAttribute(CONDITION);
        return !condition.isEmpty() && content.value(condition).isEmpty();
    }

    private static String filled(String text, CertificateContent content) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(content.value(name.group(1).strip())));
    }

    static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
