package dk.pejl.rulebook;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes that the right sides of a pack may call beyond the words of rules. */
final class Helpers {
  private Helpers() {}

  /** Refuses a helper that is not of the pack's own making, since no digest could cover it. */
  static void check(Collection<Class<?>> helpers) {
    for (Class<?> each : helpers) {
      if (!isOfAuthors(each)) {
        throw new Refusal(
            "helpers() nævner '" + each.getName() + "', som ikke er pakkens egen klasse: skriv en,"
                + " der kalder den.",
            "helpers() names '" + each.getName() + "', which is no class of the pack's own: write"
                + " one that calls it.");
      }
    }
  }

  /** A digest of each helper, and of every class of authors that they lead to, by name. */
  static SortedMap<String, String> digests(Collection<Class<?>> helpers) {
    SortedMap<String, String> digests = new TreeMap<>();
    Deque<Class<?>> left = new ArrayDeque<>(helpers);
    while (!left.isEmpty()) {
      Class<?> next = left.pop();
      if (isOfAuthors(next) && !digests.containsKey(next.getName())) {
        byte[] bytes = bytes(next);
        digests.put(next.getName(), RuleDigest.sha256(bytes));
        named(next, bytes).forEach(left::push);
      }
    }
    return digests;
  }

  private static byte[] bytes(Class<?> type) {
    try {
      byte[] bytes = ClassFile.bytes(type);
      if (bytes != null) {
        return bytes;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + type + ".", unreadable);
    }
    throw new Refusal(
        "Klassen '" + type.getName() + "' kan ikke læses: byg modulet igen.",
        "The class '" + type.getName() + "' cannot be read: build the module again.");
  }

  private static Collection<Class<?>> named(Class<?> by, byte[] bytes) {
    try {
      List<Class<?>> named = new ArrayList<>();
      for (String name : ClassFile.read(bytes).classes()) {
        find(name, by.getClassLoader()).ifPresent(named::add);
      }
      return named;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + by + ".", unreadable);
    }
  }

  private static Optional<Class<?>> find(String name, ClassLoader loader) {
    try {
      return name.startsWith("[")
          ? Optional.empty()
          : Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError none) {
      return Optional.empty();
    }
  }

  /** Whether a class comes with a pack, rather than with Java or with Pejl itself. */
  private static boolean isOfAuthors(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null
        && loader != ClassLoader.getPlatformClassLoader()
        && !Origin.isSame(type, Helpers.class);
  }
}
