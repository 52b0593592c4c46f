package org.openleap.server;

import java.util.List;

/** The command line of LEAP: {@code java -jar leap-server.jar run | migrate | check | demo | conformance | record}. */
public final class LeapServer {
    /** Exit codes: the command line was not understood, and the start was refused. */
    static final int MISUSED = 2;

    static final int REFUSED = 3;

    private static final String USAGE = """
            LEAP listens for the trust: feedback, suggestions, and what was done about them.

            Usage: java -jar leap-server.jar WORD

              demo         starts LEAP with its own database, sign-in and mail catcher, and example data
              run          brings the database up to date, then runs LEAP until it is stopped
              migrate      brings the database up to date and ends
              check        says whether settings, database and sign-in are ready, changes nothing
              conformance  tries the API of a running LEAP as a partner's system, writes a pass sheet
              record       stands between a partner's own system and LEAP, writes a pass sheet of its calls

            Settings are environment variables. docs/operating.md lists them.""";

    private final Installation installation;
    private final Settings settings;

    LeapServer(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        var code = new LeapServer(Installation.ofThisJar(), Settings.ofThisProcess()).obey(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Does what the words ask and returns the exit code; 0 after {@code run} means that LEAP goes on running. */
    int obey(List<String> arguments) {
        var word = arguments.size() == 1 ? arguments.get(0) : "";
        try {
            switch (word) {
                case "run" -> run();
                case "migrate", "check", "demo", "conformance", "record" ->
                    new Toolbox(installation).use(word, settings);
                default -> {
                    System.err.println(USAGE);
                    return MISUSED;
                }
            }
            return 0;
        } catch (StartRefused refused) {
            System.err.println("LEAP cannot go on. " + refused.getMessage());
            return REFUSED;
        }
    }

    private void run() throws StartRefused {
        var port = Ports.requireFree(settings, ServerSetting.LEAP_HTTP_PORT);
        var ear = installation.ear();
        new Toolbox(installation).use("migrate", settings);
        new PayaraServer(settings).start(port, ear);
    }
}
