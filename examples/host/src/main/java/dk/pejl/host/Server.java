package dk.pejl.host;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.pejl.Evaluator;
import dk.pejl.fact.Problems;
import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings requests to the routes and their replies back. */
final class Server {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int THREADS = 8;
  private static final int SECONDS_TO_FINISH = 10;

  static {
    // The JDK's server takes its limits from system properties: how many seconds a request may take
    // to arrive and a reply to leave, and how much it reads of a body that is refused.
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    System.setProperty("sun.net.httpserver.maxRspTime", "30");
    System.setProperty("sun.net.httpserver.drainAmount", String.valueOf(4 * Request.MOST_BYTES));
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Map<String, Map<String, Route>> routes;

  /** Answers a request, or throws {@link Refused}, {@link Refusal} or {@link Problems}. */
  @FunctionalInterface
  private interface Route {
    Reply answer(Request request) throws IOException;
  }

  private Server(HttpServer http, Map<String, Map<String, Route>> routes) {
    this.http = http;
    this.routes = routes;
  }

  /** A server that listens at the address, on a free port where it is 0. */
  static Server start(String bind, int port, Evaluator pejl, Store store) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(bind), port), 0);
    Server server = new Server(http, routes(new Pages(pejl, store), new Api(pejl, store)));
    http.createContext("/", server::handle);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  private static Map<String, Map<String, Route>> routes(Pages pages, Api api) {
    return Map.of(
        "/", get(pages::overview),
        "/goals/", get(pages::goal),
        "/report", get(pages::report),
        "/host.css", get(pages::style),
        "/api/goals", get(api::goals),
        "/api/evaluations", get(api::evaluations),
        "/api/needs", get(api::needs),
        "/api/facts", Map.of("GET", api::facts, "POST", api::add, "PUT", api::replace),
        "/healthz", get(api::health));
  }

  private static Map<String, Route> get(Route route) {
    return Map.of("GET", route);
  }

  /** Where this server is found. */
  URI address() {
    InetSocketAddress bound = http.getAddress();
    String name = bound.getAddress().getHostAddress();
    String shown = name.contains(":") ? "[" + name + "]" : name;
    return URI.create("http://" + shown + ":" + bound.getPort() + "/");
  }

  /** Takes no more requests, and ends when those begun are answered. */
  void stop() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        LOG.warn("Some requests were not answered in time");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    http.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      long start = System.nanoTime();
      Request request = new Request(exchange);
      Reply reply = reply(request).given(request.header("If-None-Match"));
      send(reply, request, exchange);
      // Neither query nor body: they may name persons.
      LOG.info(
          "{} {} {} {} ms",
          exchange.getRequestMethod(),
          request.rawPath(),
          reply.status(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  private Reply reply(Request request) throws IOException {
    try {
      return answer(request);
    } catch (Refused refused) {
      return problem(refused, request);
    } catch (Problems problems) {
      return problem(Refused.because(422, problems), request);
    } catch (Refusal refusal) {
      return problem(Refused.because(400, refusal), request);
    } catch (RuntimeException failure) {
      LOG.error("{} {} failed", request.method(), request.rawPath(), failure);
      return problem(
          new Refused(
              500,
              new Wording(
                  "Programmet fejlede: prøv igen, og sig det til driften, hvis det bliver ved.",
                  "The program failed: try again, and tell its operators if it goes on.")),
          request);
    }
  }

  private Reply answer(Request request) throws IOException {
    Map<String, Route> route = routes.get(request.path());
    int last = request.path().lastIndexOf('/');
    if (route == null && last > 0) {
      // What is left of the path is an id.
      route = routes.get(request.path().substring(0, last + 1));
    }
    if (route == null) {
      throw unknown(request.path());
    }
    Route method = route.get(request.method());
    if (method == null) {
      throw notAllowed(request.method(), route);
    }
    return method.answer(request);
  }

  private Refused unknown(String path) {
    Wording hint = Nearest.hint(path, routes.keySet());
    return new Refused(
        404,
        new Wording(
            "Der er intet på '" + path + "'." + hint.da(),
            "There is nothing at '" + path + "'." + hint.en()));
  }

  private static Refused notAllowed(String method, Map<String, Route> route) {
    TreeSet<String> allowed = new TreeSet<>(route.keySet());
    allowed.add("HEAD");
    String all = String.join(", ", allowed);
    return new Refused(
            405,
            new Wording(
                "'" + method + "' kan ikke bruges her: brug " + all + ".",
                "'" + method + "' cannot be used here: use " + all + "."))
        .with("Allow", all);
  }

  private static Reply problem(Refused refused, Request request) {
    Language language = request.language();
    Reply reply = request.path().startsWith("/api/")
        ? Api.problem(refused, language)
        : Pages.problem(refused, language);
    for (Map.Entry<String, String> header : refused.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  private static void send(Reply reply, Request request, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    reply.headers().forEach(headers::set);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Vary", "Accept-Language");
    // May be kept, but not used before asking whether it still holds.
    headers.set("Cache-Control", "no-cache");
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    if (request.isHead() && body.length > 0) {
      headers.set("Content-Length", String.valueOf(body.length));
    }
    boolean isBare = request.isHead() || body.length == 0;
    exchange.sendResponseHeaders(reply.status(), isBare ? -1 : body.length);
    if (!isBare) {
      exchange.getResponseBody().write(body);
    }
  }
}
