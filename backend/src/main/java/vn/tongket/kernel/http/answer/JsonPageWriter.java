package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Lists as JSON, handed over as the bytes that they are. The framework's writer makes characters first and bytes of those,
 * which for long lists costs as much as all else around their SQL. Registered for all types for the reason that {@link Csv}
 * tells.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
class JsonPageWriter implements ServerMessageBodyWriter<Object> {

    private final ObjectWriter json;

    JsonPageWriter(ObjectMapper json) {
        this.json = json.writerFor(Page.class);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType media) {
        return isPage(type);
    }

    @Override
    public void writeResponse(Object list, Type genericType, ServerRequestContext context) throws IOException {
        context.serverResponse().end(bytes(list));
    }

    private byte[] bytes(Object list) throws IOException {
        return list instanceof WrittenPage written ? written.json() : json.writeValueAsBytes(list);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType media) {
        return isPage(type);
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(bytes(list));
    }

    private static boolean isPage(Class<?> type) {
        return type == Page.class || type == WrittenPage.class;
    }
}
