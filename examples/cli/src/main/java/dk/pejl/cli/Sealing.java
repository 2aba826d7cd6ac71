package dk.pejl.cli;

import dk.pejl.json.Document;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.Pem;
import dk.pejl.json.Sealer;
import dk.pejl.verdict.Evaluation;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the evaluations of a call are sealed and signed.
 *
 * @param isWanted whether they are sealed at all
 * @param key the key to sign with, or null
 * @param after the seal that the series goes on from, or null
 */
record Sealing(
    boolean isWanted, @Nullable PrivateKey key, @Nullable String after) {

  /** What the call asks for; all that is wrong with it is noted as a complaint. */
  static Sealing of(Invocation call, Format format) throws IOException {
    boolean wanted = call.has(Options.SEAL) || call.has(Options.SIGN) || call.has(Options.AFTER);
    if (wanted && format != Format.JSON) {
      call.complaints()
          .add(
              "Kun evalueringer som JSON kan forsegles: skriv --format json.",
              "Only evaluations as JSON can be sealed: write --format json.");
    }
    return new Sealing(wanted, key(call, Options.SIGN, Pem::privateKey), after(call));
  }

  /** The key in the file that an option names, or null where there is none. */
  static <K> @Nullable K key(Invocation call, Option option, Function<String, K> reader)
      throws IOException {
    Path file = file(call, option);
    if (file == null) {
      return null;
    }
    try {
      return reader.apply(text(file));
    } catch (Refusal refusal) {
      call.complaints().add(Wording.same(file + ":").then(refusal.wording()));
      return null;
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Input.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The last seal in the file that {@code --after} names, or null where there is none. */
  static @Nullable String after(Invocation call) throws IOException {
    Path file = file(call, Options.AFTER);
    if (file == null) {
      return null;
    }
    try (InputStream in = Input.open(file)) {
      String name = file.toString();
      String seal = Sealer.last(in, name);
      if (seal == null) {
        throw new Refusal(
            "Den sidste evaluering i '" + name
                + "' har intet segl: lav den med --seal eller --sign.",
            "The last evaluation in '" + name + "' has no seal: make it with --seal or --sign.");
      }
      return seal;
    }
  }

  private static @Nullable Path file(Invocation call, Option option) {
    String name = call.one(option);
    if (name == null) {
      return null;
    }
    int before = call.complaints().size();
    new FactsFiles(call).check(name);
    return call.complaints().size() == before ? call.path(name) : null;
  }

  /** What makes the JSON of evaluations one after the other, sealed as asked. */
  Function<Evaluation, Document> writer(EvaluationJson json) {
    if (!isWanted) {
      return json::document;
    }
    Sealer sealer = Sealer.of(json);
    sealer = key == null ? sealer : sealer.signing(key);
    Sealer last = after == null ? sealer : sealer.after(after);
    return last::document;
  }
}
