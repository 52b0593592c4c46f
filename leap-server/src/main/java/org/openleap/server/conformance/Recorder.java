package org.openleap.server.conformance;

import java.util.concurrent.CountDownLatch;
import org.openleap.server.Installation;
import org.openleap.server.Ports;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.Tool;

/** The word {@code record}: stands between a partner's own system and LEAP until Ctrl-C, then writes the pass sheet of its calls. */
public class Recorder implements Tool {
    /** Beside the sheet of {@link Conformance}, not over it. */
    private static final String OF_CALLS = "-calls";

    private static final String WHAT_TO_DO = """
            The recorder listens. Let your system call %1$s/api/v1 instead of %2$s/api/v1
            and do everything that it does on a day. Tokens come from Keycloak as before.
            Two things go wrong on purpose, once each: the answer to the first POST is lost, and the third reading is too much.
            The sheet so far: %1$s
            Stop with Ctrl-C; then the sheet is written.""";

    @Override
    public String word() {
        return "record";
    }

    @Override
    public void use(Installation installation, Settings settings) throws StartRefused {
        var leap = settings.text(ServerSetting.LEAP_PUBLIC_URL);
        var name = settings.text(ServerSetting.LEAP_KIT_SHEET) + OF_CALLS;
        var proxy = RecordingProxy.start(leap, Ports.requireFree(settings, ServerSetting.LEAP_KIT_RECORDER_PORT));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(proxy, name), "stop-recorder"));
        System.out.println(WHAT_TO_DO.formatted(proxy.address(), leap));
        awaitEnd();
    }

    /** The end comes from outside: Ctrl-C ends the whole program. */
    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void finish(RecordingProxy proxy, String name) {
        var sheet = proxy.sheet();
        proxy.close();
        System.out.println(sheet.text());
        try {
            sheet.save(name);
        } catch (StartRefused unwritable) {
            System.err.println(unwritable.getMessage());
        }
    }
}
