package dk.pejl.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instructions of a compiled method, after chapter 6 of the Java Virtual Machine Specification. */
final class Instructions {
  private static final int IF_FIRST = 153;
  private static final int GOTO = 167;
  private static final int JSR = 168;
  private static final int RET = 169;
  private static final int TABLE_SWITCH = 170;
  private static final int LOOKUP_SWITCH = 171;
  private static final int RETURN_FIRST = 172;
  private static final int RETURN_LAST = 177;
  private static final int FIELD_FIRST = 178;
  private static final int INVOKE_INTERFACE = 185;
  private static final int INVOKE_DYNAMIC = 186;
  private static final int THROW = 191;
  private static final int MONITOR_ENTER = 194;
  private static final int WIDE = 196;
  private static final int MULTI_ARRAY = 197;
  private static final int IF_NULL = 198;
  private static final int IF_NOT_NULL = 199;
  private static final int GOTO_WIDE = 200;

  private Instructions() {}

  /**
   * One instruction.
   *
   * @param at where it stands
   * @param opcode its number
   * @param next where the next one stands
   * @param targets where it may jump to
   * @param member what it calls, reads or writes, or null
   */
  record Instruction(
      int at, int opcode, int next, List<Integer> targets, ClassFile.@Nullable Member member) {

    /** Whether the next instruction may follow. */
    boolean goesOn() {
      return !isReturn()
          && opcode != THROW
          && opcode != GOTO
          && opcode != GOTO_WIDE
          && opcode != TABLE_SWITCH
          && opcode != LOOKUP_SWITCH;
    }

    /** Whether the method ends here. */
    boolean isReturn() {
      return opcode >= RETURN_FIRST && opcode <= RETURN_LAST;
    }

    /** Whether it goes back, and so begins anew what was done. */
    boolean isLoop() {
      return targets.stream().anyMatch(target -> target <= at);
    }

    /** Whether it changes a field. */
    boolean isWrite() {
      return opcode == 179 || opcode == 181;
    }

    /** Whether it calls what is not known before it runs. */
    boolean isDynamic() {
      return opcode == INVOKE_DYNAMIC;
    }

    /** Whether it waits for others. */
    boolean isLock() {
      return opcode == MONITOR_ENTER;
    }
  }

  /** The instructions of a method, in their order. */
  static List<Instruction> of(ClassFile.Method method) throws IOException {
    List<Instruction> all = new ArrayList<>();
    ByteBuffer code = method.code();
    for (int at = 0; at < code.limit(); ) {
      int opcode = Byte.toUnsignedInt(code.get(at));
      int length = length(code, at, opcode);
      boolean hasMember = opcode >= FIELD_FIRST && opcode <= INVOKE_DYNAMIC;
      all.add(new Instruction(
          at,
          opcode,
          at + length,
          targets(code, at, opcode),
          hasMember ? method.pool().member(Short.toUnsignedInt(code.getShort(at + 1))) : null));
      at += length;
    }
    return all;
  }

  /** The operands of a switch begin at a multiple of four. */
  private static int aligned(int at) {
    return (at + 4) & ~3;
  }

  private static int length(ByteBuffer code, int at, int opcode) throws IOException {
    if (opcode < IF_FIRST) {
      return plainLength(opcode);
    }
    if (opcode <= GOTO || opcode == IF_NULL || opcode == IF_NOT_NULL) {
      return 3;
    }
    if (opcode >= RETURN_FIRST && opcode <= RETURN_LAST) {
      return 1;
    }
    return switch (opcode) {
      case TABLE_SWITCH, LOOKUP_SWITCH -> switchEnd(code, at, opcode) - at;
      case INVOKE_INTERFACE, INVOKE_DYNAMIC, GOTO_WIDE -> 5;
      case MULTI_ARRAY -> 4;
      case WIDE -> Byte.toUnsignedInt(code.get(at + 1)) == 132 ? 6 : 4;
      case 188 -> 2;
      case 190, THROW, MONITOR_ENTER, 195 -> 1;
      case JSR, RET -> throw unknown(opcode);
      default -> {
        if (opcode > GOTO_WIDE) {
          throw unknown(opcode);
        }
        yield 3;
      }
    };
  }

  /** The length of what loads, stores, computes or converts. */
  private static int plainLength(int opcode) {
    return switch (opcode) {
      case 17, 19, 20, 132 -> 3;
      case 16, 18, 21, 22, 23, 24, 25, 54, 55, 56, 57, 58 -> 2;
      default -> 1;
    };
  }

  private static IOException unknown(int opcode) {
    return new IOException("No compiler of today writes the instruction " + opcode + ".");
  }

  private static int switchEnd(ByteBuffer code, int at, int opcode) {
    int operands = aligned(at);
    return opcode == TABLE_SWITCH
        ? operands + 12 + 4 * (code.getInt(operands + 8) - code.getInt(operands + 4) + 1)
        : operands + 8 + 8 * code.getInt(operands + 4);
  }

  private static List<Integer> targets(ByteBuffer code, int at, int opcode) {
    if ((opcode >= IF_FIRST && opcode <= GOTO) || opcode == IF_NULL || opcode == IF_NOT_NULL) {
      return List.of(at + code.getShort(at + 1));
    }
    if (opcode == GOTO_WIDE) {
      return List.of(at + code.getInt(at + 1));
    }
    return opcode == TABLE_SWITCH || opcode == LOOKUP_SWITCH
        ? switchTargets(code, at, opcode)
        : List.of();
  }

  private static List<Integer> switchTargets(ByteBuffer code, int at, int opcode) {
    int operands = aligned(at);
    int end = switchEnd(code, at, opcode);
    boolean isTable = opcode == TABLE_SWITCH;
    List<Integer> targets = new ArrayList<>(List.of(at + code.getInt(operands)));
    for (int each = operands + 12; each < end; each += isTable ? 4 : 8) {
      targets.add(at + code.getInt(each));
    }
    return targets;
  }
}
