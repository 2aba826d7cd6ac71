package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.csv.FactsCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A running host with the example's figures, and one who asks it. */
final class Hosted implements AutoCloseable {
  static final Evaluator PEJL = Evaluator.ofAll();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Store store = new Store(PEJL);
  final Server server;

  Hosted() {
    store.replace(intake -> FactsCsv.read(Resources.bytes("eksempel.csv"), "eksempel.csv", intake));
    try {
      server = Server.start("127.0.0.1", 0, PEJL, store);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> post(String type, String body) {
    return send("POST", "/api/facts", BodyPublishers.ofString(body), "Content-Type", type);
  }

  HttpResponse<String> put(String type, String body) {
    return send("PUT", "/api/facts", BodyPublishers.ofString(body), "Content-Type", type);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    return send(server, method, path, body, headers);
  }

  static HttpResponse<String> send(
      Server server, String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(
          request.method(method, body).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
