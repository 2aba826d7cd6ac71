package dk.pejl.json;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that the program has made, in the order in which they were put. */
final class Members extends AbstractMap<String, @Nullable Object> {
  private final ObjectLayout layout;
  private final @Nullable Object[] values;
  private final byte @Nullable [] ready;

  /** Members of as many values as the layout has names; further ones are left alone. */
  Members(ObjectLayout layout, @Nullable Object[] values) {
    this(layout, values, null);
  }

  private Members(ObjectLayout layout, @Nullable Object[] values, byte @Nullable [] ready) {
    this.layout = layout;
    this.values = values;
    this.ready = ready;
  }

  /** These members with their bytes, so that they need not be written anew. */
  Members ready() {
    return new Members(layout, values, CanonicalJson.bytes(this));
  }

  /** Writes the object in the form of RFC 8785. */
  void write(Utf8Buffer out) throws IOException {
    if (ready != null) {
      out.append(ready);
      return;
    }
    ObjectLayout.Sorted sorted = layout.sorted();
    int size = layout.size();
    for (int i = 0; i < size; i++) {
      out.append(sorted.member(i));
      CanonicalJson.write(values[sorted.place(i)], out);
    }
    if (size == 0) {
      out.append('{');
    }
    out.append('}');
  }

  @Override
  public int size() {
    return layout.size();
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return layout.size();
      }

      @Override
      public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
        return new Each();
      }
    };
  }

  private final class Each implements Iterator<Map.Entry<String, @Nullable Object>> {
    private int place;

    @Override
    public boolean hasNext() {
      return place < layout.size();
    }

    @Override
    public Map.Entry<String, @Nullable Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, @Nullable Object> entry =
          new SimpleImmutableEntry<>(layout.name(place), values[place]);
      place++;
      return entry;
    }
  }
}
