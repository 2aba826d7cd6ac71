package dk.pejl.rulebook;

import java.util.function.Supplier;

/**
 * Has the class loader that Pejl and Drools lie in be the thread's own for a while. Drools looks its
 * parts up by the thread's loader: on a pool thread of a fat jar or a war, whose loader is another,
 * it would find none of them, and find none from then on.
 */
final class OwnLoader {
  private static final ClassLoader OWN = OwnLoader.class.getClassLoader();

  private OwnLoader() {}

  /** Gets something with Pejl's own loader in force, and puts back the one before. */
  static <T> T in(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(OWN);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
