package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problems;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTest {
  @TempDir
  private Path folder;

  @Test
  void withoutArgumentsItListensToThisMachineAlone() {
    assertThat(Settings.of()).isEqualTo(new Settings("127.0.0.1", 8080, List.of()));
  }

  @Test
  void itServesTheFiguresOfAllFilesItIsStartedWith() throws IOException {
    Path table = Files.writeString(
        folder.resolve("tal.csv"),
        "indicator,subject,period,value\ncsr-evaluering-udfoert,kommune:580,2022,true\n");
    Path json = Files.writeString(
        folder.resolve("tal.JSON"), "{\"format\": \"pejl-facts/1\", \"observations\": []}");
    Server server = Host.start(Settings.of("--port", "0", table.toString(), json.toString()));
    try (Socket socket = connect(server.address())) {
      send(socket, "GET /healthz HTTP/1.0\r\n\r\n");
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("\"observations\":1");
    } finally {
      server.stop();
    }
  }

  @Test
  void everyProblemOfAllFilesIsToldBeforeItStarts() throws IOException {
    Path table = Files.writeString(
        folder.resolve("tal.csv"), "indicator,subject,period,value\nansate,kommune:580,2022,1\n");
    Settings settings = Settings.of(
        "--port",
        "0",
        table.toString(),
        Files.writeString(folder.resolve("broken.json"), "x").toString(),
        folder.resolve("nowhere.json").toString());
    Problems problems = catchThrowableOfType(Problems.class, () -> Host.start(settings));
    StringBuilder all = new StringBuilder();
    for (Language language : Language.values()) {
      problems.list().forEach(problem -> all.append(problem.in(language)).append('\n'));
    }
    Golden.check("start", all.toString().replace(folder.toString(), "…").replace('\\', '/'));
  }

  @ParameterizedTest
  @CsvSource({
    "--prot 1, --port",
    "--port, value",
    "--port 70000, 65535",
    "--port x, number",
    "--bind, value",
  })
  void aWrongArgumentIsRefusedInWords(String arguments, String word) {
    assertThatThrownBy(() -> Settings.of(arguments.split(" ", -1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(word);
  }

  @Test
  void aPortInUseIsRefusedInWords() {
    try (Hosted other = new Hosted()) {
      Settings settings =
          Settings.of("--port", String.valueOf(other.server.address().getPort()));
      assertThatThrownBy(() -> Host.start(settings))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cannot be opened");
    }
  }

  @Test
  void aRequestBegunIsAnsweredBeforeItStops() throws IOException, InterruptedException {
    Hosted host = new Hosted();
    try (Socket socket = connect(host.server.address())) {
      send(socket, """
          PUT /api/facts HTTP/1.1\r
          Host: x\r
          Content-Type: text/csv\r
          Content-Length: 31\r
          Expect: 100-continue\r
          \r
          """);
      BufferedReader answer = new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).contains("100");
      Thread stopping = new Thread(host::close);
      stopping.start();
      send(socket, "indicator,subject,period,value\n");
      assertThat(answer.lines().skip(2).findFirst().orElse("")).contains("200");
      stopping.join();
    }
    assertThatThrownBy(() -> host.get("/healthz")).isInstanceOf(UncheckedIOException.class);
  }

  private static Socket connect(URI address) throws IOException {
    return new Socket(address.getHost(), address.getPort());
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
