package vn.tongket.awards.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** WordprocessingML as a tree: read without anything that leads out of it, walked, and written. */
final class WordXml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordXml() {}

    /** The tree of a part; empty where it is not well-formed, or begins with a document type. */
    static Optional<Document> parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(part)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Document document) {
        try {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(part));
            return part.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && WORD.equals(element.getNamespaceURI());
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static @Nullable Element child(@Nullable Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            at = at == null ? null : children(at, name).stream().findFirst().orElse(null);
        }
        return at;
    }

    /** All of a name below an element, in their order. */
    static List<Element> below(Element top, String name) {
        List<Element> found = new ArrayList<>();
        collect(top, name, found);
        return found;
    }

    private static void collect(Element at, String name, List<Element> found) {
        for (Node node = at.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (is(element, name)) {
                    found.add(element);
                }
                collect(element, name, found);
            }
        }
    }

    /** An attribute of Word's own, or null. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(WORD, name) ? element.getAttributeNS(WORD, name) : null;
    }

    static Element add(Element parent, String name, String... attributes) {
        Element child = parent.getOwnerDocument().createElementNS(WORD, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            child.setAttributeNS(WORD, "w:" + attributes[i], attributes[i + 1]);
        }
        parent.appendChild(child);
        return child;
    }

    /** The words of a paragraph. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        below(paragraph, "t").forEach(part -> text.append(part.getTextContent()));
        return text.toString();
    }
}
