package org.openleap;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** How long a class and its methods may be. Read by the compiler itself, so that no bracket in a text is taken for code. */
final class JavaStyle extends TreeScanner<Void, Void> {
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_A_METHOD = 30;

    private final List<String> problems = new ArrayList<>();
    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private JavaStyle(String file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * What is too long, in words; empty when all is well. One compiler reads all files: to start one for each takes longer than
     * to read it.
     *
     * @param texts of the files, by their names
     */
    static List<String> problems(Map<String, String> texts) {
        var sources = texts.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, ignored -> {}, List.of("-proc:none"), null, sources);
        try {
            var problems = new ArrayList<String>();
            for (var unit : task.parse()) {
                var file = unit.getSourceFile().getName().substring(1);
                var style = new JavaStyle(file, unit, Trees.instance(task).getSourcePositions());
                style.check(texts.get(file));
                problems.addAll(style.problems);
            }
            return problems;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(String text) {
        long lines = text.lines().count();
        if (lines > MOST_LINES) problems.add(file + " has " + lines + " lines");
        scan(unit, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        long lines = lines(method.getBody());
        if (lines > MOST_LINES_OF_A_METHOD) problems.add(file + " needs " + lines + " lines for " + method.getName());
        return super.visitMethod(method, nothing);
    }

    /** From the opening bracket to the closing one. */
    private long lines(BlockTree body) {
        if (body == null) return 0;
        var map = unit.getLineMap();
        long first = map.getLineNumber(positions.getStartPosition(unit, body));
        return map.getLineNumber(positions.getEndPosition(unit, body)) - first + 1;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String file, String text) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
