package dk.pejl.maven;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be written after a point, or within a pattern, of a type. */
final class ProjectClasses {
  private ProjectClasses() {}

  /** The class of a full name, as the project sees it, or null where there is none. */
  static @Nullable Class<?> type(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException | LinkageError none) {
      return null;
    }
  }

  /** The methods of a type, and its properties by the names that rules use. */
  static Set<String> of(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Method each : type.getMethods()) {
      if (each.getDeclaringClass() != Object.class) {
        String name = each.getName();
        names.add(
            name.matches("get[A-Z].*")
                ? name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4)
                : name);
      }
    }
    return names;
  }

  /** "Did you mean …?" of the members of a type, or nothing where none is near or there is no type. */
  static Wording hint(String name, @Nullable Class<?> type) {
    return hint(name, type == null ? List.of() : of(type));
  }

  /** "Did you mean …?" as a sentence of its own, or nothing. */
  static Wording hint(String name, Collection<String> known) {
    Wording hint = Nearest.hint(name, known);
    return new Wording(hint.da().strip(), hint.en().strip());
  }
}
