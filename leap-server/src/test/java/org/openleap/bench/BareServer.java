package org.openleap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mariadb.jdbc.Driver;
import org.openleap.server.StartRefused;
import org.openleap.stack.Installations;
import org.openleap.stack.LeapStack;

/** Another Payara Micro of the same jar with the same switches, with nothing but the bare resource, at the database of LEAP. */
final class BareServer implements AutoCloseable {
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                <data-source>
                    <name>java:app/jdbc/bare</name>
                    <class-name>org.mariadb.jdbc.MariaDbDataSource</class-name>
                    <url>%s</url>
                    <user>leap_migrate</user>
                    <password>%s</password>
                    <max-pool-size>32</max-pool-size>
                </data-source>
            </web-app>
            """;

    private final Process process;
    private final int port;

    private BareServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BareServer start(LeapStack leap, Path folder, int port) throws IOException, StartRefused, SQLException {
        try (var database = leap.database();
                var statement = database.createStatement()) {
            statement.execute(
                    "create table if not exists bare_item (id bigint auto_increment primary key, words text)");
            statement.execute(
                    "create table if not exists bare_event (id bigint auto_increment primary key, subject varchar(60))");
        }
        var jar = Installations.target().resolve("leap-server.jar");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m"));
        command.addAll(opened(jar));
        command.addAll(List.of("-cp", jar.toString(), "fish.payara.micro.PayaraMicro", "--nocluster"));
        command.addAll(List.of("--port", String.valueOf(port), "--contextroot", "bare"));
        command.addAll(List.of("--deploy", archive(leap, folder).toString()));
        var program = new ProcessBuilder(command);
        program.redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare.log").toFile());
        return new BareServer(program.start(), port);
    }

    /** What the manifest opens for LEAP's own start, and for no other main class. */
    private static List<String> opened(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var opens = file.getManifest().getMainAttributes().getValue("Add-Opens");
            return Stream.of(opens.split(" "))
                    .map(each -> "--add-opens=" + each + "=ALL-UNNAMED")
                    .toList();
        }
    }

    URI items() {
        return URI.create("http://localhost:" + port + "/bare/items");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    private static Path archive(LeapStack leap, Path folder) throws IOException, StartRefused {
        var parts = leap.parts();
        var url = parts.addresses().jdbcUrl().replace("&", "&amp;");
        var webXml = WEB_XML.formatted(url, parts.secrets().value("database-leap_migrate"));
        var file = folder.resolve("bare.war");
        try (var war = new ZipOutputStream(Files.newOutputStream(file))) {
            add(war, "WEB-INF/web.xml", webXml.getBytes(StandardCharsets.UTF_8));
            add(war, "WEB-INF/beans.xml", new byte[0]);
            add(war, "WEB-INF/lib/driver.jar", Files.readAllBytes(jarOf(Driver.class)));
            for (var type : List.of(BareResource.class, BareApplication.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                try (var bytes = type.getResourceAsStream("/" + name)) {
                    add(war, "WEB-INF/classes/" + name, bytes.readAllBytes());
                }
            }
        }
        return file;
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static void add(ZipOutputStream war, String name, byte[] content) {
        try {
            war.putNextEntry(new ZipEntry(name));
            war.write(content);
            war.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
