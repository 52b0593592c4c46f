package org.openleap.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.ApiScope;
import org.openleap.server.Installation;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.demo.DemoStack;
import org.openleap.server.demo.Narrator;

/**
 * The same stack as {@code java -jar leap-server.jar demo}, on free ports and with data of its own. It is started by the
 * first test that asks, and stopped when the test run ends.
 */
public final class LeapStack {
    /** The demonstration's system of a partner, with its secret as the README names it. */
    public static final String SYSTEM = "merrow-valley-system";

    public static final String SECRET_OF_SYSTEM = "leap-merrow-valley";

    private static LeapStack running;
    private static boolean isTried;

    private final DemoStack parts;
    private final HttpClient http = HttpClient.newHttpClient();

    private LeapStack(DemoStack parts) {
        this.parts = parts;
    }

    /** The one stack of this test run. It is tried once: whoever asks for one that did not start is told at once. */
    public static synchronized LeapStack running() {
        if (running == null) {
            if (isTried) throw new IllegalStateException("The stack did not start; the first test that asked says why");
            isTried = true;
            running = started();
        }
        return running;
    }

    private static LeapStack started() {
        try {
            var home = Installations.target().resolve("stack");
            var narrator = new Narrator(System.out, InstantSource.system());
            DemoStack.discard(home, narrator);
            var stack = new DemoStack(new Installation(Installations.target()), settings(home), narrator);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
            stack.start();
            return new LeapStack(stack);
        } catch (StartRefused refused) {
            throw new IllegalStateException("The stack did not start: " + refused.getMessage(), refused);
        }
    }

    private static Settings settings(Path home) {
        var values = new HashMap<String, String>();
        values.put(ServerSetting.LEAP_HOME.name(), home.toString());
        values.put(
                ServerSetting.LEAP_KEYCLOAK_HOME.name(),
                home.resolveSibling("keycloak").toString());
        for (var port : new ServerSetting[] {
            ServerSetting.LEAP_HTTP_PORT,
            ServerSetting.LEAP_KEYCLOAK_PORT,
            ServerSetting.LEAP_DB_PORT,
            ServerSetting.LEAP_MAIL_PORT,
            ServerSetting.LEAP_MAIL_UI_PORT,
            ServerSetting.LEAP_MAIL_IMAP_PORT
        }) {
            values.put(port.name(), String.valueOf(freePort()));
        }
        return Settings.of(Map.copyOf(values));
    }

    /** A port that nobody listens on at the moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("no free port", none);
        }
    }

    /** Address of a page, for example {@code page("/tell-us")}. */
    public URI page(String path) {
        return URI.create(parts.addresses().leapUrl() + path);
    }

    /** Address of a resource, for example {@code api("/feedback-items")}. */
    public URI api(String path) {
        return page("/api/v1" + path);
    }

    /** A client that remembers no cookies and follows no redirects. */
    public HttpClient http() {
        return http;
    }

    /** An access token of a demonstration account, for {@code Authorization: Bearer}. */
    public String tokenOf(String account) {
        return new Tokens(http, parts.addresses().issuer()).of(account);
    }

    /** A token of another realm of the same Keycloak, or for another client. */
    public String tokenOf(String account, String realm, String client) {
        return new Tokens(http, parts.addresses().keycloakUrl() + "/realms/" + realm).of(account, client);
    }

    /** An access token of the demonstration's system of Merrow Valley CVS, with these scopes. */
    public String tokenOfSystem(Set<ApiScope> scopes) {
        return tokenOfSystem(SYSTEM, SECRET_OF_SYSTEM, scopes);
    }

    /** An access token of any system, with these scopes. */
    public String tokenOfSystem(String client, String secret, Set<ApiScope> scopes) {
        return new Tokens(http, parts.addresses().issuer()).ofSystem(client, secret, scopes);
    }

    /** A token that Keycloak gave a system for something else than the API. */
    public String tokenOfAnotherSystem() {
        try {
            var secret = parts.secrets().value("oidc-admin-client");
            return new Tokens(http, parts.addresses().issuer()).ofSystem("leap-admin", secret, Set.of());
        } catch (StartRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The caught mail. */
    public Inbox inbox() {
        return new Inbox(parts.mail());
    }

    /** A connection with all rights, for checks that no service offers. */
    public Connection database() throws SQLException {
        return databaseAs("leap_migrate");
    }

    /** A connection with the rights of that account: {@code leap} or {@code leap_migrate}. */
    public Connection databaseAs(String user) throws SQLException {
        try {
            var password = parts.secrets().value("database-" + user);
            return DriverManager.getConnection(parts.addresses().jdbcUrl(), user, password);
        } catch (StartRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The single processes, for tests that kill them. */
    public DemoStack parts() {
        return parts;
    }
}
