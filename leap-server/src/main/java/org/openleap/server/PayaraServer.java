package org.openleap.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.util.TimeZone;

/**
 * Payara Micro with {@code leap.ear} on it. The EAR is deployed after the boot, through the API: Payara Micro's own
 * command line refuses EARs, and its closing report fails on applications of several modules.
 */
final class PayaraServer {
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final Settings settings;

    PayaraServer(Settings settings) {
        this.settings = settings;
    }

    /** Returns when LEAP is deployed. @throws StartRefused when it is not; nothing is left running then */
    void start(int port, Path ear) throws StartRefused {
        tellTheApplication();
        var failure = new FirstFailure();
        var payara = boot(port);
        failure.listen();
        payara.deploy(ear.toFile());
        if (!payara.getDeployedApplicationNames().contains("leap")) {
            stop(payara);
            throw new StartRefused("The application could not be deployed: " + failure.inOneSentence());
        }
        System.out.println("LEAP is running on port " + port + ".");
    }

    /** The data source reads its password from a system property, so that no file of Payara ever holds it. */
    private void tellTheApplication() throws StartRefused {
        System.setProperty("LEAP_DB_URL", settings.require(ServerSetting.LEAP_DB_URL));
        System.setProperty("LEAP_DB_USER", settings.text(ServerSetting.LEAP_DB_USER));
        System.setProperty("LEAP_DB_PASSWORD", settings.secret(ServerSetting.LEAP_DB_PASSWORD));
    }

    private PayaraMicroRuntime boot(int port) throws StartRefused {
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // JDBC passes every instant through the zone of the JVM
            var micro = PayaraMicro.getInstance();
            micro.setNoHazelcast(true);
            micro.setNoCluster(true);
            micro.setPrintLogo(false);
            micro.setHttpPort(port);
            micro.setPreBootHandler(this::configure);
            return micro.bootStrap();
        } catch (BootstrapException failed) {
            throw new StartRefused("Payara Micro did not start: " + failed.getMessage(), failed);
        }
    }

    private void configure(AdminCommandRunner commands) {
        commands.run("set", HTTP + "scheme-mapping=X-Forwarded-Proto");
        commands.run("set", HTTP + "server-header=false");
        commands.run("set", HTTP + "xpowered-by=false");
        commands.run("set", LISTENER + "address=" + settings.text(ServerSetting.LEAP_HTTP_ADDRESS));
    }

    private static void stop(PayaraMicroRuntime payara) {
        try {
            payara.shutdown();
        } catch (BootstrapException stillRunning) {
            System.err.println("Payara Micro did not stop cleanly: " + stillRunning.getMessage());
        }
    }
}
