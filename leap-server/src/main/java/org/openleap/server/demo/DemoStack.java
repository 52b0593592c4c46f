package org.openleap.server.demo;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.openleap.server.Installation;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;

/** Everything LEAP needs, on one machine, in children of this process. The tests run on the same stack. */
public final class DemoStack implements AutoCloseable {
    private final Addresses addresses;
    private final DemoHome home;
    private final FileLock lock;
    private final Secrets secrets;
    private final Narrator narrator;
    private final MailCatcher mail;
    private final MariaDb mariaDb;
    private final Keycloak keycloak;
    private final LeapChild leap;

    private volatile Child database;
    private volatile Child signIn;
    private volatile Child application;
    private volatile boolean isClosed;

    public DemoStack(Installation installation, Settings settings, Narrator narrator) throws StartRefused {
        this.narrator = narrator;
        this.home = DemoHome.prepared(settings.path(ServerSetting.LEAP_HOME));
        this.lock = home.lock();
        Leftovers.stop(home, narrator);
        this.addresses = Addresses.free(settings);
        this.secrets = new Secrets(home.secrets());
        this.mail = new MailCatcher(home, secrets, addresses);
        this.mariaDb = new MariaDb(home, secrets, addresses.database());
        var folder = settings.isSet(ServerSetting.LEAP_KEYCLOAK_HOME)
                ? settings.path(ServerSetting.LEAP_KEYCLOAK_HOME)
                : home.folder().resolve("keycloak");
        this.keycloak = new Keycloak(installation, home, folder, secrets);
        this.leap = new LeapChild(installation, home, secrets, addresses);
    }

    /** Ends what an earlier stack left running in that folder and deletes all of its data. */
    public static void discard(Path folder, Narrator narrator) throws StartRefused {
        var home = DemoHome.prepared(folder);
        var lock = home.lock();
        Leftovers.stop(home, narrator);
        try {
            lock.channel().close();
            DemoHome.delete(home.folder());
        } catch (IOException refused) {
            throw new StartRefused("The folder " + folder + " cannot be emptied: " + refused.getMessage(), refused);
        }
    }

    /** Starts all and returns when LEAP can serve. @throws StartRefused when a part fails; nothing is left running */
    public void start() throws StartRefused {
        narrator.say("Starting in " + home.folder() + " …");
        try {
            mail.start();
            SideBySide.take(this::startSignIn, this::startApplication);
            leap.awaitReady(application, narrator);
        } catch (StartRefused refused) {
            close();
            throw refused;
        }
    }

    private void startSignIn() throws StartRefused {
        signIn = keycloak.start(addresses, narrator);
        keycloak.establishRealms(addresses, narrator);
    }

    private void startApplication() throws StartRefused {
        startDatabase();
        application = leap.start();
        narrator.say("LEAP is starting …");
    }

    /** Starts MariaDB again, for example after a test has killed it. */
    public void startDatabase() throws StartRefused {
        database = mariaDb.start(narrator);
    }

    /** Starts LEAP again and returns when it can serve, for example after a test has killed it. */
    public void restartApplication() throws StartRefused {
        application = leap.start();
        leap.awaitReady(application, narrator);
    }

    /** The settings that LEAP itself is started with. */
    public Map<String, String> settingsOfLeap() throws StartRefused {
        return leap.environment();
    }

    /** Stops all, LEAP first and the database last. May be called twice. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        for (var child : children()) {
            child.stop();
        }
        mail.close();
        release();
    }

    boolean isClosed() {
        return isClosed;
    }

    private void release() {
        try {
            lock.channel().close();
        } catch (IOException alreadyGone) {
            narrator.say("The lock on " + home.folder() + " was already gone.");
        }
    }

    private List<Child> children() {
        return Stream.of(application, signIn, database).filter(Objects::nonNull).toList();
    }

    /** Ends with the name of the first part that stops by itself. */
    CompletableFuture<Object> whenAnyPartStops() {
        return CompletableFuture.anyOf(children().stream().map(Child::whenGone).toArray(CompletableFuture[]::new));
    }

    public Addresses addresses() {
        return addresses;
    }

    public DemoHome home() {
        return home;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Child application() {
        return application;
    }

    public Child database() {
        return database;
    }

    public Child signIn() {
        return signIn;
    }

    public MailCatcher mail() {
        return mail;
    }
}
