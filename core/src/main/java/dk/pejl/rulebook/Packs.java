package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Finds rule packs and asks them. What the Java of a pack throws, also while its constants are made, is
 * told as problems in the author's own file.
 */
public final class Packs {
  private Packs() {}

  /** The rule packs that a class loader finds; the problems of all that cannot be made are thrown. */
  public static List<RulePack> of(ClassLoader loader) {
    List<RulePack> packs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Iterator<ServiceLoader.Provider<RulePack>> found =
        ServiceLoader.load(RulePack.class, loader).stream().iterator();
    while (next(found, packs, problems)) {}
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return List.copyOf(packs);
  }

  /**
   * All that packs describe together; what two of them describe differently is thrown as problems, and
   * blamed on neither.
   */
  public static Catalogue catalogue(Collection<? extends RulePack> packs) {
    Description description = Description.of(packs);
    if (!description.problems().isEmpty()) {
      throw new Problems(description.problems());
    }
    return description.catalogue();
  }

  /** Takes one more; a line of META-INF/services that names no class is a problem of its own. */
  private static boolean next(
      Iterator<ServiceLoader.Provider<RulePack>> found,
      List<RulePack> packs,
      List<Problem> problems) {
    try {
      if (!found.hasNext()) {
        return false;
      }
      ServiceLoader.Provider<RulePack> provider = found.next();
      packs.add(ask(provider.type(), provider));
    } catch (ServiceConfigurationError unusable) {
      problems.add(new Problem(
          new Place("META-INF/services/" + RulePack.class.getName(), 0, ""),
          new Wording(
              "filen nævner en klasse, som ikke kan bruges: " + unusable.getMessage()
                  + ". Skriv navnet på planens klasse.",
              "the file names a class that cannot be used: " + unusable.getMessage()
                  + ". Write the name of the plan's class.")));
    } catch (Problems several) {
      problems.addAll(several.list());
    }
    return true;
  }

  /** What a pack's Java answers; what it throws is thrown as problems with its file and line. */
  static <T> T ask(Class<?> pack, Supplier<T> question) {
    try {
      return question.get();
    } catch (Problems several) {
      throw several;
    } catch (RuntimeException | LinkageError | ServiceConfigurationError thrown) {
      throw problems(pack, thrown);
    }
  }

  private static Problems problems(Class<?> pack, Throwable thrown) {
    Throwable cause = thrown;
    while (isWrapping(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Problems problems = cause instanceof Problems several
        ? several
        : new Problems(List.of(new Problem(place(pack, cause), wording(pack, cause))));
    problems.addSuppressed(thrown);
    return problems;
  }

  private static boolean isWrapping(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError
        || thrown instanceof ServiceConfigurationError
        || thrown instanceof InvocationTargetException;
  }

  private static Wording wording(Class<?> pack, Throwable cause) {
    Wording said =
        cause instanceof Refusal refusal ? refusal.wording() : Wording.same(cause.toString());
    return new Wording(
        "Pakken '" + pack.getSimpleName() + "' kan ikke indlæses: " + said.da(),
        "The pack '" + pack.getSimpleName() + "' cannot be loaded: " + said.en());
  }

  /** Where in the Java beside the pack it went wrong, or the pack's class where that is not known. */
  private static Place place(Class<?> pack, Throwable cause) {
    String prefix = pack.getPackageName() + ".";
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(prefix) && frame.getFileName() != null)
        .findFirst()
        .map(frame -> Origin.place(pack, frame.getFileName(), frame.getLineNumber()))
        .orElse(Origin.place(pack));
  }
}
