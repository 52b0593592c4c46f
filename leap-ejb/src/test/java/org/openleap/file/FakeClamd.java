package org.openleap.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A stand-in for clamd that speaks its protocol: {@code zINSTREAM}, chunks with their length in front, an empty chunk, one
 * answer with a zero byte. It finds the test virus of the EICAR and can misbehave.
 */
public final class FakeClamd implements AutoCloseable {
    /** Split, so that no virus scanner takes this source for the test virus. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String COMMAND = "zINSTREAM";

    /** How it answers. */
    public enum Mood {
        HONEST,
        /** Takes everything and never answers. */
        SILENT,
        /** Does not even read. */
        DEAF,
        /** Answers something else. */
        LYING,
        /** Hangs up in the middle. */
        CURT
    }

    private final ServerSocket door;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.HONEST;

    public FakeClamd() throws IOException {
        this(0);
    }

    public FakeClamd(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        var porter = new Thread(this::receive, "fake-clamd");
        porter.setDaemon(true);
        porter.start();
    }

    public void feels(Mood now) {
        mood = now;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var talk = new Thread(() -> serve(guest), "fake-clamd-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            if (mood == Mood.DEAF) closing.await();
            var content = content(new DataInputStream(guest.getInputStream()));
            if (mood == Mood.SILENT) closing.await();
            if (mood == Mood.CURT) return;
            guest.getOutputStream().write((answer(content) + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException hungUp) {
            System.getLogger("fake-clamd").log(System.Logger.Level.DEBUG, "hung up", hungUp);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        var command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND) || in.read() != 0) throw new IOException("unknown command " + command);
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
        return content.toByteArray();
    }

    private String answer(byte[] content) {
        if (mood == Mood.LYING) return "I am a teapot";
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
