package vn.tongket.publication.pages;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.kernel.http.CurrentRequest;

/** Delivers pages: every address without a file ending that belongs neither to the API nor to the files of the build. */
@ApplicationScoped
class PageRoutes {

    private static final String PAGES = "/(?!api(/|$)|q(/|$)|_app(/|$))([^.]*)";

    private static final String FILES = "/(_app/.*|[^/]+\\.[a-z0-9]+)";
    private static final String SITE_MAP = "/sitemap.xml";
    private static final String ROBOTS = "/robots.txt";
    private static final String IMMUTABLE = "/_app/immutable/";

    /** Before the files of the build and the API, which would answer these addresses with 404. */
    private static final int FIRST = 100;

    private final PageTemplates templates;
    private final PublicPages known;
    private final PageService pages;
    private final SiteMap map;

    PageRoutes(PageTemplates templates, PublicPages known, PageService pages, SiteMap map) {
        this.templates = templates;
        this.known = known;
        this.pages = pages;
        this.map = map;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(PAGES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(FIRST)
                .blockingHandler(this::deliver, false);
        file(router, SITE_MAP, this::deliverMap);
        file(router, ROBOTS, this::deliverRobots);
        router.routeWithRegex(FILES).order(FIRST).handler(PageRoutes::cacheFile);
    }

    private static void file(Router router, String path, Handler<RoutingContext> delivery) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(FIRST)
                .blockingHandler(delivery, false);
    }

    private void deliverMap(RoutingContext context) {
        map.xml()
                .ifPresentOrElse(
                        xml -> end(forRobots(context, "application/xml;charset=UTF-8"), context, xml), context::next);
    }

    private void deliverRobots(RoutingContext context) {
        end(forRobots(context, "text/plain;charset=UTF-8"), context, map.robots());
    }

    private static HttpServerResponse forRobots(RoutingContext context, String type) {
        return context.response().putHeader("Content-Type", type).putHeader("Cache-Control", "public, max-age=3600");
    }

    /** The server sends plain what it does not draw itself, unless told otherwise. */
    private static void end(HttpServerResponse response, RoutingContext context, String body) {
        response.putHeader("Vary", "Accept-Encoding");
        context.addHeadersEndHandler(end -> response.headers().remove("Content-Encoding"));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    /** Names of built files carry their checksum: they never change. Other files are asked for again each time. */
    private static void cacheFile(RoutingContext context) {
        boolean immutable = context.normalizedPath().startsWith(IMMUTABLE);
        context.addHeadersEndHandler(end -> {
            HttpServerResponse response = context.response();
            if (response.getStatusCode() == HttpResponseStatus.OK.code()) {
                response.putHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
                if (context.normalizedPath().endsWith(".webmanifest")) {
                    response.putHeader("Content-Type", "application/manifest+json");
                }
            }
        });
        context.next();
    }

    private static PageAddress address(RoutingContext context) {
        HttpServerRequest request = context.request();
        return new PageAddress(
                context.normalizedPath(),
                request.getParam("ngay"),
                "en".equals(request.getParam("ngon-ngu")) ? Locale.ENGLISH : CurrentRequest.VIETNAMESE,
                request.remoteAddress().hostAddress());
    }

    private void deliver(RoutingContext context) {
        PageAddress address = address(context);
        Optional<String> template = known.at(address.path())
                        .filter(PublicPages.RequestedPage::isCertificate)
                        .isPresent()
                ? templates.verification(address.locale())
                : templates.of(address.path());
        if (template.isEmpty()) {
            context.next();
            return;
        }
        PageContent content = pages.content(address);
        HttpServerResponse response = context.response()
                .setStatusCode(content.status())
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Language", content.locale().getLanguage())
                .putHeader("Cache-Control", content.cacheControl())
                .putHeader("X-Robots-Tag", content.robots());
        String html = PageTemplates.fill(template.get(), content);
        end(response, context, html);
    }
}
