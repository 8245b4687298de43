package vn.tongket.awards.credentials;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON-LD as the statements that it makes, in the one order that everybody gives them (RDFC-1.0), whatever the document
 * looks like. The vocabularies that it may use lie here; none is ever fetched.
 */
final class LinkedData {

    /** Vocabulary of W3C Verifiable Credentials 2.0, with proofs and status lists. */
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    /** Vocabulary of Open Badges 3.0. */
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Map<URI, Document> vocabularies;

    /** With those that credentials use. */
    LinkedData() {
        this(Map.of(
                CREDENTIALS, "/credentials/contexts/credentials-v2.jsonld",
                OPEN_BADGES, "/credentials/contexts/open-badges-3.0.3.jsonld"));
    }

    /** With vocabularies by their addresses, each a file of the application. */
    LinkedData(Map<String, String> files) {
        this.vocabularies = files.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        file -> URI.create(file.getKey()), file -> document(file.getValue())));
    }

    private static Document document(String file) {
        try (InputStream content = LinkedData.class.getResourceAsStream(file)) {
            return JsonDocument.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements, a line each. */
    String canonical(JsonObject document) {
        try {
            RdfCanon statements = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(document)).loader(this::vocabulary).provide(statements);
            StringWriter lines = new StringWriter();
            statements.provide(new NQuadsWriter(lines));
            return lines.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document vocabulary(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document vocabulary = vocabularies.get(address);
        if (vocabulary == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched from " + address);
        }
        return vocabulary;
    }
}
