package lyhord;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java files read with the compiler's own parser: their methods and their texts. */
record JavaSource(List<Method> methods, List<Text> texts) {

  /**
   * A method or constructor.
   *
   * @param lines between the braces
   * @param parameters of a constructor that somebody wrote; a record's are its fields
   */
  record Method(Path file, String name, int lines, int parameters, Kind kind) {
    String where() {
      return file + " " + name;
    }
  }

  /** What a method is for. */
  enum Kind {
    CONSTRUCTOR,
    TEST,
    OTHER
  }

  /**
   * A string literal.
   *
   * @param joined stands beside a plus
   */
  record Text(Path file, long line, String value, boolean joined) {
    String where() {
      return file + ":" + line;
    }
  }

  static JavaSource read(Path root) {
    var source = new JavaSource(new ArrayList<>(), new ArrayList<>());
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var files = manager.getJavaFileObjectsFromPaths(Sources.in(root, ".java"));
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, files);
      var positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(unit -> new Reader(unit, positions, source).scan(unit, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return source;
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final JavaSource source;
    private final Path file;

    Reader(CompilationUnitTree unit, SourcePositions positions, JavaSource source) {
      this.unit = unit;
      this.positions = positions;
      this.source = source;
      this.file = Path.of(unit.getSourceFile().getName());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      var body = method.getBody();
      if (body != null) {
        var lines = line(positions.getEndPosition(unit, body)) - line(start(body)) - 1;
        var parameters = inRecord() ? 0 : method.getParameters().size();
        var name = method.getName().toString();
        source.methods.add(
            new Method(file, name, (int) Math.max(0, lines), parameters, kind(method)));
      }
      return super.visitMethod(method, null);
    }

    private static Kind kind(MethodTree method) {
      if (method.getReturnType() == null) {
        return Kind.CONSTRUCTOR;
      }
      var test =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(
                  it -> it.getAnnotationType().toString().matches("(Parameterized|Repeated)?Test"));
      return test ? Kind.TEST : Kind.OTHER;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String value) {
        var joined = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.PLUS;
        source.texts.add(new Text(file, line(start(literal)), value, joined));
      }
      return super.visitLiteral(literal, null);
    }

    private boolean inRecord() {
      return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private long start(Tree tree) {
      return positions.getStartPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
