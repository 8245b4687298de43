package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.BodyReception;

/**
 * Sends files piece by piece, only so many at once that readers who are slow leave workers to others. An operation that does so says {@link MediaType#APPLICATION_OCTET_STREAM} and sets the file's
 * own media type on its answer, or says that its files are {@link MadeFile#PDF PDF}
 * or {@link MadeFile#DOCX Word documents}. Registered for all types for the reason that {@link Csv} tells.
 */
@Provider
@Produces({MediaType.APPLICATION_OCTET_STREAM, MadeFile.PDF, MadeFile.DOCX})
public class DownloadWriter implements MessageBodyWriter<Object> {

    private static final int PIECE = 16 * 1024;

    private final Semaphore atOnce;

    DownloadWriter(@ConfigProperty(name = "tongket.files-at-once") int atOnce) {
        this.atOnce = new Semaphore(atOnce);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Download.class;
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Download download = (Download) answer;
        try (InputStream content = download.content()) {
            if (!atOnce.tryAcquire()) {
                throw ApiProblem.unavailableFor("files.too-many-at-once", BodyReception.RETRY_AFTER_SECONDS);
            }
            try {
                content.skipNBytes(download.from());
                copy(content, out, download.length());
            } finally {
                atOnce.release();
            }
        }
    }

    private static void copy(InputStream content, OutputStream out, long length) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (read < 0) {
                return;
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }
}
