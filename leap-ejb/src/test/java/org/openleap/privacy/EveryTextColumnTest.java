package org.openleap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody adds a text column and forgets whom it may speak of: each is cleaned by a {@code ...Texts} class, or stands in
 * {@code columns-kept.properties} with the reason why it needs none.
 */
class EveryTextColumnTest {
    private static final String CANARY = "Canary";
    private static final String CLASSES = "target/classes/org/openleap";
    private static final Pattern TABLE = Pattern.compile("(?:create|alter) table (?:if not exists )?(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table if exists (\\w+)");
    private static final Pattern COLUMN = Pattern.compile(
            "(\\w+) (?:varchar\\(\\d+\\)|char\\(\\d+\\)|tinytext|text|mediumtext|longtext|json)(?!\\w)(?!.*ascii)");

    @Test
    void everyColumnOfWordsIsCleanedOrHasAReasonToStay() throws IOException {
        var cleaned = texts().flatMap(EveryTextColumnTest::columns).toList();
        var left = new TreeSet<>(columnsOfWords());
        cleaned.forEach(left::remove);

        assertThat(left)
                .as("put it into a ...Texts class, or into columns-kept.properties with a reason")
                .isEqualTo(new TreeSet<>(kept().stringPropertyNames()));
        assertThat(kept().values()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextKeepsSomebodyWhoWasTakenOut(Class<?> texts) throws ReflectiveOperationException {
        var row = filled(texts);

        erase(row);

        for (var field : words(texts)) {
            field.setAccessible(true);
            assertThat((String) field.get(row)).as(field.getName()).doesNotContain(CANARY);
        }
    }

    private static Object filled(Class<?> texts) throws ReflectiveOperationException {
        var constructor = texts.getDeclaredConstructor();
        constructor.setAccessible(true);
        var row = constructor.newInstance();
        for (var field : texts.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType().isEnum()) field.set(row, field.getType().getEnumConstants()[0]);
            if (isText(field)) field.set(row, isWritten(field) ? "We met " + CANARY + " there." : "");
        }
        return row;
    }

    private static void erase(Object row) throws ReflectiveOperationException {
        var erase = Arrays.stream(row.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("erase"))
                .findFirst()
                .orElseThrow();
        erase.setAccessible(true);
        if (erase.getParameterCount() == 1) erase.invoke(row, new Everything());
        else erase.invoke(row, new Everything(), Instant.EPOCH);
    }

    static Stream<Class<?>> texts() throws IOException {
        try (var files = Files.walk(Path.of(CLASSES))) {
            return files
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Texts.class"))
                    .sorted()
                    .<Class<?>>map(EveryTextColumnTest::load)
                    .filter(texts -> texts.isAnnotationPresent(Table.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(file.indexOf("org"), file.length() - ".class".length());
        try {
            return Class.forName(name.replace(File.separatorChar, '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<String> columns(Class<?> texts) {
        var table = texts.getAnnotation(Table.class).name();
        return words(texts).stream().map(field -> table + "." + column(field));
    }

    private static List<Field> words(Class<?> texts) {
        return Arrays.stream(texts.getDeclaredFields())
                .filter(field -> isText(field) && isWritten(field))
                .toList();
    }

    private static boolean isText(Field field) {
        return field.getType() == String.class && !Modifier.isStatic(field.getModifiers());
    }

    private static boolean isWritten(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.updatable();
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    /** Codes, references and hashes are ASCII; whatever people write is not. */
    private static TreeSet<String> columnsOfWords() throws IOException {
        var columns = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.sorted().toList()) {
                var sql = Files.readString(file).replaceAll("--.*", "");
                DROPPED.matcher(sql)
                        .results()
                        .forEach(gone -> columns.removeIf(of -> of.startsWith(gone.group(1) + ".")));
                var table = TABLE.matcher(sql);
                if (!table.find()) continue;
                COLUMN.matcher(sql).results().forEach(found -> columns.add(table.group(1) + "." + found.group(1)));
            }
        }
        return columns;
    }

    private static Properties kept() throws IOException {
        var kept = new Properties();
        try (var file = EveryTextColumnTest.class.getResourceAsStream("/privacy/columns-kept.properties")) {
            kept.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return kept;
    }

    /** Takes everything. */
    private static final class Everything implements Removal {
        @Override
        public Depth depth() {
            return Depth.EVERYTHING;
        }

        @Override
        public String ofTheirs(String text) {
            return text.isEmpty() ? "" : "gone";
        }

        @Override
        public String ofOurs(String text) {
            return text.replace(CANARY, "[removed]");
        }
    }
}
