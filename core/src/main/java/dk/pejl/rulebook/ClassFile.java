package dk.pejl.rulebook;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A compiled class, as far as it tells what its methods call: constant pool and code, after chapter 4 of
 * the Java Virtual Machine Specification.
 *
 * @param name the class's name, with points
 * @param methods its methods
 * @param classes every class that it names
 */
// Read by hand: the JDK's own reader is public from 24 on only, and a library for it would be one
// more jar, of which many hosts have another version, for two tables and a list of lengths.
record ClassFile(String name, List<Method> methods, Set<String> classes) {
  private static final int MAGIC = 0xCAFEBABE;

  /**
   * A method.
   *
   * @param name its name
   * @param isSynthetic whether the compiler added it
   * @param code its code, or empty where it has none
   * @param catches whether it catches anything
   * @param pool what its code refers to
   */
  record Method(String name, boolean isSynthetic, ByteBuffer code, boolean catches, Pool pool) {}

  /**
   * A method or field that code refers to.
   *
   * @param owner the class, with points
   * @param name its name
   */
  record Member(String owner, String name) {}

  /** Reads a class from where its loader found it, or null where its loader does not tell that. */
  static @Nullable ClassFile of(Class<?> type) throws IOException {
    byte[] bytes = bytes(type);
    return bytes == null ? null : read(bytes);
  }

  /** The bytes of a class, or null where its loader does not give them. */
  static byte @Nullable [] bytes(Class<?> type) throws IOException {
    try (InputStream in =
        type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    }
  }

  /** Reads a class. */
  static ClassFile read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("No class file.");
    }
    in.skipNBytes(4);
    Pool pool = Pool.read(in);
    in.skipNBytes(2);
    String name = pool.type(in.readUnsignedShort());
    in.skipNBytes(2);
    in.skipNBytes(2L * in.readUnsignedShort());
    members(in, pool);
    return new ClassFile(name, members(in, pool), pool.types());
  }

  private static List<Method> members(DataInputStream in, Pool pool) throws IOException {
    List<Method> members = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      members.add(member(in, pool));
    }
    return members;
  }

  private static Method member(DataInputStream in, Pool pool) throws IOException {
    int access = in.readUnsignedShort();
    String name = pool.text(in.readUnsignedShort());
    in.skipNBytes(2);
    byte[] code = {};
    boolean catches = false;
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String attribute = pool.text(in.readUnsignedShort());
      int length = in.readInt();
      if (attribute.equals("Code")) {
        in.skipNBytes(4);
        code = in.readNBytes(in.readInt());
        int handlers = in.readUnsignedShort();
        catches = handlers > 0;
        in.skipNBytes(length - 10L - code.length);
      } else {
        in.skipNBytes(length);
      }
    }
    return new Method(name, (access & 0x1000) != 0, ByteBuffer.wrap(code), catches, pool);
  }

  /** The constants that code refers to by their number. */
  static final class Pool {
    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD_HANDLE = 15;
    // How many bytes stand behind the tag of each sort of constant; a text tells itself.
    private static final int[] SIZES = {
      0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2
    };

    private final int[] tags;
    private final int[] values;
    private final String[] texts;

    private Pool(int size) {
      tags = new int[size];
      values = new int[size];
      texts = new String[size];
      Arrays.fill(texts, "");
    }

    private static Pool read(DataInputStream in) throws IOException {
      Pool pool = new Pool(in.readUnsignedShort());
      for (int i = 1; i < pool.tags.length; i++) {
        int tag = in.readUnsignedByte();
        if (tag >= SIZES.length) {
          throw new IOException("No constant has the tag " + tag + ".");
        }
        pool.tags[i] = tag;
        pool.constant(i, in);
        if (tag == LONG || tag == DOUBLE) {
          i++;
        }
      }
      return pool;
    }

    private void constant(int i, DataInputStream in) throws IOException {
      int tag = tags[i];
      if (tag == TEXT) {
        texts[i] = in.readUTF();
      } else if (SIZES[tag] == 2) {
        values[i] = in.readUnsignedShort();
      } else if (SIZES[tag] == 4) {
        values[i] = in.readInt();
      } else {
        in.skipNBytes(tag == METHOD_HANDLE ? 3 : 8);
      }
    }

    private String text(int index) {
      return texts[index];
    }

    private String type(int index) {
      return texts[values[index]].replace('/', '.');
    }

    private Set<String> types() {
      Set<String> types = new TreeSet<>();
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] == CLASS) {
          types.add(type(i));
        }
      }
      return types;
    }

    /** The method or field of the number. */
    Member member(int index) {
      int nameAndType = values[values[index] & 0xFFFF];
      // An invoked dynamic constant names no class.
      boolean isDynamic = tags[index] == 17 || tags[index] == 18;
      String owner = isDynamic ? "" : type(values[index] >>> 16);
      return new Member(owner, texts[nameAndType >>> 16]);
    }
  }
}
