package org.openleap.proxy;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;

/** The proxy of docker/ in front of the running LEAP, with the configuration that the image fills in. */
final class Nginx implements Closeable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path OURS = Path.of("../docker/proxy").toAbsolutePath().normalize();
    private static final String AROUND = """
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 2048; }
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/answers;
                fastcgi_temp_path %1$s/unused-fastcgi;
                scgi_temp_path %1$s/unused-scgi;
                uwsgi_temp_path %1$s/unused-uwsgi;
                include %1$s/leap.conf;
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it in front of LEAP, or of any other address, and waits until it listens. */
    static Nginx inFrontOf(String upstream, Path folder) throws IOException {
        int port = LeapStack.freePort();
        var ours = Files.readString(OURS.resolve("leap.conf.template"))
                .replace("${LEAP_UPSTREAM}", upstream)
                .replace("${LEAP_PROXY_NAME}", "localhost")
                .replace("${LEAP_PROXY_PORT}", "127.0.0.1:" + port)
                .replace("${LEAP_PROXY_PAGES}", OURS.toString());
        Files.writeString(folder.resolve("leap.conf"), ours);
        var around = Files.writeString(folder.resolve("nginx.conf"), AROUND.formatted(folder));
        var process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", around.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        Waiting.until(Duration.ofSeconds(20), "nginx to listen", nginx::firstConnection);
        return nginx;
    }

    /** A connection from an address of this machine, for example {@code 127.0.0.9}. */
    Socket connect(String from) throws IOException {
        return new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
    }

    private Optional<Boolean> firstConnection() {
        if (!process.isAlive()) throw new IllegalStateException("nginx ended; its output.log says why");
        try (var socket = connect("127.0.0.1")) {
            return Optional.of(socket.isConnected());
        } catch (ConnectException notYet) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
