package dk.pejl.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that takes the place of another, or appears, only when all of it is written. */
final class Replacement {
  private static final Pattern LEFT = Pattern.compile("\\.(?<of>.+)\\.(?<by>\\d{1,18})\\.tmp");

  private final Path asked;

  /** The replacement of a file, which may not be there yet. */
  Replacement(Path file) {
    this.asked = file;
  }

  /** Whether a file is replaced; a device, a pipe and what a process has open is written to. */
  static boolean isOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return !Files.exists(file)
        || (Files.isRegularFile(file)
            && !absolute.startsWith("/dev")
            && !absolute.startsWith("/proc"));
  }

  /** Writes the file. */
  void with(Output.Body body) throws IOException {
    Path file = real();
    Path unfinished = file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    // Whoever is told to stop takes it away; of one that was killed, the next does.
    unfinished.toFile().deleteOnExit();
    removeLeft(file);
    try {
      try (OutputStream stream = opened(unfinished, file)) {
        body.to(stream);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** The file itself where it is named by a link. */
  private Path real() {
    try {
      return Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
    } catch (IOException unwritable) {
      throw Output.refused(asked, unwritable);
    }
  }

  /** Opens the unfinished file, which nobody may read who may not read the one it replaces. */
  private OutputStream opened(Path unfinished, Path file) {
    try {
      Files.createFile(unfinished);
      PosixFileAttributeView rights = rights(file);
      PosixFileAttributeView own = rights(unfinished);
      if (rights != null && own != null && Files.exists(file)) {
        own.setPermissions(rights.readAttributes().permissions());
      }
      return Files.newOutputStream(unfinished, StandardOpenOption.WRITE);
    } catch (IOException unwritable) {
      throw Output.refused(asked, unwritable);
    }
  }

  private static @Nullable PosixFileAttributeView rights(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  private void move(Path unfinished, Path file) {
    try {
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw Output.refused(asked, unwritable);
    }
  }

  /** Removes what processes that are no more have left unfinished of the file. */
  private void removeLeft(Path file) {
    Path folder = file.getParent();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path each : all) {
        Matcher left = LEFT.matcher(each.getFileName().toString());
        if (left.matches()
            && left.group("of").equals(file.getFileName().toString())
            && !isAtWork(Long.parseLong(left.group("by")))) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException unwritable) {
      throw Output.refused(asked, unwritable);
    }
  }

  /** Whether a process goes on; one of our own number has been before us. */
  private static boolean isAtWork(long process) {
    return process != ProcessHandle.current().pid() && ProcessHandle.of(process).isPresent();
  }
}
